import { exactSumOf } from "../numeric/exact-sum-of.ts";
import { type AgreementTable, checkTable } from "./agreement-table.ts";
import { type AgreementWeights, disagreementWeights } from "./weights.ts";

/** Agreement of two raters beyond chance, if both use the levels alike, or why there is none to tell. */
export type ScottPi =
  | {
      readonly status: "computed";
      readonly pi: number;
      readonly observedAgreement: number;
      readonly expectedAgreement: number;
      readonly works: number;
    }
  | {
      readonly status: "not-computable";
      readonly reason: "no-works" | "no-variation";
      readonly works: number;
    };

/**
 * Scott's pi of two raters: as Cohen's kappa, but chance is what two raters would do who use the levels as both did together. For raters who are
 * any two of many. Unlike kappa it does not reward two raters for using the levels differently. Errors as {@link cohenKappa}.
 *
 * Source: Scott, Reliability of content analysis, Public Opinion Quarterly 19 (1955), 321-325; weights as Cohen (1968).
 *
 * @example
 * ```ts
 * import { scottPi } from "@whole-learner/psychometrics/agreement";
 * const found = scottPi([[20, 5], [5, 20]]);
 * found.status === "computed" && found.pi; // => 0.6
 * ```
 */
export function scottPi(
  table: AgreementTable,
  { weights = "none" }: { readonly weights?: AgreementWeights } = {},
): ScottPi {
  checkTable(table);
  const apart = disagreementWeights(weights, table.length);
  // Twice the mean of how often each level was given.
  const given = table.map((row, i) =>
    exactSumOf([...row, ...table.map((one) => one[i] as number)]),
  );
  const works = exactSumOf(given) / 2;
  if (works === 0) return { status: "not-computable", reason: "no-works", works };
  const over = (term: (distance: number, i: number, j: number) => number): number =>
    exactSumOf(apart.flatMap((row, i) => row.map((distance, j) => term(distance, i, j))));
  const observed =
    over((distance, i, j) => distance * ((table[i] as readonly number[])[j] as number)) / works;
  const expected =
    over((distance, i, j) => distance * (given[i] as number) * (given[j] as number)) /
    (4 * works * works);
  if (expected === 0) return { status: "not-computable", reason: "no-variation", works };
  return {
    status: "computed",
    pi: 1 - observed / expected,
    observedAgreement: 1 - observed,
    expectedAgreement: 1 - expected,
    works,
  };
}
