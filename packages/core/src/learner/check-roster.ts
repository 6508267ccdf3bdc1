import type { Framework } from "../framework/framework.ts";
import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import type { Issue } from "../issue/issue.ts";
import { againstFramework } from "./checks/against-framework.ts";
import { duplicates } from "./checks/duplicates.ts";
import { overlaps } from "./checks/overlaps.ts";
import { reportChain } from "./checks/report-chain.ts";
import { reversedDays } from "./checks/reversed-days.ts";
import type { RosterCheck } from "./checks/roster-check.ts";
import { unknownPeople } from "./checks/unknown-people.ts";
import type { Roster } from "./roster.ts";

const checks: readonly RosterCheck[] = [
  duplicates,
  reversedDays,
  overlaps,
  unknownPeople,
  reportChain,
  againstFramework,
];

/**
 * Everything that is wrong with what a roster says, at once, each with its place in the document; with a framework, or its index, also what does not
 * fit that. `LearnerFindings` says which is which. Takes a parsed roster; in English the issues are said by `issueSentences`.
 *
 * @example
 * ```ts
 * import { checkRoster, parseRoster, pointer } from "@whole-learner/core";
 * const roster = parseRoster({
 *   format: "whole-learner/roster@1",
 *   learners: [{ id: "ana", name: "Ana", memberships: [{ community: "heron", from: "2025-09-01" }] }],
 * });
 * const [found] = checkRoster(roster);
 * found?.code; // => "unknown-community"
 * pointer(found?.path ?? []); // => "/learners/0/memberships/0/community"
 * ```
 */
export function checkRoster(
  roster: Roster,
  framework?: Framework | FrameworkIndex,
): readonly Issue[] {
  const index =
    framework === undefined || "positions" in framework ? framework : indexFramework(framework);
  return checks.flatMap((check) => check(roster, index));
}
