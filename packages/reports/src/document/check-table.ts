import type { Path } from "@whole-learner/core/issue";
import { type DocumentIssue, documentIssue } from "./findings.ts";
import { plainWords } from "./plain-words.ts";
import type { Table, TableRow } from "./table.ts";

/** A caption that says something, a label on every column, and as many cells in every row as there are columns. */
export const checkTable = (table: Table, path: Path): readonly DocumentIssue[] => {
  const found: DocumentIssue[] = [];
  if (plainWords(table.caption).trim() === "") {
    found.push(documentIssue("no-caption", [...path, "caption"], {}));
  }
  for (const [at, { label }] of table.columns.entries()) {
    if (plainWords(label).trim() !== "") continue;
    const where = [...path, "columns", at, "label"];
    found.push(documentIssue("no-words", where, { type: "table", field: "label" }));
  }
  const check = (rows: readonly TableRow[], ...way: Path): void => {
    for (const [at, { cells }] of rows.entries()) {
      if (cells.length === table.columns.length) continue;
      const data = { cells: cells.length, columns: table.columns.length };
      found.push(documentIssue("cells-differ", [...path, ...way, at, "cells"], data));
    }
  };
  for (const [at, { rows }] of table.groups.entries()) check(rows, "groups", at, "rows");
  check(table.foot, "foot");
  return found;
};
