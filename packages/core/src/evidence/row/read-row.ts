import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Json } from "../../parse/json.ts";
import type { RawDocument } from "../../parse/kind.ts";
import {
  type Cell,
  count,
  idText,
  language,
  moment,
  notNegative,
  number,
  oneOf,
  plainText,
  texts,
  yesOrNo,
} from "./cells.ts";
import type { LogRow } from "./log-row.ts";

/** How each field of a row is read. A missing one does not compile. */
const cells: { readonly [K in keyof Required<LogRow>]: Cell<NonNullable<LogRow[K]>> } = {
  id: idText,
  learner: idText,
  competency: idText,
  indicator: idText,
  happened: moment,
  recorded: moment,
  level: idText,
  number,
  points: number,
  of: notNegative,
  met: yesOrNo,
  status: oneOf(["missing", "excused", "not-taught-yet", "exempt", "pending"]),
  demonstration: idText,
  role: idText,
  rater: idText,
  comment: plainText,
  criterion: idText,
  kind: idText,
  setting: idText,
  experience: idText,
  task: idText,
  attempt: count,
  band: idText,
  language,
  supports: texts,
  independence: idText,
  visibility: oneOf(["learner", "family", "educators", "school", "public"]),
  due: moment,
  submitted: moment,
};

const cellOf: ReadonlyMap<string, Cell<unknown>> = new Map(Object.entries(cells));

/** A cell that says nothing: no value, or a text of nothing but space. */
const isEmpty = (found: Json): boolean =>
  found === null || (typeof found === "string" && found.trim() === "");

/** What could be read of a row. */
export interface ReadRow {
  readonly cells: Partial<LogRow>;
  /** The fields that are not empty, also those that could not be read. */
  readonly filled: readonly string[];
  readonly issues: Issue[];
}

/** Reads every cell of a row; a field that rows do not have costs a warning, not the row. */
export function readRow(row: RawDocument, path: Path): ReadRow {
  const issues: Issue[] = [];
  const fields = Object.keys(row);
  /** Only where it is not all of the fields: rows of a table come without their empty cells. */
  let some: string[] | undefined;
  const read: { [field: string]: unknown } = {};
  // One place for all cells of the row: each is read before the next.
  const place = { row: path, field: "", issues };
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] as string;
    const found = row[field];
    if (found === undefined || isEmpty(found)) {
      some ??= fields.slice(0, at);
      continue;
    }
    const cell = cellOf.get(field);
    if (cell === undefined) {
      issues.push(issue("unknown-key", [...path, field], { key: field }, "warning"));
      some ??= fields.slice(0, at);
      continue;
    }
    some?.push(field);
    place.field = field;
    const value = cell(found, place);
    if (value !== undefined) read[field] = value;
  }
  return { cells: read, filled: some ?? fields, issues };
}
