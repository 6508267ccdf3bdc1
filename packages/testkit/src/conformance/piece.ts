import type { RatingValue } from "@whole-learner/core";

/** One result of a case, as its product knows it. */
export interface Piece {
  readonly value: RatingValue;
  /** When it was handed in or given; null where the product has no time for it. */
  readonly at?: string | null;
  /** The instant in `at` is the one at which it was rated, not the one at which it was handed in. */
  readonly assessed?: boolean;
  /** The skill or question that it is of. */
  readonly indicator?: string;
}

/** A place on the scale. */
export const number = (value: number): RatingValue => ({ kind: "number", number: value });

/** Points of possible points. */
export const points = (value: number, of: number): RatingValue => ({
  kind: "points",
  points: value,
  of,
});

/** Whether something was met. */
export const met = (value: boolean): RatingValue => ({ kind: "met", met: value });
