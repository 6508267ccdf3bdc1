import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import type { Issue } from "../issue/issue.ts";
import { checkDemonstrations } from "./checks/check-demonstrations.ts";
import { checkEntry } from "./checks/check-entry.ts";
import { checkIdentity } from "./checks/check-identity.ts";
import { knownToLog, type LogCompany } from "./checks/known-to-log.ts";
import type { Log } from "./log.ts";

/**
 * Everything that is wrong with what a log says, at once, each with its place: what is used twice, then entry by entry what is not in the
 * framework, among the learners or experiences given or on the scale, then demonstrations that are not there. `EvidenceFindings` says
 * how much each matters. Takes a parsed log; time grows with its size.
 *
 * @example
 * ```ts
 * import { checkLog, indexFramework, parseLog, pointer, sketchFramework } from "@whole-learner/core";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * const log = parseLog([{ learner: "ana", competency: "Presents", happened: "2026-05-29", number: 3 }]);
 * const [found] = checkLog(log, indexFramework(framework));
 * found?.code; // => "unknown-competency"
 * pointer(found?.path ?? []); // => "/entries/0/target"
 * ```
 */
export function checkLog(
  log: Log,
  index: FrameworkIndex,
  company: LogCompany = {},
): readonly Issue[] {
  const known = knownToLog(log, index, company);
  return [
    ...checkIdentity(log),
    ...log.entries.flatMap((entry, position) => checkEntry(entry, known, ["entries", position])),
    ...checkDemonstrations(log, known),
  ];
}
