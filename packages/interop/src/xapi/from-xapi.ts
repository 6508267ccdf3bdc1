import type { Log } from "@whole-learner/core/evidence";
import { safeParseLog } from "@whole-learner/core/parse";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { readJson } from "../json/read-json.ts";
import { openStatements } from "./open-statements.ts";
import type { XapiPerson } from "./people.ts";
import { readEntries } from "./read-entries.ts";
import type { XapiReading } from "./reading.ts";
import type { EntryOfStatement } from "./reading-state.ts";

/** What statements say of learning. */
export interface LogFromXapi {
  readonly log: Log;
  /** For each entry of the log, the id of the statement that it came from. */
  readonly statements: readonly string[];
  /** The learners of these entries, each once, in the order in which they come. */
  readonly learners: readonly XapiPerson[];
}

const nothing: LogFromXapi = {
  log: { format: "whole-learner/log@1", entries: [] },
  statements: [],
  learners: [],
};

/**
 * Reads statements of xAPI (1.0.3, and 2.0 of IEEE 9274.1.1) as a log: a statement alone, a list of them, what a query for them gives, or a list of such pages; as a text or as what `JSON.parse` gave. A statement whose result is a rating
 * becomes one for each of its learners and each competency that it names; what such a statement rates becomes a demonstration; what is voided is retracted. Which activities and extensions name competencies, what verbs mean,
 * what of a result is the rating, and who people are is for the caller to say.
 *
 * Statements that are no evidence are told as notes. Whatever is read is an entry that core's parser lets through. Never throws.
 *
 * @example
 * ```ts
 * import { fromXapi } from "@whole-learner/interop/xapi";
 * const statement = {
 *   id: "fd41c918-b88b-4b20-a0a5-a4c32391aaa0",
 *   actor: { account: { homePage: "https://lms.example", name: "ana" } },
 *   verb: { id: "http://adlnet.gov/expapi/verbs/scored" },
 *   object: { id: "https://lms.example/quiz/7" },
 *   result: { score: { raw: 8, min: 0, max: 10 } },
 *   context: { contextActivities: { grouping: [{ id: "https://lms.example/skills/listens" }] } },
 *   timestamp: "2026-05-29T16:30:00+02:00",
 * };
 * const { value } = fromXapi(statement, { home: "https://lms.example", competencies: { "https://lms.example/skills/listens": "TEAM.1" } });
 * value.log.entries[0]; // => { type: "rating", id: "fd41c918-b88b-4b20-a0a5-a4c32391aaa0", learner: "ana", target: "TEAM.1", value: { kind: "points", points: 8, of: 10 }, task: "https://lms.example/quiz/7", happened: "2026-05-29T14:30:00.000Z" }
 * ```
 */
export function fromXapi(input: unknown, reading: XapiReading = {}): Imported<LogFromXapi> {
  const { value: json, issues: found } = readJson(input, reading.limits);
  const issues: InteropIssue[] = [...found];
  if (json === undefined) return { value: nothing, issues };
  const read = readEntries(openStatements(json, issues), reading, issues);
  return { value: settle(read, issues), issues };
}

/** Lets core's parser look at every entry: what it refuses is told at its statement. */
function settle(
  { entries, learners }: ReturnType<typeof readEntries>,
  issues: InteropIssue[],
): LogFromXapi {
  const parsed = safeParseLog(entries.map(({ entry }) => entry));
  const refused = new Set<number>();
  for (const found of parsed.issues) {
    const [at, field] = found.path;
    const from: EntryOfStatement | undefined = typeof at === "number" ? entries[at] : undefined;
    if (from === undefined || typeof at !== "number") continue;
    const isRefused = found.severity === "error";
    if (isRefused) refused.add(at);
    const data = { found, ...(typeof field === "string" ? { field } : {}) };
    const place = { path: from.path };
    issues.push(
      interopIssue("document-issue", place, data, found.severity, isRefused ? "left-out" : "none"),
    );
  }
  if (!parsed.ok) return nothing;
  const kept = entries.filter((_, at) => !refused.has(at));
  const met = new Set(
    parsed.value.entries.flatMap((entry) =>
      entry.type === "rating"
        ? [entry.learner]
        : entry.type === "demonstration"
          ? [...entry.learners]
          : [],
    ),
  );
  return {
    log: parsed.value,
    statements: kept.map(({ statement }) => statement),
    learners: learners.filter(({ id }) => met.has(id)),
  };
}
