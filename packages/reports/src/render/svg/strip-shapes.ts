import type { Direction } from "../../document/direction.ts";
import type { LevelStrip } from "../../document/level-strip.ts";
import { between, dotsOn, isReached } from "../dots.ts";
import { type Html, html } from "../html/escape.ts";
import {
  cellStart,
  cellWidth,
  dotsIn,
  fullStrip,
  hundredths,
  type StripShape,
  smallStrip,
} from "../html/strip-shape.ts";

/** More dots than this on one step are no picture any more: the words beside it say how many. */
const mostDrawn = 60;

type Flip = (x: number, width: number) => number;

const cells = (strip: LevelStrip, shape: StripShape, flip: Flip): readonly Html[] => {
  const { length } = strip.steps;
  const width = cellWidth(shape, length);
  const box = (at: number, kind: Html): Html =>
    html`<rect class="${kind}" x="${flip(cellStart(shape, length, at), width)}" y="${shape.top}" width="${hundredths(Math.max(0, width))}" height="${shape.cellHeight}" rx="${shape.corner}"/>`;
  const steps = strip.steps.map((_, at) =>
    box(at, isReached(strip, at) ? html`wl-past` : html`wl-cell`),
  );
  if (strip.goal === undefined || !Object.hasOwn(strip.steps, strip.goal)) return steps;
  const { top, height, flank } = shape.mark;
  const middle = flip(cellStart(shape, length, strip.goal) + width / 2, 0);
  // Drawn last, so that the outline of the goal lies over its neighbours.
  return [
    ...steps,
    box(strip.goal, html`wl-goal`),
    html`<path class="wl-mark" fill="currentColor" d="M${middle} ${top}l${flank} ${height}h${-2 * flank}z"/>`,
  ];
};

const dots = (strip: LevelStrip, shape: StripShape, flip: Flip): readonly Html[] => {
  const { length } = strip.steps;
  const width = cellWidth(shape, length);
  const level = shape.top + shape.cellHeight / 2;
  const dot = (x: number, y: number, radius: number): Html =>
    html`<circle class="wl-dot" fill="currentColor" cx="${flip(x, 0)}" cy="${hundredths(y)}" r="${radius}"/>`;
  const halfway = between(strip);
  if (halfway !== undefined) {
    return [dot(cellStart(shape, length, halfway) + width / 2, level, shape.dot)];
  }
  return dotsOn(strip).flatMap((count, at) => {
    const { radius, places } = dotsIn(shape, width, Math.min(count, mostDrawn));
    const middle = cellStart(shape, length, at) + width / 2;
    return places.map(([x, y]) => dot(middle + x, level + y, radius));
  });
};

const shapeOf = (small: boolean): StripShape => (small ? smallStrip : fullStrip);

/** How large a strip is drawn: full beside words, small in a cell. */
export const stripSize = (small: boolean): Pick<StripShape, "width" | "height"> => shapeOf(small);

/** A strip, drawn. It runs in reading direction: coordinates are mirrored, never words. */
export const stripShapes = (
  strip: LevelStrip,
  direction: Direction,
  small: boolean,
): readonly Html[] => {
  const shape = shapeOf(small);
  const flip: Flip = (x, width) => hundredths(direction === "rtl" ? shape.width - x - width : x);
  return [...cells(strip, shape, flip), ...dots(strip, shape, flip)];
};
