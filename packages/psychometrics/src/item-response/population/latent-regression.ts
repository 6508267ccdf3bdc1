import type { Matrix } from "../../numeric/cholesky.ts";
import { exp } from "../../numeric/exp.ts";
import { inverseSymmetric } from "../../numeric/inverse-symmetric.ts";
import { ln } from "../../numeric/ln.ts";
import { maximise } from "../../numeric/maximise.ts";
import { weightedLeastSquares } from "../../numeric/weighted-least-squares.ts";
import type { EvenGrid } from "../fit/population.ts";
import { curvesOf, type ItemCurves } from "../models/item-curves.ts";
import { steepnessOf } from "../models/steepness-of.ts";
import { narrowest, type NormalPrior, standardNormal, widest } from "../score/normal-prior.ts";
import { scoreAbilities } from "../score/score-abilities.ts";
import { regressionCurve } from "./regression-curve.ts";
import { likelihoodsOf, type RegressionData, responsePatterns } from "./regression-data.ts";

/** How abilities depend on what is known of persons. */
export interface LatentRegression {
  readonly status: "converged" | "not-converged";
  /** One for each predictor. */
  readonly coefficients: readonly number[];
  /** Of abilities around what the predictors say. */
  readonly standardDeviation: number;
  readonly standardErrors: {
    readonly coefficients: readonly number[];
    readonly standardDeviation: number;
  };
  /** Of the coefficients and the logarithm of the standard deviation. */
  readonly covariance: Matrix;
  readonly logLikelihood: number;
  readonly persons: number;
}

/** Why there is none: a predictor is a sum of others, or says nothing about anybody; or the responses tell no differences between persons. */
export interface NoLatentRegression {
  readonly status: "not-computable";
  readonly reason: "collinear" | "no-variation";
}

/**
 * How the abilities of a population depend on groups or other predictors, estimated from the responses themselves, by marginal maximum likelihood: ability ~ normal(predictors times
 * coefficients, standard deviation²), with known items. Never take the means of expected abilities (EAP) in its place: each is drawn towards the mean of the prior, so that
 * differences between groups come out too small by the factor of the reliability (0.5 for five items: half of the difference).
 *
 * Errors: RangeError where lengths differ, a predictor is no number or an item has no such category.
 *
 * Source: Mislevy, Randomization-based inference about latent variables from complex samples, Psychometrika 56 (1991), 177-196; Adams, Wilson and Wu, Journal of
 * Educational and Behavioral Statistics 22 (1997), 47-76.
 *
 * @example
 * ```ts
 * import { latentRegression, responseColumns } from "@whole-learner/psychometrics";
 * const items = [-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const);
 * const columns = responseColumns([[1, 0, 0], [0, 0, 0], [1, 1, 0], [1, 1, 0], [1, 1, 1], [1, 0, 1], [0, 1, 0], [0, 0, 0]]);
 * const predictors = [0, 0, 0, 1, 1, 1, 1, 0].map((group) => [1, group]);
 * const found = latentRegression({ items, columns, predictors });
 * found.status === "converged" && (found.coefficients[1] ?? 0) > 0; // => true
 * ```
 */
export function latentRegression(data: RegressionData): LatentRegression | NoLatentRegression {
  const patterns = responsePatterns(data);
  const { items, columns, predictors, metric = 1 } = data;
  const curves = curvesOf(items, metric);
  const scored = scoreAbilities(items, columns, { metric, prior: aroundItems(curves) });
  const first = weightedLeastSquares(predictors, scored.mean);
  if (first.status === "not-computable" || predictors.length === 0)
    return { status: "not-computable", reason: "collinear" };
  // What expected abilities differ by, and what they are not known by.
  const unknown = scored.standardDeviation.reduce((sum, sd) => sum + sd * sd, 0);
  const variance = (first.residualSumOfSquares + unknown) / predictors.length;
  let at: readonly number[] = [...first.coefficients, ln(variance) / 2];
  for (let lay = 0; lay < 8; lay++) {
    const grid = gridFor(predictors, at, curves, patterns.offsets);
    const likelihoods = likelihoodsOf(data, patterns, grid);
    const top = maximise(
      at,
      (moved) => regressionCurve(predictors, patterns.ofPerson, likelihoods, grid, moved),
      { tolerance: 1e-10 },
    );
    const settled =
      Math.abs((top.at[top.at.length - 1] as number) - (at[at.length - 1] as number)) < 0.1;
    at = top.at;
    // Nobody differs from what the predictors say: the standard deviation goes to 0, and its logarithm has no end.
    if ((at[at.length - 1] as number) < ln(variance) / 2 - 5)
      return { status: "not-computable", reason: "no-variation" };
    if (!settled && lay < 7) continue;
    const covariance = inverseSymmetric(top.curve.information);
    if (covariance === undefined) return { status: "not-computable", reason: "no-variation" };
    const standardDeviation = exp(at[at.length - 1] as number);
    const errors = covariance.map((row, i) => Math.sqrt(row[i] as number));
    return {
      status: top.status,
      coefficients: at.slice(0, -1),
      standardDeviation,
      standardErrors: {
        coefficients: errors.slice(0, -1),
        standardDeviation: standardDeviation * (errors[errors.length - 1] as number),
      },
      covariance,
      logLikelihood: top.curve.value,
      persons: predictors.length,
    };
  }
  return { status: "not-computable", reason: "no-variation" };
}

/** A prior to begin with, on whatever scale the items are: as wide as they, and as one of them can see. */
function aroundItems(curves: readonly ItemCurves[]): NormalPrior {
  const locations = curves.flatMap(({ slope, intercepts }) =>
    intercepts.map((one) => -one / slope),
  );
  if (locations.length === 0) return standardNormal;
  const mean = locations.reduce((sum, x) => sum + x, 0) / locations.length;
  const square = locations.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / locations.length;
  const sees = curves.reduce((sum, { slope }) => sum + 1 / slope, 0) / curves.length;
  const asWide = Math.sqrt(square) + sees;
  return { mean, standardDeviation: Math.min(widest, Math.max(narrowest, asWide)) };
}

/** Far enough beyond the persons' expected abilities, in steps that are short beside the standard deviation and what the items tell apart. */
function gridFor(
  predictors: Matrix,
  at: readonly number[],
  curves: readonly ItemCurves[],
  offsets: Int32Array,
): EvenGrid {
  const spread = exp(at[at.length - 1] as number);
  const expected = predictors.map((row) =>
    row.reduce((sum, x, i) => sum + x * (at[i] as number), 0),
  );
  const middle = expected.reduce((sum, x) => sum + x, 0) / expected.length;
  const reach = expected.reduce((most, x) => Math.max(most, Math.abs(x - middle)), 0) + 7 * spread;
  let longest = 1;
  for (let one = 1; one < offsets.length; one++)
    longest = Math.max(longest, (offsets[one] as number) - (offsets[one - 1] as number));
  const steepest = curves.reduce((most, item) => Math.max(most, steepnessOf(item)), 0);
  const sharp = (0.25 / steepest) * Math.min(1, Math.sqrt(60 / longest));
  const half = Math.min(2000, Math.ceil(reach / Math.min(0.3 * spread, sharp)));
  const spacing = reach / half;
  return {
    spacing,
    abilities: Float64Array.from({ length: 2 * half + 1 }, (_, q) => middle + (q - half) * spacing),
  };
}
