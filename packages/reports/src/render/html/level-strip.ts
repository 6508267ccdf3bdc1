import type { LevelStrip } from "../../document/level-strip.ts";
import { levelWords } from "../dots.ts";
import { stripShapes } from "../svg/strip-shapes.ts";
import { escapeHtml, type Html, html, joinHtml, nothing } from "./escape.ts";
import type { HtmlContext, HtmlHandlers, HtmlRendering } from "./handler.ts";

/** More beads than this before a level word are not counted by anybody. */
const countable = 12;

const drawing = (strip: LevelStrip, { cell, direction }: HtmlContext): Html => {
  const { width, height, shapes } = stripShapes(strip, direction, cell);
  const name = cell
    ? html`aria-hidden="true"`
    : html`role="img" aria-label="${escapeHtml(strip.alternative)}"`;
  return html`<svg class="wl-strip" viewBox="0 0 ${width} ${height}" fill="none" stroke="currentColor" ${name}>${joinHtml(shapes)}</svg>`;
};

const bead = html`<span class="wl-bead" aria-hidden="true"></span>`;

/** So many beads before a level word; more are a number before one. */
const beads = (count: number): Html =>
  count > countable ? html`${count}${bead}` : joinHtml(Array.from({ length: count }, () => bead));

const words = (strip: LevelStrip, { all }: HtmlRendering): Html => {
  const said = levelWords(strip).map(
    ({ dots: count, labels }) =>
      html`<span>${beads(count)}${joinHtml(labels.map(all), " / ")}</span>`,
  );
  return said.length === 0 ? nothing : html`<p class="wl-words">${joinHtml(said, " ")}</p>`;
};

/** A strip as a drawing with its text alternative, and the level words under it; alone and unseen in a cell. */
export const levelStrip: HtmlHandlers<"level-strip"> = {
  "level-strip": (node, rendering) =>
    rendering.context.cell
      ? drawing(node, rendering.context)
      : html`<div>${drawing(node, rendering.context)}${words(node, rendering)}</div>`,
};
