import type { LevelStrip } from "../../document/level-strip.ts";
import { levelWords } from "../dots.ts";
import { stripShapes, stripSize } from "../svg/strip-shapes.ts";
import { escapeHtml, type Html, html, joinHtml, nothing } from "./escape.ts";
import type { HtmlContext, HtmlHandlers, HtmlRendering } from "./handler.ts";

/** More beads than this before a level word are not counted by anybody. */
const countable = 12;

/** What a strip looks like, for which its words do not matter. */
const lookOf = ({ steps, goal, dots }: LevelStrip, { cell, direction }: HtmlContext): string =>
  [
    steps.length,
    goal,
    dots.kind,
    dots.kind === "profile" ? dots.counts.join(",") : dots.at,
    direction,
    cell,
  ].join(" ");

/** The shapes of a strip: drawn once for all on a page that look the same. */
function shapesOf(strip: LevelStrip, context: HtmlContext): Html {
  const look = lookOf(strip, context);
  const known = context.drawn?.get(look);
  if (known !== undefined) return known;
  const made = joinHtml(stripShapes(strip, context.direction, context.cell));
  context.drawn?.set(look, made);
  return made;
}

const drawing = (strip: LevelStrip, context: HtmlContext): Html => {
  const { width, height } = stripSize(context.cell);
  const name = context.cell
    ? html`aria-hidden="true"`
    : html`role="img" aria-label="${escapeHtml(strip.alternative)}"`;
  return html`<svg class="wl-strip" viewBox="0 0 ${width} ${height}" fill="none" stroke="currentColor" ${name}>${shapesOf(strip, context)}</svg>`;
};

const bead = html`<span class="wl-bead" aria-hidden="true"></span>`;

/** So many beads before a level word; more are a number before one. */
const beads = (count: number): Html =>
  count === 1
    ? bead
    : count > countable
      ? html`${count}${bead}`
      : joinHtml(Array.from({ length: count }, () => bead));

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
