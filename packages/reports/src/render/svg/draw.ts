import type { Drawing, DrawingKind, DrawingOf } from "../../document/drawing/drawing.ts";
import { bars } from "./draw/bars.ts";
import { contributions } from "./draw/contributions.ts";
import { growth } from "./draw/growth.ts";
import { radar } from "./draw/radar.ts";
import { ratings } from "./draw/ratings.ts";
import { sparkline } from "./draw/sparkline.ts";
import { stacked } from "./draw/stacked.ts";
import { trend } from "./draw/trend.ts";
import type { Pen } from "./pen.ts";
import type { Picture } from "./picture.ts";

/** How each kind of drawing is drawn: a missing one does not compile. */
const drawings: { readonly [K in DrawingKind]: (drawing: DrawingOf<K>, pen: Pen) => Picture } = {
  bars,
  contributions,
  growth,
  radar,
  ratings,
  sparkline,
  stacked,
  trend,
};

/** A drawing with a pen; nothing for a kind of a later version, whose chart still has its finding and its table. */
export const draw = (drawing: Drawing, pen: Pen): Picture | undefined =>
  Object.hasOwn(drawings, drawing.kind)
    ? // It was looked up by the kind of this drawing.
      (drawings[drawing.kind] as (drawing: Drawing, pen: Pen) => Picture)(drawing, pen)
    : undefined;
