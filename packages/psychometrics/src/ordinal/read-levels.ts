import { compareSnapped } from "../numeric/compare-snapped.ts";
import { lnOfScaled } from "../numeric/ln-of-scaled.ts";
import { plusScaled, type ScaledNumber, shareOfScaled } from "../numeric/scaled-number.ts";
import type { LevelState } from "./update-levels.ts";

/** The ratings cannot have come about under the parameters. */
export interface ImpossibleRatings {
  readonly status: "not-computable";
  readonly reason: "impossible-evidence";
}

/** What is known of a level. */
export interface LevelReading {
  readonly status: "computed";
  /** P(level | ratings), by level. */
  readonly probabilities: readonly number[];
  /** P(level >= this one | ratings), by level; 1 for the lowest. */
  readonly pAtLeast: readonly number[];
  /** The mean of the levels' numbers. */
  readonly expectedLevel: number;
  readonly standardDeviation: number;
  /** The code of the likeliest level; of several, the lowest. */
  readonly mostLikely: number;
  /** The codes of the lowest and the highest level of the equal-tailed credible set: less than half of the rest lies beyond either. */
  readonly credible: { readonly lowest: number; readonly highest: number };
  /** The natural logarithm of the probability of all ratings; of a power of it where they had weights. */
  readonly logLikelihood: number;
}

/** How levels are read. */
export interface ReadLevelsOptions {
  /** The number that each level stands for; 1 to K without it. */
  readonly values?: readonly number[];
  /** How much the credible set holds at least; 0.9 without it. */
  readonly mass?: number;
}

/** The defaults of {@link readLevels}. */
export const readLevelsDefaults: { readonly mass: number } = { mass: 0.9 };

/**
 * The probabilities that a state stands for. Errors: RangeError where there are not as many values as levels, one is not finite, or the mass is not above 0
 * and below 1.
 *
 * Source: Rabiner, Proceedings of the IEEE 77 (1989), 257-286 (the forward variable over its sum).
 *
 * @example
 * ```ts
 * import { defaultLevelParameters, levelModel, readLevels, startLevels } from "@whole-learner/psychometrics";
 * const read = readLevels(startLevels(levelModel(defaultLevelParameters(4))));
 * read.status === "computed" ? read.pAtLeast : read.reason; // => [1, 0.75, 0.5, 0.25]
 * ```
 */
export const readLevels = (
  { weights }: LevelState,
  options: ReadLevelsOptions = {},
): LevelReading | ImpossibleRatings => readWeights(weights, options);

/** The same from weights alone. */
export function readWeights(
  weights: readonly ScaledNumber[],
  { values, mass = readLevelsDefaults.mass }: ReadLevelsOptions,
): LevelReading | ImpossibleRatings {
  if (values !== undefined && values.length !== weights.length) {
    throw new RangeError(`values: ${values.length} for ${weights.length} levels`);
  }
  const wrong = values?.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`values: ${wrong} is not finite`);
  if (!(mass > 0 && mass < 1)) throw new RangeError(`mass: ${mass} is not above 0 and below 1`);
  // From the top, so that each is a part of the same sum and none exceeds 1.
  const above: ScaledNumber[] = [];
  let total: ScaledNumber = { value: 0, exponent: 0 };
  for (const weight of [...weights].reverse()) {
    total = plusScaled(total, weight);
    above.unshift(total);
  }
  if (total.value === 0) return { status: "not-computable", reason: "impossible-evidence" };
  const probabilities = weights.map((weight) => shareOfScaled(weight, total));
  const numbers = values ?? weights.map((_, level) => level + 1);
  const expectedLevel = meanOf(probabilities, numbers);
  const squares = numbers.map((number) => (number - expectedLevel) * (number - expectedLevel));
  return {
    status: "computed",
    probabilities,
    pAtLeast: above.map((part) => shareOfScaled(part, total)),
    expectedLevel,
    standardDeviation: Math.sqrt(meanOf(probabilities, squares)),
    mostLikely: probabilities.reduce(
      (best, value, level) => (value > (probabilities[best] as number) ? level : best),
      0,
    ),
    credible: credibleOf(probabilities, (1 - mass) / 2),
    logLikelihood: lnOfScaled(total),
  };
}

/**
 * The mean of the levels' numbers, and nothing else of what {@link readLevels} tells; undefined where the ratings were impossible.
 *
 * Errors: none: `values` has a number for each level. Source: as {@link readLevels}.
 *
 * @param values - the number that each level stands for
 *
 * @example
 * ```ts
 * import { defaultLevelParameters, expectedLevel, levelModel, startLevels } from "@whole-learner/psychometrics";
 * expectedLevel(startLevels(levelModel(defaultLevelParameters(4))), [1, 2, 3, 4]); // => 2.5
 * ```
 */
export function expectedLevel(
  { weights }: LevelState,
  values: readonly number[],
): number | undefined {
  // From the top, as they are read.
  const total = weights.reduceRight((sum, weight) => plusScaled(sum, weight));
  return total.value === 0
    ? undefined
    : meanOf(
        weights.map((weight) => shareOfScaled(weight, total)),
        values,
      );
}

const meanOf = (probabilities: readonly number[], numbers: readonly number[]): number =>
  probabilities.reduce(
    (sum, probability, level) => sum + probability * (numbers[level] as number),
    0,
  );

/** The outermost levels of which no more than the tail lies beyond. */
function credibleOf(
  probabilities: readonly number[],
  tail: number,
): { readonly lowest: number; readonly highest: number } {
  const within = (order: readonly number[]): number => {
    let beyond = 0;
    for (const level of order) {
      beyond += probabilities[level] as number;
      if (compareSnapped(beyond, tail) > 0) return level;
    }
    return order.at(-1) as number;
  };
  const levels = probabilities.map((_, level) => level);
  return { lowest: within(levels), highest: within([...levels].reverse()) };
}
