import type { Columns } from "../csv/columns.ts";
import type { LogField } from "../csv/log-columns.ts";
import { logOfRows, type RatingRow } from "../csv/log-of-rows.ts";
import type { LogFromCsv } from "../csv/settle-log.ts";
import { momentIn } from "../csv/moment-in.ts";
import { readTable, type TableReading } from "../csv/read-table.ts";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";

/** A column of Canvas's report of outcome results that says something to us. */
export type CanvasResultField =
  | "student"
  | "studentSis"
  | "outcome"
  | "outcomeName"
  | "score"
  | "possible"
  | "submitted"
  | "assessment"
  | "assessmentType"
  | "attempt"
  | "course"
  | "other";

const columns: Columns<CanvasResultField> = {
  student: ["student id"],
  studentSis: ["student sis id"],
  outcome: ["learning outcome id"],
  outcomeName: ["learning outcome name"],
  score: ["outcome score"],
  possible: ["learning outcome points possible"],
  submitted: ["submission date"],
  assessment: ["assessment id"],
  assessmentType: ["assessment type"],
  attempt: ["attempt"],
  course: ["course id"],
  other: [],
};

/** The other headers of the report, which are known and say nothing that a rating has. */
const silent =
  /^(student name|assessment title|assessment question|submission score|learning outcome (friendly name|mastery score|points hidden|mastered|rating|rating points|group title|group id)|course (name|sis id)|section|enrollment|account|assignment)/;

/** Where each field of a rating stood. */
const headers: Readonly<Partial<Record<LogField, CanvasResultField>>> = {
  learner: "student",
  competency: "outcome",
  happened: "submitted",
  points: "score",
  number: "score",
  of: "possible",
  attempt: "attempt",
  task: "assessment",
};

/** How Canvas's results become ratings. */
export interface CanvasResultReading extends TableReading<CanvasResultField> {
  /** Our competency for Canvas's outcome id; an outcome that is not named keeps its own. */
  readonly competencies?: Readonly<Record<string, string>>;
}

/**
 * Reads Canvas's report of outcome results: each row is a rating of one learner in one outcome, with its points of possible points, when it was handed in, its assessment as the task and its attempt. A learner is the SIS id
 * where there is one. Rows without a score are left out with an issue. The policy that goes with them is one of `canvas/...`.
 *
 * @example
 * ```ts
 * import { fromCanvasResults } from "@whole-learner/interop/canvas";
 * const text = "Student ID,Student SIS ID,Submission Date,Learning Outcome ID,Outcome Score,Learning Outcome Points Possible\n7,ana,2026-05-29T10:00:00Z,41,3,5\n";
 * const { value } = fromCanvasResults(text, { competencies: { 41: "TEAM.1" } });
 * value.log.entries.map((entry) => entry.type === "rating" && [entry.learner, entry.target, entry.value]); // => [["ana", "TEAM.1", { kind: "points", points: 3, of: 5 }]]
 * ```
 */
export function fromCanvasResults(
  text: string,
  { competencies = {}, ...options }: CanvasResultReading = {},
): Imported<LogFromCsv> {
  const read = readTable<CanvasResultField>(
    text,
    columns,
    ["outcome", "score", "submitted"],
    options,
  );
  const issues: InteropIssue[] = read.issues.filter(
    ({ code, column }) =>
      code !== "csv-unknown-column" || !silent.test((column ?? "").toLowerCase()),
  );
  const rows: RatingRow[] = [];
  for (const { row, cells } of read.records) {
    const when = cells.submitted === undefined ? undefined : momentIn(cells.submitted);
    if (when?.zoneless === true) {
      const place = { row, column: read.places.headerOf("submitted") };
      issues.push(
        interopIssue(
          "csv-time-without-zone",
          place,
          { found: cells.submitted ?? "" },
          "note",
          "converted",
        ),
      );
    }
    const { score, possible, outcome, attempt, assessment } = cells;
    const fields: { [K in LogField]?: string } = {};
    const set = (field: LogField, value: string | undefined): void => {
      if (value !== undefined) fields[field] = value;
    };
    set("learner", cells.studentSis ?? cells.student);
    set(
      "competency",
      outcome === undefined
        ? undefined
        : Object.hasOwn(competencies, outcome)
          ? competencies[outcome]
          : outcome,
    );
    set("happened", when?.moment ?? cells.submitted);
    set("submitted", when?.moment);
    set(possible === undefined ? "number" : "points", score);
    set("of", possible);
    set("attempt", attempt);
    set("task", assessment);
    rows.push({ row, fields });
  }
  const found = logOfRows(rows, (field) => read.places.headerOf(headers[field] ?? "other"));
  issues.push(...found.issues);
  return { value: found.value, issues: issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}
