import { pow } from "../numeric/pow.ts";

/**
 * The decay of FSRS-6 (its parameter w20) before anyone has fitted it.
 *
 * @example
 * ```ts
 * import { fsrsDecay } from "@whole-learner/psychometrics";
 * fsrsDecay; // => 0.1542
 * ```
 */
export const fsrsDecay = 0.1542;

/** The retrievability at which stability is defined: S is the days until 90 % are left. */
const atStability = 0.9;

/** F = 0.9^(-1 / w20) - 1, which makes R(S, S) = 0.9. */
const factorOf = (decay: number): number => pow(atStability, -1 / decay) - 1;

/**
 * The power curve of forgetting of FSRS-6: R(t, S) = (1 + F t / S)^(-w20), F = 0.9^(-1 / w20) - 1: the probability that what was learned can be recalled
 * t days after it was last shown, S being the days until it is 0.9.
 *
 * Throws RangeError where `elapsedDays` is below 0, `stability` is not above 0 or `decay` is not from 0.01 to 100 (of FSRS it is 0.1 to 0.8): beyond, F has no digits.
 *
 * Source: Open Spaced Repetition, The algorithm, FSRS-6; ts-fsrs 5.4.2 gives the same to its 8 decimals.
 *
 * @param elapsedDays - t
 * @param stability - S, in days
 * @param decay - w20
 *
 * @example
 * ```ts
 * import { retrievability } from "@whole-learner/psychometrics";
 * retrievability(0, 30); // => 1
 * retrievability(30, 30).toFixed(12); // => "0.900000000000"
 * ```
 */
export function retrievability(
  elapsedDays: number,
  stability: number,
  decay: number = fsrsDecay,
): number {
  if (!(elapsedDays >= 0)) throw new RangeError(`elapsedDays is ${elapsedDays}: it is 0 or more`);
  checkAboveZero("stability", stability);
  checkDecay(decay);
  return pow(1 + (factorOf(decay) * elapsedDays) / stability, -decay);
}

/**
 * After how many days {@link retrievability} has fallen to a level: S / F (level^(-1 / w20) - 1).
 *
 * Throws RangeError where `level` is not between 0 and 1 (or 1 itself), `stability` not above 0, or `decay` not from 0.01 to 100.
 *
 * Source: as {@link retrievability}, solved for t.
 *
 * @example
 * ```ts
 * import { daysUntilRetrievability } from "@whole-learner/psychometrics";
 * daysUntilRetrievability(30, 0.9); // => 30
 * ```
 */
export function daysUntilRetrievability(
  stability: number,
  level: number,
  decay: number = fsrsDecay,
): number {
  if (!(level > 0 && level <= 1))
    throw new RangeError(`level is ${level}: it is above 0, at most 1`);
  checkAboveZero("stability", stability);
  checkDecay(decay);
  return (stability * (pow(level, -1 / decay) - 1)) / factorOf(decay);
}

function checkDecay(decay: number): void {
  if (decay >= 0.01 && decay <= 100) return;
  throw new RangeError(`decay is ${decay}: it is from 0.01 to 100`);
}

/** Refuses what is not above 0 or not finite. */
export function checkAboveZero(name: string, value: number): void {
  if (value > 0 && value < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`${name} is ${value}: it is above 0`);
}
