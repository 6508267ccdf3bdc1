/** An opponent that was met, and how it ended: for a learner and an item, 1 is a right answer. */
export interface RatedGame {
  readonly rating: number;
  /** 1 won, 0 lost, 0.5 even. */
  readonly score: number;
}

/** An opponent whose rating is uncertain. */
export interface UncertainGame extends RatedGame {
  /** RD: the standard deviation of the opponent's rating. */
  readonly deviation: number;
}

/** Refuses a rating that is no number on any scale. */
export function checkRating(rating: number): void {
  if (!Number.isFinite(rating)) throw new RangeError(`rating is ${rating}: it is finite`);
}

/** Refuses a score that is none. */
export function checkScore(score: number): void {
  if (!(score >= 0 && score <= 1)) throw new RangeError(`score is ${score}: it is from 0 to 1`);
}

/** Refuses a deviation that is none. */
export function checkDeviation(deviation: number): void {
  if (deviation > 0 && deviation < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`deviation is ${deviation}: it is above 0`);
}
