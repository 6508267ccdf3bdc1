import { indexFramework } from "@whole-learner/core/framework";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isUri } from "../open-badges/case-uri-of.ts";
import { carryAlong } from "./carry-along.ts";
import type { XapiStatement } from "./statement.ts";
import { checkAgent } from "./write-agent.ts";
import { writeDetermination } from "./write-determination.ts";
import { writeLog } from "./write-log.ts";
import type { WritingState, XapiWriting } from "./writing.ts";

/**
 * Writes ratings, demonstrations and determinations as statements of xAPI, which 1.0.3 and 2.0 (IEEE 9274.1.1) both take; to send them to a store is the caller's. Every id is the same each time, so that what is sent twice is
 * there once. Competencies are activities under the URIs of their CASE items; learners are accounts at `home`, or the caller's agents. What was retracted or replaced is taken back (`voided`) by whoever `by` names; what was erased, or may
 * not be used, is not written.
 *
 * What a statement has no place for travels under the caller's `extension` and comes back by `fromXapi`, or is told as left out. An address or extension that is no IRI costs everything; an agent that xAPI cannot take costs the statements about them.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { toXapi } from "@whole-learner/interop/xapi";
 * const framework = sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } });
 * const { value } = toXapi({
 *   framework,
 *   home: "https://school.example",
 *   log: { format: "whole-learner/log@1", entries: [
 *     { type: "rating", id: "r1", learner: "ana", target: "Listens", happened: "2026-05-29", value: { kind: "level", level: "Does it" } },
 *   ] },
 * });
 * value.map(({ actor, result }) => [actor, result]); // => [[{ objectType: "Agent", account: { homePage: "https://school.example", name: "ana" } }, { score: { raw: 2, min: 1, max: 3 } }]]
 * ```
 */
export function toXapi(writing: XapiWriting): Imported<readonly XapiStatement[]> {
  const { framework, home, extension, log, determinations = [], by } = writing;
  const issues: InteropIssue[] = [];
  const iris = { home, ...(extension === undefined ? {} : { extension }) };
  for (const [field, found] of Object.entries(iris))
    if (!isUri(found)) {
      const data = { field, found, expected: "an IRI" };
      issues.push(interopIssue("xapi-id-unusable", { path: [field] }, data, "error", "left-out"));
    }
  if (by !== undefined) checkAgent(by, ["by"], issues);
  if (issues.length > 0) return { value: [], issues };
  const state: WritingState = { options: writing, index: indexFramework(framework), issues };
  return {
    value: [
      ...(log === undefined ? [] : carryAlong(writeLog(log, state), state)),
      ...determinations.flatMap((one, at) => writeDetermination(one, at, state) ?? []),
    ],
    issues,
  };
}
