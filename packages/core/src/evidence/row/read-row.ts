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
  const filled: string[] = [];
  const read: { [field: string]: unknown } = {};
  // One place for all cells of the row: each is read before the next.
  const place = { row: path, field: "", issues };
  for (const field of Object.keys(row)) {
    const found = row[field];
    if (found === undefined || isEmpty(found)) continue;
    if (!Object.hasOwn(cells, field)) {
      issues.push(issue("unknown-key", [...path, field], { key: field }, "warning"));
      continue;
    }
    filled.push(field);
    place.field = field;
    const value = cells[field as keyof LogRow](found, place);
    if (value !== undefined) read[field] = value;
  }
  return { cells: read, filled, issues };
}
