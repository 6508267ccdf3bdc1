import { type Framework, indexFramework, scaleOf } from "@whole-learner/core/framework";
import { plain } from "@whole-learner/core/text";
import type { LogField } from "../csv/log-columns.ts";
import { logOfRows, type RatingRow } from "../csv/log-of-rows.ts";
import type { LogFromCsv } from "../csv/settle-log.ts";
import { momentIn } from "../csv/moment-in.ts";
import type { TableRecord } from "../csv/read-table.ts";
import { without } from "../csv/without.ts";
import type { Imported } from "../issue/imported.ts";
import { inFile } from "../issue/in-file.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { objectivesOf } from "./objective.ts";
import { readOneRoster } from "./record-table.ts";

/** The files of OneRoster's gradebook that results are read from, each the text of a CSV file. */
export interface OneRosterResults {
  readonly results: string;
  readonly lineItems?: string;
  readonly resultLearningObjectiveIds?: string;
  readonly lineItemLearningObjectiveIds?: string;
}

/** How results become ratings. */
export interface OneRosterReading {
  /** Finds competencies by the UUIDs of their CASE items, and levels by their names. */
  readonly framework?: Framework;
  /** The competency that a line item is of, by its id, where nothing names a learning objective. */
  readonly lineItems?: Readonly<Record<string, string>> | "are competencies";
}

/** The score statuses by which a result is no level, whatever score stands beside: in 1.1 every result must have one. */
const statuses: ReadonlyMap<string, string> = new Map([
  ["not submitted", "missing"],
  ["exempt", "excused"],
  ["submitted", "pending"],
]);

const headers: Readonly<Partial<Record<LogField, string>>> = {
  learner: "studentSourcedId",
  happened: "scoreDate",
  number: "score",
  points: "score",
  level: "textScore",
  competency: "lineItemSourcedId",
  id: "sourcedId",
  comment: "comment",
};

/**
 * Reads OneRoster 1.2 results as ratings: one for each learning objective that the result has a score of, else one for each that its line item names. A score of an objective is a number on the competency's scale, or its text the
 * name of a level; a result's own score is points of the line item's maximum. What is missing, exempt or not yet graded has that status and no number. Rows are those of `results`.
 *
 * @example
 * ```ts
 * import { fromOneRosterResults } from "@whole-learner/interop/one-roster";
 * const results = "sourcedId,status,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment\nr1,,quiz,ana,fully graded,8,2026-05-29,\n";
 * const lineItems = "sourcedId,title,resultValueMin,resultValueMax\nquiz,Quiz,0,10\n";
 * const { value } = fromOneRosterResults({ results, lineItems }, { lineItems: { quiz: "TEAM.1" } });
 * value.log.entries[0]; // => { type: "rating", id: "r1", learner: "ana", happened: "2026-05-29", target: "TEAM.1", value: { kind: "points", points: 8, of: 10 }, task: "quiz" }
 * ```
 */
