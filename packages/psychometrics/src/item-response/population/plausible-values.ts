import { cholesky, type Matrix } from "../../numeric/cholesky.ts";
import { drawUniform } from "../../numeric/draw-uniform.ts";
import { exp } from "../../numeric/exp.ts";
import { ln } from "../../numeric/ln.ts";
import { normalQuantile } from "../../numeric/normal-quantile.ts";
import { seedDraws } from "../../numeric/seed-draws.ts";
import { type AbilityPosterior, abilityPosterior } from "../score/ability-posterior.ts";
import { abilityQuantile } from "../score/ability-quantile.ts";
import { narrowest, widest } from "../score/normal-prior.ts";
import { rowOf } from "../score/response-columns.ts";
import type { LatentRegression } from "./latent-regression.ts";
import { type RegressionData, responsePatterns } from "./regression-data.ts";

/** How plausible values are drawn. */
export interface PlausibleOptions {
  /** A whole number from 0 to 2^53 - 1: the same seed gives the same values. */
  readonly seed: number;
  /** How many of each person; 5 unless given. */
  readonly sets?: number;
}

/**
 * Plausible values: for each person, draws from the distribution of the ability given responses and predictors; a set of one draw of everybody is a column. What is
 * calculated from each set (a mean, a difference, a correlation) is pooled by `poolEstimates`. They say something about groups and nothing about a person. For
 * each set the regression itself is drawn, too, from the normal distribution of its estimates.
 *
 * What is compared later has to be among the predictors: values drawn without it are too much alike in it. Errors: as `latentRegression`; RangeError for fewer than one set.
 *
 * Source: Mislevy, Psychometrika 56 (1991), 177-196; von Davier, Gonzalez and Mislevy, IERI monograph series 2 (2009), 9-36.
 *
 * @example
 * ```ts
 * import { latentRegression, plausibleValues, responseColumns } from "@whole-learner/psychometrics";
 * const items = [-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const);
 * const columns = responseColumns([[1, 0, 0], [0, 0, 0], [1, 1, 0], [1, 1, 0], [1, 1, 1], [1, 0, 1], [0, 1, 0], [0, 0, 0]]);
 * const data = { items, columns, predictors: [0, 0, 0, 1, 1, 1, 1, 0].map((group) => [1, group]) };
 * const found = latentRegression(data);
 * if (found.status !== "converged") throw new Error(found.status);
 * plausibleValues(data, found, { seed: 1 }).map((set) => set.length); // => [8, 8, 8, 8, 8]
 * ```
 */
export function plausibleValues(
  data: RegressionData,
  regression: Pick<LatentRegression, "coefficients" | "standardDeviation" | "covariance">,
  { seed, sets = 5 }: PlausibleOptions,
): readonly Float64Array[] {
  if (!(Number.isInteger(sets) && sets >= 1)) throw new RangeError(`sets: ${sets}`);
  const { ofPerson } = responsePatterns(data);
  const { items, columns, predictors, metric = 1 } = data;
  const lower = cholesky(regression.covariance);
  if (lower === undefined) throw new RangeError("regression: its covariance is singular");
  const middle = [...regression.coefficients, ln(regression.standardDeviation)];
  let state = seedDraws(seed);
  const draw = (): number => {
    const drawn = drawUniform(state);
    state = drawn.state;
    // Half a step up, so that neither end is drawn.
    return drawn.value + 5.551115123125783e-17;
  };
  return Array.from({ length: sets }, () => {
    const own = around(middle, lower, draw);
    // A regression that is hardly known is drawn from far away, too.
    const standardDeviation = Math.min(
      widest,
      Math.max(narrowest, exp(own[own.length - 1] as number)),
    );
    // Persons with the same responses and the same expected ability have the same posterior.
    const known = new Map<string, AbilityPosterior>();
    return Float64Array.from(predictors, (row, person) => {
      const mean = row.reduce((sum, x, i) => sum + x * (own[i] as number), 0);
      const key = `${ofPerson[person]} ${mean}`;
      const posterior =
        known.get(key) ??
        abilityPosterior(items, rowOf(columns, person), {
          metric,
          prior: { mean, standardDeviation },
        });
      known.set(key, posterior);
      return abilityQuantile(posterior, draw());
    });
  });
}

/** A draw from the normal distribution around estimates. */
function around(middle: readonly number[], lower: Matrix, draw: () => number): readonly number[] {
  const z = middle.map(() => normalQuantile(draw()));
  return middle.map((x, i) =>
    (lower[i] as readonly number[]).reduce((sum, part, j) => sum + part * (z[j] as number), x),
  );
}
