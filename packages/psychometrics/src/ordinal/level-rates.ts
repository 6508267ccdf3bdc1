import type { ExpectedLevels } from "./expected-levels.ts";
import {
  levelDefaults,
  type LevelParameters,
  levelTransition,
  ratingErrors,
} from "./level-parameters.ts";
import { raterExcess, sharpest } from "./rater-excess.ts";

/** Level tracking in three numbers: how often a level rises and falls by one step, and how far ratings stray. */
export type LevelRates = typeof levelDefaults;

/** One of the three numbers. */
export type LevelRateName = keyof LevelRates;

/**
 * From where to where estimates are looked for, as a policy's method takes them: no ratings are impossible there, and a higher rating never speaks for a lower level.
 *
 * @example
 * ```ts
 * import { levelRateBounds } from "@whole-learner/psychometrics";
 * levelRateBounds.raterError; // => { least: 0.2, most: 10 }
 * ```
 */
export const levelRateBounds: Readonly<
  Record<LevelRateName, { readonly least: number; readonly most: number }>
> = {
  up: { least: 0, most: 0.33 },
  down: { least: 0, most: 0.33 },
  raterError: { least: 0.2, most: 10 },
};

/** The parameters that three numbers stand for, all levels as likely at first. */
export const ofRates = (
  levels: number,
  { up, down, raterError }: LevelRates,
  raters: NonNullable<LevelParameters["raters"]>,
): LevelParameters => ({
  prior: Array.from({ length: levels }, () => 1 / levels),
  transition: levelTransition(levels, { up, down }),
  emission: ratingErrors(levels, raterError),
  raters,
});

/** How often a level is expected to have risen, fallen and stayed. */
interface Moves {
  readonly up: number;
  readonly down: number;
  readonly stayed: { readonly bottom: number; readonly top: number; readonly between: number };
}

function movesOf({ changes }: ExpectedLevels): Moves {
  const top = changes.length - 1;
  const sum = (by: -1 | 0 | 1, from: number, to: number): number => {
    let total = 0;
    for (let level = from; level <= to; level++) total += changes[level]?.[level + by] as number;
    return total;
  };
  return {
    up: sum(1, 0, top - 1),
    down: sum(-1, 1, top),
    stayed: { bottom: sum(0, 0, 0), top: sum(0, top, top), between: sum(0, 1, top - 1) },
  };
}

/** The slope of what moves contribute to the expected log likelihood, by the rate of one direction; it falls as the rate rises. */
const moveSlope = (
  { stayed, ...moved }: Moves,
  name: "up" | "down",
  rates: Pick<LevelRates, "up" | "down">,
): number => {
  const rate = rates[name];
  const atEnd = name === "up" ? stayed.bottom : stayed.top;
  return moved[name] / rate - atEnd / (1 - rate) - stayed.between / (1 - rates.up - rates.down);
};

/** The slope of the expected log likelihood by a number's logarithm, which is the slope of the log likelihood itself (Fisher's identity). */
export function rateSlope(counts: ExpectedLevels, name: LevelRateName, rates: LevelRates): number {
  // By 1 / tau the slope is the excess, less; 1 / tau falls as the logarithm of tau rises.
  return name === "raterError"
    ? raterExcess(counts.ratings, 1 / rates.raterError) / rates.raterError
    : rates[name] * moveSlope(movesOf(counts), name, rates);
}

/** The best of one number where the others are held, by bisection: the expected log likelihood is concave in each. */
export function betterRate(counts: ExpectedLevels, name: LevelRateName, rates: LevelRates): number {
  const { least, most } = levelRateBounds[name];
  if (name === "raterError") return 1 / sharpest(counts, [1 / most, 1 / least]);
  const moves = movesOf(counts);
  if (moves[name] === 0) return 0;
  let low = least;
  let high = most;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (moveSlope(moves, name, { ...rates, [name]: middle }) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