export function fromOneRosterResults(
  files: OneRosterResults,
  { framework, lineItems: own = {} }: OneRosterReading = {},
): Imported<LogFromCsv> {
  const issues: InteropIssue[] = [];
  const results = readOneRoster(
    files,
    "results",
    [
      "lineItemSourcedId",
      "studentSourcedId",
      "scoreStatus",
      "score",
      "scoreDate",
      "comment",
      "textScore",
      "missing",
    ],
    ["sourcedId", "lineItemSourcedId", "studentSourcedId", "scoreDate"],
    issues,
  );
  const lineItems = readOneRoster(
    files,
    "lineItems",
    ["resultValueMax", "dueDate"],
    ["sourcedId"],
    issues,
  );
  const maxima = new Map(lineItems.map(({ cells }) => [cells.sourcedId, cells.resultValueMax]));
  const dueDates = dueDatesOf(lineItems, issues);
  const scored = grouped(
    readOneRoster(
      files,
      "resultLearningObjectiveIds",
      ["resultSourcedId", "learningObjectiveId", "score", "textScore"],
      ["resultSourcedId", "learningObjectiveId"],
      issues,
    ),
    ({ cells }) => cells.resultSourcedId,
  );
  const aligned = grouped(
    readOneRoster(
      files,
      "lineItemLearningObjectiveIds",
      ["lineItemSourcedId", "learningObjectiveId"],
      ["lineItemSourcedId", "learningObjectiveId"],
      issues,
    ),
    ({ cells }) => cells.lineItemSourcedId,
  );
  const competencyOf = objectivesOf(framework);
  const levelOf = levelsByName(framework);
  const rows: RatingRow[] = [];
  const file = "results";
  for (const { row, cells } of results) {
    const id = cells.sourcedId ?? "";
    const item = cells.lineItemSourcedId ?? "";
    const max = maxima.get(item);
    const status =
      cells.missing?.toLowerCase() === "true"
        ? "missing"
        : statuses.get(cells.scoreStatus?.toLowerCase() ?? "");
    const when = cells.scoreDate === undefined ? undefined : momentIn(cells.scoreDate);
    if (when?.zoneless === true) {
      const data = { found: cells.scoreDate ?? "" };
      const place = { file, row, column: "scoreDate" };
      issues.push(interopIssue("csv-time-without-zone", place, data, "note", "converted"));
    }
    const common = {
      learner: cells.studentSourcedId,
      happened: when?.moment ?? cells.scoreDate,
      task: item,
      comment: cells.comment,
      due: dueDates.get(item),
    };
    const whole = { score: cells.score, textScore: cells.textScore };
    const ofItem = (aligned.get(item) ?? []).map(({ cells: { learningObjectiveId } }) => ({
      objective: learningObjectiveId,
      ...whole,
      points: true,
    }));
    const ofResult = (scored.get(id) ?? []).map(
      ({ cells: { learningObjectiveId, score, textScore } }) => ({
        objective: learningObjectiveId,
        // An objective without a score of its own is only named: the result's counts.
        ...(score === undefined && textScore === undefined
          ? { ...whole, points: true }
          : { score, textScore, points: false }),
      }),
    );
    const named =
      own === "are competencies" ? item : Object.hasOwn(own, item) ? own[item] : undefined;
    const parts =
      ofResult.length > 0
        ? ofResult
        : ofItem.length > 0
          ? ofItem
          : named === undefined
            ? []
            : [{ objective: named, ...whole, points: true }];
    if (parts.length === 0) {
      const place = { file, row, column: "lineItemSourcedId" };
      issues.push(interopIssue("one-roster-without-objective", place, { id }, "error", "left-out"));
    }
    if (
      status !== undefined &&
      parts.some((one) => one.score !== undefined || one.textScore !== undefined)
    ) {
      const data = { status };
      const place = { file, row, column: "scoreStatus" };
      issues.push(interopIssue("one-roster-score-not-counted", place, data, "note", "left-out"));
    }
    for (const { objective = "", score, textScore, points } of parts) {
      const competency = competencyOf(objective);
      const level = textScore === undefined ? undefined : levelOf(competency, textScore);
      const value: Readonly<Record<string, string | undefined>> =
        status !== undefined
          ? { status }
          : score === undefined
            ? { level: level ?? textScore }
            : points && max !== undefined
              ? { points: score, of: max }
              : { number: score };
      rows.push({
        row,
        // Texts under the names of a rating's fields.
        fields: without({
          ...common,
          id: parts.length === 1 ? id : `${id} ${objective}`,
          competency,
          ...value,
        }) as RatingRow["fields"],
      });
    }
  }
  const found = logOfRows(rows, (field) => headers[field] ?? field);
  issues.push(...found.issues.map(inFile(file)));
  return { value: found.value, issues };
}

/** When the works of line items were due, as far as that can be read. */
function dueDatesOf(
  lineItems: readonly TableRecord<"sourcedId" | "dueDate">[],
  issues: InteropIssue[],
): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { row, cells } of lineItems) {
    if (cells.dueDate === undefined) continue;
    const due = momentIn(cells.dueDate);
    if (due === undefined) {
      const data = { found: cells.dueDate, expected: "a day or a time" };
      const place = { file: "lineItems", row, column: "dueDate" };
      issues.push(interopIssue("csv-cell-unusable", place, data, "warning", "left-out"));
    } else dates.set(cells.sourcedId ?? "", due.moment);
  }
  return dates;
}

function grouped<T>(
  all: readonly T[],
  keyOf: (one: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one) ?? "";
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** Finds the level of a competency's scale by its name in any language. */
function levelsByName(
  framework: Framework | undefined,
): (competency: string, name: string) => string | undefined {
  if (framework === undefined) return () => undefined;
  const index = indexFramework(framework);
  const [main] = framework.languages;
  return (competency, name) =>
    scaleOf(index, competency)?.levels.find(({ name: text }) =>
      (typeof text === "string" ? [main] : Object.keys(text)).some(
        (language) => plain(text, [language], main).toLowerCase() === name.toLowerCase(),
      ),
    )?.id;
}
