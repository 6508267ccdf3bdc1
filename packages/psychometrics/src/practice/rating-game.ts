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

/** Beyond it squares of numbers and of their differences leave what doubles hold; no scale of ratings is as wide. */
const widest = 1e9;

/** Refuses a rating that is no number on any scale. */
export function checkRating(rating: number): void {
  if (rating >= -widest && rating <= widest) return;
  throw new RangeError(`rating is ${rating}: it is from -${widest} to ${widest}`);
}

/** Refuses a score that is none. */
export function checkScore(score: number): void {
  if (!(score >= 0 && score <= 1)) throw new RangeError(`score is ${score}: it is from 0 to 1`);
}

/** Refuses a deviation that is none. */
export const checkDeviation = (deviation: number): void => checkSpread({ deviation });

/** Refuses standard deviations that are none, each by its name. */
export function checkSpread(spreads: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(spreads)) {
    if (value >= 1 / widest && value <= widest) continue;
    throw new RangeError(`${name} is ${value}: it is from ${1 / widest} to ${widest}`);
  }
}
