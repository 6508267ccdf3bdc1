import { exactMean } from "../numeric/exact-mean.ts";
import { agreementTable } from "./agreement-table.ts";
import { type CohenKappa, cohenKappa, type KappaOptions } from "./cohen-kappa.ts";
import type { Levels, RatingRows } from "./levels.ts";

/** The kappa of two of several raters, by their columns from 0. */
export interface PairKappa {
  readonly first: number;
  readonly second: number;
  readonly kappa: CohenKappa;
}

/** The mean of the kappas of all pairs of raters; not computable where one of them is not: `pairs` says which. */
export type LightKappa =
  | {
      readonly status: "computed";
      readonly kappa: number;
      readonly pairs: readonly PairKappa[];
    }
  | {
      readonly status: "not-computable";
      readonly reason: "one-rater" | "pair-not-computable";
      readonly pairs: readonly PairKappa[];
    };

/**
 * Light's kappa: the mean of Cohen's kappas of all pairs of raters, each over the works that both rated. For a fixed few raters who rated nearly
 * everything; the pairs show which rater stands apart. Errors: RangeError where rows differ in length, and as {@link agreementTable}.
 *
 * Source: Light, Measures of response agreement for qualitative data, Psychological Bulletin 76 (1971), 365-377; Conger, Psychological
 * Bulletin 88 (1980), 322-328.
 *
 * @example
 * ```ts
 * import { lightKappa } from "@whole-learner/psychometrics/agreement";
 * const found = lightKappa([[1, 1, 1], [2, 2, 2], [1, 1, 2], [2, 2, 1]], [1, 2]);
 * found.pairs.map(({ kappa }) => kappa.status === "computed" && kappa.kappa); // => [1, 0, 0]
 * ```
 */
export function lightKappa(
  ratings: RatingRows,
  levels: Levels,
  options: KappaOptions = {},
): LightKappa {
  const raters = ratings[0]?.length ?? 0;
  const wrong = ratings.find((row) => row.length !== raters);
  if (wrong !== undefined) {
    throw new RangeError(`ratings: a row of ${wrong.length} beside one of ${raters}`);
  }
  const column = (rater: number) => ratings.map((row) => row[rater] as number | null);
  const pairs = Array.from({ length: raters }, (_, first) =>
    Array.from({ length: raters - first - 1 }, (__, more): PairKappa => {
      const second = first + 1 + more;
      const table = agreementTable(column(first), column(second), levels);
      return { first, second, kappa: cohenKappa(table, options) };
    }),
  ).flat();
  if (pairs.length === 0) return { status: "not-computable", reason: "one-rater", pairs };
  const kappas = pairs.flatMap(({ kappa }) => (kappa.status === "computed" ? kappa.kappa : []));
  return kappas.length === pairs.length
    ? { status: "computed", kappa: exactMean(kappas), pairs }
    : { status: "not-computable", reason: "pair-not-computable", pairs };
}
