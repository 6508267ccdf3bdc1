import type { RatingStatus } from "@whole-learner/core/evidence";
import { rowNamespace } from "@whole-learner/core/evidence";
import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import type { Moment } from "@whole-learner/core/time";
import { crosswalkNumber } from "@whole-learner/mastery/level";
import type { Crosswalk } from "@whole-learner/mastery/policy";
import { type CsvReading, readCsv } from "../csv/read-csv.ts";
import { type LogFromCsv, type LogRecord, settleLog } from "../csv/settle-log.ts";
import { without } from "../csv/without.ts";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";

/** The numbers of a scale: its lowest level, its goal and its highest. */
export interface ScaleEnds {
  readonly least: number;
  readonly goal: number;
  readonly most: number;
}

/** How scores of a former scale become numbers of ours. It is told with the result, since another one gives other numbers. */
export interface ScoreCrosswalk {
  readonly from: ScaleEnds;
  readonly to: ScaleEnds;
  readonly crosswalk: Crosswalk;
}

/** What one column of scores is of. */
export interface ScoreColumn {
  readonly competency: string;
  readonly happened: Moment;
  readonly recorded?: Moment;
  readonly task?: string;
}

/** How a wide score sheet is read. */
export interface ScoreSheetReading extends CsvReading {
  /** The header of the learners' ids. */
  readonly learner: string;
  /** What the other columns are of, by their headers. */
  readonly columns: Readonly<Record<string, ScoreColumn>>;
  /** Without one, scores are numbers on our scale already. */
  readonly crosswalk?: ScoreCrosswalk;
  /** What stands in place of a score, such as `{ M: "missing", EX: "excused" }`. An empty cell says nothing. */
  readonly marks?: Readonly<Record<string, RatingStatus>>;
}

/** Ratings from a score sheet, with how scores became numbers. */
export interface LogFromScoreSheet extends LogFromCsv {
  readonly crosswalk: ScoreCrosswalk | undefined;
}

/**
 * Reads a gradebook as it is migrated: a row for each learner, a column of scores for each work. Scores of another scale cross over in proportion to the highest, through the goal, or by a table; the score that stood
 * there is kept with each rating under `extensions`, and the crosswalk with the result. A cell that is no score costs itself.
 *
 * @example
 * ```ts
 * import { fromScoreSheet } from "@whole-learner/interop/score-sheet";
 * const { value } = fromScoreSheet("Name;Rivers;Maps\nana;3;EX\n", {
 *   learner: "Name",
 *   columns: { Rivers: { competency: "SCI.1", happened: "2025-03-01" }, Maps: { competency: "SCI.1", happened: "2025-04-01" } },
 *   crosswalk: { from: { least: 1, goal: 4, most: 6 }, to: { least: 1, goal: 4, most: 5 }, crosswalk: { by: "maximum" } },
 *   marks: { EX: "excused" },
 * });
 * value.log.entries.map((entry) => entry.type === "rating" && entry.value); // => [{ kind: "number", number: 2.5 }, { kind: "status", status: "excused" }]
 * ```
 */
export function fromScoreSheet(
  text: string,
  { learner, columns, crosswalk, marks = {}, ...reading }: ScoreSheetReading,
): Imported<LogFromScoreSheet> {
  const { value: table, issues: found } = readCsv(text, reading);
  const issues: InteropIssue[] = [...found];
  const who = table.headers.indexOf(learner);
  if (who < 0 && table.headers.length > 0) {
    const data = { column: learner, also: [] };
    issues.push(
      interopIssue("csv-missing-column", { row: 1, column: learner }, data, "error", "left-out"),
    );
  }
  const known = [learner, ...Object.keys(columns)];
  /** What each column is of; nothing for those of learners, of nothing that is asked for, and those that come again. */
  const given = table.headers.map((column, at) => {
    if (at === who) return undefined;
    const place = { row: 1, column };
    if (column !== learner && !Object.hasOwn(columns, column))
      issues.push(interopIssue("csv-unknown-column", place, { known }, "warning", "left-out"));
    else if (table.headers.indexOf(column) < at)
      issues.push(interopIssue("csv-column-twice", place, {}, "warning", "first-kept"));
    else return columns[column];
    return undefined;
  });
  const records: LogRecord[] = [];
  const headers: string[] = [];
  for (const { row, cells } of who < 0 ? [] : table.rows) {
    const id = cells[who]?.trim();
    if (id === undefined || id === "") {
      const place = { row, column: learner };
      issues.push(interopIssue("csv-cell-empty", place, {}, "error", "left-out"));
      continue;
    }
    for (const [at, text] of cells.entries()) {
      const of = given[at];
      const cell = text.trim();
      if (of === undefined || cell === "") continue;
      const column = table.headers[at] as string;
      const value = valueOf(cell, { row, column }, crosswalk, marks, issues);
      if (value === undefined) continue;
      const { competency: target, ...rest } = of;
      const record = {
        id: uuidV5(canonicalJson([row, column, id, target, rest.happened, cell]), rowNamespace),
        type: "rating",
        learner: id,
        target,
        ...without({ ...rest }),
        value,
        ...(crosswalk === undefined || value.kind === "status"
          ? {}
          : { extensions: { "score-sheet/score": scoreOf(cell) } }),
      };
      records.push({ row, record });
      headers.push(column);
    }
  }
  const settled = settleLog(records, (_, at) => headers[at]);
  return {
    value: { ...settled.value, crosswalk },
    issues: [...issues, ...settled.issues],
  };
}

/** Where the comma is the decimal sign, spreadsheets write it so. */
const scoreOf = (cell: string): number => Number(cell.replace(",", "."));

type Value =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "status"; readonly status: RatingStatus };

function valueOf(
  cell: string,
  place: { readonly row: number; readonly column: string },
  crosswalk: ScoreCrosswalk | undefined,
  marks: Readonly<Record<string, RatingStatus>>,
  issues: InteropIssue[],
): Value | undefined {
  const status = Object.hasOwn(marks, cell) ? marks[cell] : undefined;
  if (status !== undefined) return { kind: "status", status };
  const score = scoreOf(cell);
  if (!Number.isFinite(score)) {
    const data = { found: cell, expected: "a score" };
    issues.push(interopIssue("csv-cell-unusable", place, data, "error", "left-out"));
    return undefined;
  }
  if (crosswalk === undefined) return { kind: "number", number: score };
  const number = crosswalkNumber(crosswalk.crosswalk, crosswalk.from, crosswalk.to, score);
  if (number !== undefined) return { kind: "number", number };
  issues.push(interopIssue("score-without-place", place, { score }, "error", "left-out"));
  return undefined;
}
