import {
  mostItems,
  mostSure,
  type PassAccuracy,
  type PassConsistency,
  passAccuracy,
  passConsistency,
} from "./beta-binomial-test.ts";

/** A population's proportions met, as Beta(a, b), and the reliability that follows. */
export interface ProportionsFit {
  readonly status: "computed";
  readonly a: number;
  readonly b: number;
  /** Of the sum score; KR-21 where it was estimated from one. */
  readonly reliability: number;
}

/** Why there is no model of the scores. */
export interface NoTrueSpread {
  readonly status: "not-computable";
  /** `no-true-spread`: the scores spread no more than chance lets them (or by less than 1e-9 more), so that there is no true difference to model. */
  readonly reason: "no-true-spread" | "too-few-scores";
}

/** The scores are so reliable, and so close together on their scale, that more than 100,000 like items would stand for the test: no model of a test. */
export interface TooManyItems {
  readonly status: "not-computable";
  readonly reason: "too-many-items";
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

function momentsOf(scores: ArrayLike<number>, most: number): Moments | undefined {
  const list = Array.from(scores);
  for (const score of list) {
    if (!(score >= 0 && score <= most)) {
      throw new RangeError(`scores: ${score} is no number from 0 to ${most}`);
    }
  }
  if (list.length < 2) return undefined;
  const mean = list.reduce((sum, score) => sum + score, 0) / list.length;
  const squares = list.reduce((sum, score) => sum + (score - mean) * (score - mean), 0);
  return { mean, variance: squares / list.length };
}

/**
 * Beta(a, b) of the proportions that learners would meet, from their scores on n like items, by moments: with the reliability KR-21,
 * r = n / (n - 1) (1 - m (n - m) / (n v)), a = (1 / r - 1) m and b = (1 / r - 1) (n - m). Errors: RangeError where items are no whole number from 2 or a
 * score is outside 0 to n.
 *
 * Source: Huynh, Journal of Educational Measurement 13 (1976), 253-264; Keats and Lord, Psychometrika 27 (1962), 59-72.
 *
 * @example
 * ```ts
 * import { fitProportions } from "@whole-learner/psychometrics";
 * const fit = fitProportions([0, 2, 4, 4], 4);
 * fit.status === "computed" ? fit.reliability.toFixed(3) : fit.reason; // => "0.879"
 * ```
 */
export function fitProportions(
  scores: ArrayLike<number>,
  items: number,
): ProportionsFit | NoTrueSpread {
  if (!(Number.isInteger(items) && items >= 2)) {
    throw new RangeError(`items: ${items} is no whole number from 2`);
  }
  const moments = momentsOf(scores, items);
  if (moments === undefined) return { status: "not-computable", reason: "too-few-scores" };
  const { mean, variance } = moments;
  if (!(variance > 0)) return { status: "not-computable", reason: "no-true-spread" };
  const reliability = (items / (items - 1)) * (1 - (mean * (items - mean)) / (items * variance));
  return proportionsOf(mean, items, reliability);
}

function proportionsOf(
  mean: number,
  items: number,
  reliability: number,
): ProportionsFit | NoTrueSpread {
  if (!(reliability > 0 && reliability < 1)) {
    return { status: "not-computable", reason: "no-true-spread" };
  }
  const n = 1 / reliability - 1;
  if (n * items > mostSure) return { status: "not-computable", reason: "no-true-spread" };
  return { status: "computed", a: n * mean, b: n * (items - mean), reliability };
}

/** Scores of any test, and what is known of it. */
export interface LivingstonLewisInput {
  readonly scores: ArrayLike<number>;
  readonly least: number;
  readonly most: number;
  /** Of the scores: above 0, below 1. Estimated from the items (alpha, omega) or from a second form. */
  readonly reliability: number;
  /** A score from here on passes. */
  readonly cut: number;
}

/** Accuracy and consistency of a pass by the cut. */
export interface LivingstonLewis extends PassConsistency, PassAccuracy {
  readonly status: "computed";
  /** The number of like right-or-wrong items that would be as reliable. */
  readonly effectiveItems: number;
  /** The proportions that learners would meet of them: Beta(a, b). */
  readonly a: number;
  readonly b: number;
}

/**
 * Accuracy and consistency of a pass from the scores of one test of any kind, parts and weights included: the test is put in the place of n like items,
 * n = ((m - least)(most - m) - r v) / (v (1 - r)), rounded, of which the beta-binomial model then speaks. True proportions are a beta distribution of two
 * parameters (Livingston and Lewis take four, which may lie wholly above 0 and below 1): a + b = p (1 - p) w² / (r v) - 1, w being the width of the scale and
 * p = m / w. Where n exceeds 100,000 (scores of 490 to 510 on a scale to 1,000 ask for 13,635 at r = 0.5) nothing is computed.
 *
 * Errors: RangeError where `least` is not below `most` by 1e-100 to 1e100, the reliability is not above 0 and below 1, or a score or the cut is outside the ends.
 *
 * Source: Livingston and Lewis, Journal of Educational Measurement 32 (1995), 179-197.
 *
 * @example
 * ```ts
 * import { livingstonLewis } from "@whole-learner/psychometrics";
 * const found = livingstonLewis({ scores: [8, 12, 15, 19, 11, 14], least: 0, most: 20, reliability: 0.7, cut: 12 });
 * found.status === "computed" ? found.effectiveItems : found.reason; // => 23
 * ```
 */
export function livingstonLewis({
  scores,
  least,
  most,
  reliability,
  cut,
}: LivingstonLewisInput): LivingstonLewis | NoTrueSpread | TooManyItems {
  if (!(most - least >= 1e-100 && most - least <= 1e100)) {
    throw new RangeError(`least: ${least} is not below most: ${most}`);
  }
  if (!(reliability > 0 && reliability < 1)) {
    throw new RangeError(`reliability: ${reliability} is not above 0 and below 1`);
  }
  if (!(cut >= least && cut <= most)) {
    throw new RangeError(`cut: ${cut} is no number from ${least} to ${most}`);
  }
  const width = most - least;
  const moments = momentsOf(
    Array.from(scores, (score) => score - least),
    width,
  );
  if (moments === undefined) return { status: "not-computable", reason: "too-few-scores" };
  const { mean, variance } = moments;
  if (!(variance > 0)) return { status: "not-computable", reason: "no-true-spread" };
  const raw = (mean * (width - mean) - reliability * variance) / (variance * (1 - reliability));
  // Not below 1, but for rounding: scores between the ends spread by no more than m (width - m).
  const items = Math.max(1, Math.round(raw));
  if (items > mostItems) return { status: "not-computable", reason: "too-many-items" };
  // True proportions have the mean of the observed ones and r of their variance.
  const p = mean / width;
  const size = Math.max(
    Number.EPSILON,
    (p * (1 - p)) / ((reliability * variance) / (width * width)) - 1,
  );
  if (size > mostSure) return { status: "not-computable", reason: "no-true-spread" };
  const share = (cut - least) / width;
  const rule = {
    items,
    cut: Math.min(items, ceilingOf(share * items)),
    a: size * p,
    b: size * (1 - p),
  };
  return {
    status: "computed",
    effectiveItems: items,
    a: rule.a,
    b: rule.b,
    ...passConsistency(rule),
    ...passAccuracy(rule, share),
  };
}

/** The next whole number, where rounding did not put a whole one just below or above itself. */
const ceilingOf = (x: number): number =>
  Math.abs(x - Math.round(x)) < 1e-9 ? Math.round(x) : Math.ceil(x);
