import { exactSumOf } from "../numeric/exact-sum-of.ts";
import { type AgreementTable, checkTable } from "./agreement-table.ts";

/** On how many works two raters agree, as shares, or that they rated none together. */
export type AgreementShares =
  | {
      readonly status: "computed";
      /** The same level. */
      readonly exact: number;
      /** Levels next to each other in the list. */
      readonly adjacent: number;
      /** The same level or one next to it. */
      readonly exactOrAdjacent: number;
      readonly works: number;
    }
  | { readonly status: "not-computable"; readonly reason: "no-works"; readonly works: 0 };

/**
 * The shares of exact and of adjacent agreement. Easy to say and easily misread: raters who give nearly everything the same level agree often
 * by chance alone, and on four levels six in ten works are within one level even when rated at random. Say a coefficient beside them. Errors:
 * RangeError for a table that is no square of counts.
 *
 * @example
 * ```ts
 * import { agreementShares } from "@whole-learner/psychometrics/agreement";
 * agreementShares([[5, 2, 1], [0, 4, 1], [1, 0, 6]]); // => { status: "computed", exact: 0.75, adjacent: 0.15, exactOrAdjacent: 0.9, works: 20 }
 * ```
 */
export function agreementShares(table: AgreementTable): AgreementShares {
  checkTable(table);
  const within = (distance: number): number =>
    exactSumOf(table.flatMap((row, i) => row.filter((_, j) => Math.abs(i - j) === distance)));
  const works = exactSumOf(table.flat());
  if (works === 0) return { status: "not-computable", reason: "no-works", works };
  const exact = within(0);
  const adjacent = within(1);
  return {
    status: "computed",
    exact: exact / works,
    adjacent: adjacent / works,
    exactOrAdjacent: (exact + adjacent) / works,
    works,
  };
}
