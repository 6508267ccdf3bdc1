import type { LanguageTag, Text } from "@whole-learner/core/text";
import type { InteropIssue } from "../issue/issue.ts";
import { type Columns, fieldsOf, folded } from "./columns.ts";
import { readCsv } from "./read-csv.ts";
import { readTable, type TableReading, type TableRecord } from "./read-table.ts";

/** A table in which texts can stand in several languages: `name` is in the main one, `name:es` in Spanish. */
export interface WordedTable<F extends string> {
  readonly records: readonly WordedRecord<F>[];
  readonly headerOf: (field: F) => string;
  readonly issues: readonly InteropIssue[];
}

/** One record of it. */
export interface WordedRecord<F extends string> {
  readonly row: number;
  readonly cells: TableRecord<F>["cells"];
  /** What a field says, in all the languages that it is in; undefined where it says nothing. */
  readonly text: (field: F) => Text | undefined;
}

const inLanguage = /^\s*([^:]+):\s*([a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*)\s*$/;

/** Reads such a table; the languages are those of its headers. */
export function readWordedTable<F extends string>(
  input: string,
  columns: Columns<F>,
  needed: readonly F[],
  main: LanguageTag,
  options: TableReading<F> = {},
): WordedTable<F> {
  const tags = new Set<string>();
  for (const header of readCsv(input.slice(0, 50_000), options).value.headers) {
    const tag = inLanguage.exec(header)?.[2];
    if (tag !== undefined) tags.add(tag);
  }
  const names = fieldsOf(columns);
  const all: { [field: string]: readonly string[] } = { ...columns };
  for (const field of names)
    for (const tag of tags)
      all[`${field}:${tag}`] = columns[field].map((also) => folded(`${also}:${tag}`));
  const { records, places, issues } = readTable<string>(
    input,
    all,
    needed,
    options as TableReading<string>,
  );
  return {
    issues,
    headerOf: places.headerOf,
    records: records.map(
      ({ row, cells }): WordedRecord<F> => ({
        row,
        cells,
        text: (field) => {
          const own = cells[field];
          const others = [...tags].flatMap((tag): (readonly [string, string])[] => {
            const said = cells[`${field}:${tag}`];
            return said === undefined ? [] : [[tag, said]];
          });
          if (others.length === 0) return own;
          return Object.fromEntries([
            ...(own === undefined ? [] : [[main, own] as const]),
            ...others,
          ]);
        },
      }),
    ),
  };
}
