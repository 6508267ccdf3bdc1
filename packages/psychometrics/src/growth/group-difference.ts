import { exactMean } from "../numeric/exact-mean.ts";
import { type Interval, normalInterval } from "../numeric/interval.ts";
import { sampleVariance } from "../numeric/sample-variance.ts";
import { demandFinite } from "./demand-finite.ts";
import { hedgesCorrection } from "./hedges-correction.ts";
import { growthDefaults, type PairedOptions } from "./paired-change.ts";

/** How two groups of observed scores differ, or why that cannot be told. */
export type GroupDifference =
  | {
      readonly status: "computed";
      /** The mean of the second group less that of the first. */
      readonly difference: number;
      /** The difference over the pooled standard deviation. */
      readonly cohenD: number;
      /** Cohen's d made smaller by {@link hedgesCorrection}: without bias for normal scores. */
      readonly hedgesG: number;
      /** The large-sample standard error of d. */
      readonly standardError: number;
      /** d plus and minus so many standard errors. */
      readonly interval: Interval;
      /** The difference over the first group's standard deviation (a control group's). Null where all its scores are the same. */
      readonly glassDelta: number | null;
      /** How often a score of the second group is above one of the first, ties half: needs no equal distances of levels. */
      readonly probabilityOfSuperiority: number;
      /** How often above less how often below: from -1 to 1. */
      readonly cliffDelta: number;
    }
  | {
      readonly status: "not-computable";
      /** `no-variation`: all scores of each group are the same. */
      readonly reason: "too-few-learners" | "no-variation";
    };

/**
 * The difference of two groups' observed scores as effect sizes. Not for scores that a model has estimated (EAP, probabilities of mastery):
 * those are drawn to the middle, and so is their difference; compare groups by latent regression or plausible values instead. Errors: RangeError
 * for what is no number for a confidence outside 0 to 1, and for numbers so large that doubles
 * do not hold their squares.
 *
 * Source: Cohen, Statistical power analysis (2nd edition, 1988), 2.2; Hedges and Olkin, Statistical methods for meta-analysis (1985), 5.E (standard
 * error); Cliff, Psychological Bulletin 114 (1993), 494-509; Vargha and Delaney, Journal of Educational and Behavioral Statistics 25 (2000), 101-132.
 *
 * @example
 * ```ts
 * import { groupDifference } from "@whole-learner/psychometrics/growth";
 * const found = groupDifference([1, 2, 3], [2, 3, 4]);
 * found.status === "computed" && [found.difference, found.cohenD]; // => [1, 1]
 * ```
 */
export function groupDifference(
  first: readonly number[],
  second: readonly number[],
  { confidence = growthDefaults.confidence }: PairedOptions = {},
): GroupDifference {
  const wrong = [...first, ...second].find((score) => !Number.isFinite(score));
  if (wrong !== undefined) throw new RangeError(`scores: ${wrong} is no number`);
  const [n1, n2] = [first.length, second.length];
  if (n1 < 2 || n2 < 2) return { status: "not-computable", reason: "too-few-learners" };
  const [variance1, variance2] = [sampleVariance(first), sampleVariance(second)];
  const degrees = n1 + n2 - 2;
  const pooled = Math.sqrt(((n1 - 1) * variance1 + (n2 - 1) * variance2) / degrees);
  if (pooled === 0) return { status: "not-computable", reason: "no-variation" };
  const difference = exactMean(second) - exactMean(first);
  const cohenD = difference / pooled;
  const standardError = Math.sqrt((n1 + n2) / (n1 * n2) + (cohenD * cohenD) / (2 * (n1 + n2)));
  demandFinite("scores", [difference, pooled, cohenD, standardError]);
  const superior = superiority(first, second);
  return {
    status: "computed",
    difference,
    cohenD,
    hedgesG: cohenD * hedgesCorrection(degrees),
    standardError,
    interval: normalInterval(cohenD, standardError, confidence),
    glassDelta: variance1 === 0 ? null : difference / Math.sqrt(variance1),
    probabilityOfSuperiority: superior / (2 * n1 * n2),
    cliffDelta: (superior - n1 * n2) / (n1 * n2),
  };
}

/** Twice the pairs in which the second is above, ties once. */
function superiority(first: readonly number[], second: readonly number[]): number {
  const sorted = [...first].sort((a, b) => a - b);
  return second.reduce(
    (sum, score) => sum + countBelow(sorted, score) + countUpTo(sorted, score),
    0,
  );
}

/** How many of ascending numbers a test holds for, which holds for the first ones. */
function countWhile(sorted: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(sorted[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const countBelow = (sorted: readonly number[], score: number): number =>
  countWhile(sorted, (value) => value < score);
const countUpTo = (sorted: readonly number[], score: number): number =>
  countWhile(sorted, (value) => value <= score);
