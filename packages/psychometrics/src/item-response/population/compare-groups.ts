import { latentRegression, type NoLatentRegression } from "./latent-regression.ts";
import type { RegressionData } from "./regression-data.ts";

/** Groups side by side. */
export interface GroupComparison {
  readonly status: "converged" | "not-converged";
  readonly groups: readonly {
    readonly persons: number;
    readonly mean: number;
    readonly standardError: number;
  }[];
  /** Of abilities within the groups, which is taken to be the same in all. */
  readonly standardDeviation: number;
  /** Each group less the first, with the standard error of the difference; in units of the standard deviation within groups, too. */
  readonly differences: readonly {
    readonly difference: number;
    readonly standardError: number;
    readonly effectSize: number;
  }[];
}

/**
 * The mean abilities of groups by latent regression: estimated from all responses of a group together, so that they are not shrunken. `group` says for each person which, as
 * whole numbers from 0 on. Errors: as `latentRegression`, and RangeError for a group that is no such number or has nobody.
 *
 * @example
 * ```ts
 * import { compareGroups, responseColumns } from "@whole-learner/psychometrics";
 * const items = [-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const);
 * const columns = responseColumns([[1, 0, 0], [0, 0, 0], [1, 1, 0], [1, 1, 0], [1, 1, 1], [1, 0, 1], [0, 1, 0], [0, 0, 0]]);
 * const found = compareGroups({ items, columns, group: [0, 0, 0, 1, 1, 1, 1, 0] });
 * found.status === "converged" && found.groups.map(({ persons }) => persons); // => [4, 4]
 * ```
 */
export function compareGroups({
  group,
  ...data
}: Omit<RegressionData, "predictors"> & {
  readonly group: ArrayLike<number>;
}): GroupComparison | NoLatentRegression {
  const sizes: number[] = [];
  for (let person = 0; person < group.length; person++) {
    const own = group[person] as number;
    if (!(Number.isInteger(own) && own >= 0)) throw new RangeError(`group: ${own}`);
    while (sizes.length <= own) sizes.push(0);
    sizes[own] = (sizes[own] as number) + 1;
  }
  const empty = sizes.indexOf(0);
  if (empty >= 0) throw new RangeError(`group: nobody is in group ${empty}`);
  const predictors = Array.from(group, (own) => sizes.map((_, at) => (at === own ? 1 : 0)));
  const found = latentRegression({ ...data, predictors });
  if (found.status === "not-computable") return found;
  const { coefficients, covariance, standardErrors, standardDeviation } = found;
  const cell = (i: number, j: number): number => (covariance[i] as readonly number[])[j] as number;
  return {
    status: found.status,
    groups: sizes.map((persons, at) => ({
      persons,
      mean: coefficients[at] as number,
      standardError: standardErrors.coefficients[at] as number,
    })),
    standardDeviation,
    differences: coefficients.slice(1).map((mean, before) => {
      const at = before + 1;
      const difference = mean - (coefficients[0] as number);
      return {
        difference,
        standardError: Math.sqrt(cell(at, at) + cell(0, 0) - 2 * cell(at, 0)),
        effectSize: difference / standardDeviation,
      };
    }),
  };
}
