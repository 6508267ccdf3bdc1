/** Where the pieces of a curve meet, and between which bounds it is used. */
export interface Knots {
  /** Ascending, strictly between the boundaries. */
  readonly inner: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** Cubic: pieces of third degree that meet without a bend. */
const degree = 3;

/**
 * The values of the cubic B-splines of a set of knots at one place: as many as inner knots and four more, none below 0, adding up to 1. Any cubic
 * spline over these knots is a weighted sum of them. Errors: RangeError for a place outside the boundaries.
 *
 * Source: de Boor, A practical guide to splines (revised edition, 2001), chapter X, recurrence (5).
 *
 * @example
 * ```ts
 * import { bSplineBasis } from "@whole-learner/psychometrics/growth";
 * bSplineBasis(0.5, { inner: [], lower: 0, upper: 1 }); // => [0.125, 0.375, 0.375, 0.125]
 * ```
 */
export function bSplineBasis(x: number, { inner, lower, upper }: Knots): readonly number[] {
  if (!(x >= lower && x <= upper)) {
    throw new RangeError(`x: ${x} is not from ${lower} to ${upper}`);
  }
  const ends = Array.from({ length: degree + 1 });
  const knots = [...ends.map(() => lower), ...inner, ...ends.map(() => upper)];
  const knot = (at: number): number => knots[at] as number;
  // The piece that x is in; the upper boundary belongs to the last one.
  let piece = degree;
  while (piece < degree + inner.length && x >= knot(piece + 1)) piece += 1;
  const values = knots.slice(degree + 1).map(() => 0);
  values[piece] = 1;
  for (let order = 1; order <= degree; order++) {
    for (let at = piece - order; at <= piece; at++) {
      const rising = at < piece - order + 1 ? 0 : share(x, knot(at), knot(at + order));
      const falling = at >= piece ? 0 : share(x, knot(at + order + 1), knot(at + 1));
      values[at] = rising * (values[at] as number) + falling * (values[at + 1] ?? 0);
    }
  }
  return values;
}

/** How far x is on the way between two knots that are not the same. */
const share = (x: number, from: number, to: number): number => (x - from) / (to - from);
