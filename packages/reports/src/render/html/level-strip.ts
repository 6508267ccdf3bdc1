import type { LevelStrip } from "../../document/level-strip.ts";
import { between, dotsOn, isReached, levelWords } from "../dots.ts";
import { escapeHtml, type Html, html, joinHtml, nothing } from "./escape.ts";
import type { HtmlContext, HtmlHandlers, HtmlRendering } from "./handler.ts";
import {
  cellStart,
  cellWidth,
  dotsIn,
  fullStrip,
  hundredths,
  type StripShape,
  smallStrip,
} from "./strip-shape.ts";

/** More dots than this on one step are no picture any more: the words under it say how many. */
const mostDrawn = 60;

/** More beads than this before a level word are not counted by anybody. */
const countable = 12;

const cells = (
  strip: LevelStrip,
  shape: StripShape,
  flip: (x: number, width: number) => number,
): Html => {
  const { length } = strip.steps;
  const width = cellWidth(shape, length);
  const box = (at: number, kind: Html): Html =>
    html`<rect class="${kind}" x="${flip(cellStart(shape, length, at), width)}" y="${shape.top}" width="${hundredths(width)}" height="${shape.cellHeight}" rx="${shape.corner}"/>`;
  const steps = strip.steps.map((_, at) =>
    box(at, isReached(strip, at) ? html`wl-past` : html`wl-cell`),
  );
  if (strip.goal === undefined || !Object.hasOwn(strip.steps, strip.goal)) return joinHtml(steps);
  const { top, height, flank } = shape.mark;
  const middle = flip(cellStart(shape, length, strip.goal) + width / 2, 0);
  // Drawn last, so that the outline of the goal lies over its neighbours.
  return html`${joinHtml(steps)}${box(strip.goal, html`wl-goal`)}<path class="wl-mark" fill="currentColor" d="M${middle} ${top}l${flank} ${height}h${-2 * flank}z"/>`;
};

const dots = (
  strip: LevelStrip,
  shape: StripShape,
  flip: (x: number, width: number) => number,
): Html => {
  const { length } = strip.steps;
  const width = cellWidth(shape, length);
  const level = shape.top + shape.cellHeight / 2;
  const dot = (x: number, y: number, radius: number): Html =>
    html`<circle class="wl-dot" fill="currentColor" cx="${flip(x, 0)}" cy="${hundredths(y)}" r="${radius}"/>`;
  const halfway = between(strip);
  if (halfway !== undefined) {
    return dot(cellStart(shape, length, halfway) + width / 2, level, shape.dot);
  }
  return joinHtml(
    dotsOn(strip).flatMap((count, at) => {
      const { radius, places } = dotsIn(shape, width, Math.min(count, mostDrawn));
      const middle = cellStart(shape, length, at) + width / 2;
      return places.map(([x, y]) => dot(middle + x, level + y, radius));
    }),
  );
};

const drawing = (strip: LevelStrip, { cell, direction }: HtmlContext): Html => {
  const shape = cell ? smallStrip : fullStrip;
  // A strip runs in reading direction: coordinates are mirrored, never words.
  const flip = (x: number, width: number): number =>
    hundredths(direction === "rtl" ? shape.width - x - width : x);
  const name = cell
    ? html`aria-hidden="true"`
    : html`role="img" aria-label="${escapeHtml(strip.alternative)}"`;
  return html`<svg class="wl-strip" viewBox="0 0 ${shape.width} ${shape.height}" fill="none" stroke="currentColor" ${name}>${cells(strip, shape, flip)}${dots(strip, shape, flip)}</svg>`;
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
