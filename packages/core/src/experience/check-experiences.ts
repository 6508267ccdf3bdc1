import type { Framework } from "../framework/framework.ts";
import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import type { Issue } from "../issue/issue.ts";
import type { Roster } from "../learner/roster.ts";
import type { DaySpan } from "../time/in-span.ts";
import { againstFramework } from "./checks/against-framework.ts";
import { againstRoster } from "./checks/against-roster.ts";
import { eachByItself } from "./checks/each-by-itself.ts";
import type { ExperienceCheck } from "./checks/experience-check.ts";
import { noOpportunity } from "./checks/no-opportunity.ts";
import type { ExperienceCatalogue } from "./experience.ts";

const checks: readonly ExperienceCheck[] = [
  eachByItself,
  againstFramework,
  againstRoster,
  noOpportunity,
];

/** What a catalogue is checked with besides the framework; the days are those for which opportunities are asked, such as a school year. */
export interface ExperienceCheckOptions extends DaySpan {
  /** With it, the learners and communities of experiences are looked for. */
  readonly roster?: Roster;
}

/**
 * Everything that is wrong with a catalogue of experiences, at once, each with its place in the document, and every competency that reports a level
 * and has no opportunity, band by band: an empty cell of a report that the school owes. `ExperienceFindings` says which is which. Takes a
 * parsed catalogue; in English the issues are said by `issueSentences`.
 *
 * @example
 * ```ts
 * import { checkExperiences, parseExperiences, sketchFramework } from "@whole-learner/core";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient"],
 *   outcomes: { Communicator: ["Presents ideas", "Listens"] },
 * });
 * const catalogue = parseExperiences({
 *   format: "whole-learner/experiences@1",
 *   experiences: [{ id: "radio", name: "Radio hour", competencies: ["Presents ideas"] }],
 * });
 * checkExperiences(catalogue, framework).map(({ code, data }) => [code, data]); // => [["no-opportunity", { competency: "Listens" }]]
 * ```
 */
export function checkExperiences(
  catalogue: ExperienceCatalogue,
  framework: Framework | FrameworkIndex,
  { roster, ...days }: ExperienceCheckOptions = {},
): readonly Issue[] {
  const index = "positions" in framework ? framework : indexFramework(framework);
  const view = { index, roster, days };
  return checks.flatMap((check) => check(catalogue, view));
}
