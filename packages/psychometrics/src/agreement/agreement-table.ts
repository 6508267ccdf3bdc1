import { type Levels, placeOf, placesOf } from "./levels.ts";

/** How often one rater gave a level and the other another: rows are the first rater's levels, columns the second's, both in the same order. */
export type AgreementTable = readonly (readonly number[])[];

/**
 * Counts the works that two raters gave each pair of levels. Every level of the list has its row and column, used or not: agreement beyond
 * chance depends on the list. Works that only one of them rated do not count. Errors: RangeError where the lengths differ, for a rating that is
 * none of the levels, and for a list that is empty or has a level twice.
 *
 * @example
 * ```ts
 * import { agreementTable } from "@whole-learner/psychometrics/agreement";
 * agreementTable([1, 2, 3, 2], [1, 3, 3, null], [1, 2, 3]); // => [[1, 0, 0], [0, 0, 1], [0, 0, 1]]
 * ```
 */
export function agreementTable(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  levels: Levels,
): AgreementTable {
  if (first.length !== second.length) {
    throw new RangeError(`second: ${second.length} ratings beside ${first.length}`);
  }
  const places = placesOf(levels);
  const table = levels.map(() => levels.map(() => 0));
  first.forEach((one, work) => {
    const other = second[work] as number | null;
    if (one === null || other === null) return;
    const row = table[placeOf(places, one)] as number[];
    const column = placeOf(places, other);
    row[column] = (row[column] as number) + 1;
  });
  return table;
}

/** Throws RangeError where a table is empty, not square, or has what is no count: works are whole. */
export function checkTable(table: AgreementTable): void {
  if (table.length === 0) throw new RangeError("table: it has no level");
  for (const row of table) {
    if (row.length !== table.length) {
      throw new RangeError(`table: a row of ${row.length} in ${table.length} rows`);
    }
    const wrong = row.find((count) => !Number.isSafeInteger(count) || count < 0);
    if (wrong !== undefined) throw new RangeError(`table: ${wrong} is no count`);
  }
}
