import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import type { CsvTable } from "./read-csv.ts";

/** The columns that a kind of table can have: each field with what else people call it, in small letters with single spaces. */
export type Columns<F extends string> = Readonly<Record<F, readonly string[]>>;

/** Headers of one's own: the header under which a field stands. */
export type ColumnMapping<F extends string> = Readonly<Partial<Record<F, string>>>;

/** Where the fields of a table stand. */
export interface ColumnPlaces<F extends string> {
  /** For each column, its field, if it is known. */
  readonly fields: readonly (F | undefined)[];
  /** The header of a field as it stands in the file; the field's own name where it has no column. */
  readonly headerOf: (field: F) => string;
  readonly has: (field: F) => boolean;
  readonly issues: readonly InteropIssue[];
}

/** A header without what people write differently: case, hyphens, underscores, and words run together as in `parentIdentifier`. */
export const folded = (name: string): string =>
  name
    .trim()
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ");

/** The fields of a kind of table, in their order. */
export const fieldsOf = <F extends string>(columns: Columns<F>): readonly F[] =>
  // A record over F has the members of F as its keys, which `Object.keys` does not say.
  Object.keys(columns) as readonly string[] as readonly F[];

/** Finds the columns of a table by their headers. Headers are in row 1 of nearly every file, and are said to be there. */
export function findColumns<F extends string>(
  { headers }: CsvTable,
  columns: Columns<F>,
  {
    needed,
    mapping,
  }: {
    readonly needed: readonly NoInfer<F>[];
    readonly mapping?: ColumnMapping<NoInfer<F>> | undefined;
  },
): ColumnPlaces<F> {
  const names = fieldsOf(columns);
  const byName = new Map<string, F>();
  for (const field of names) for (const also of columns[field]) byName.set(also, field);
  for (const field of names) byName.set(folded(field), field);
  for (const field of names) {
    const header = mapping?.[field];
    if (header !== undefined) byName.set(folded(header), field);
  }
  const issues: InteropIssue[] = [];
  const at = new Map<F, number>();
  const fields = headers.map((header, column) => {
    const field = byName.get(folded(header));
    const place = { row: 1, column: header === "" ? `column ${column + 1}` : header };
    if (field === undefined)
      issues.push(
        interopIssue("csv-unknown-column", place, { known: names }, "warning", "left-out"),
      );
    else if (at.has(field))
      issues.push(interopIssue("csv-column-twice", place, {}, "warning", "first-kept"));
    else {
      at.set(field, column);
      return field;
    }
    return undefined;
  });
  for (const field of needed) {
    if (at.has(field)) continue;
    const data = { column: field, also: columns[field] };
    issues.push(
      interopIssue("csv-missing-column", { row: 1, column: field }, data, "error", "left-out"),
    );
  }
  return {
    fields,
    headerOf: (field) => headers[at.get(field) ?? -1] ?? field,
    has: (field) => at.has(field),
    issues,
  };
}
