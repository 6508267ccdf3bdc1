/** Where a column has no response. */
export const noResponse = 255;

/** Responses of many persons: for each item a column with one category 0 .. m for each person, {@link noResponse} where there is none. */
export type ResponseColumns = readonly Uint8Array[];

/**
 * Rows (one for each person, a category or null for each item) as columns. Errors: RangeError where rows differ in length, or a response
 * is no whole number from 0 to 254.
 *
 * @example
 * ```ts
 * import { responseColumns } from "@whole-learner/psychometrics";
 * responseColumns([[0, 1], [2, null]]).map((column) => [...column]); // => [[0, 2], [1, 255]]
 * ```
 */
export function responseColumns(rows: readonly (readonly (number | null)[])[]): ResponseColumns {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, () => new Uint8Array(rows.length));
  rows.forEach((row, person) => {
    if (row.length !== width)
      throw new RangeError(`rows: person ${person} has ${row.length} responses, not ${width}`);
    row.forEach((response, item) => {
      if (response !== null && !(Number.isInteger(response) && response >= 0 && response < 255))
        throw new RangeError(`rows: person ${person} has the response ${response}`);
      (columns[item] as Uint8Array)[person] = response ?? noResponse;
    });
  });
  return columns;
}

/** The responses of one person. */
export const rowOf = (columns: ResponseColumns, person: number): readonly (number | null)[] =>
  columns.map((column) => {
    const code = column[person] as number;
    return code === noResponse ? null : code;
  });

/** How many persons columns have. Errors: RangeError where they differ in length or are not as many as the items. */
export function personsOf(columns: ResponseColumns, items: number): number {
  if (columns.length !== items)
    throw new RangeError(`columns: ${columns.length} for ${items} items`);
  const persons = columns[0]?.length ?? 0;
  for (const column of columns)
    if (column.length !== persons)
      throw new RangeError(`columns: one has ${column.length} persons, another ${persons}`);
  return persons;
}
