import { type Document, documentOf } from "../document/document.ts";
import { fact } from "../document/facts.ts";
import { note } from "../document/note.ts";
import { plainWords } from "../document/plain-words.ts";
import type { StaffLanguage } from "../language/language.ts";
import { competenciesSection, learnersSection } from "./opportunity/competencies-section.ts";
import { experiencesSection } from "./opportunity/experiences-section.ts";
import type { OpportunityReport } from "./opportunity/opportunity-report.ts";
import { shownCounts } from "./opportunity/shown-counts.ts";
import { headOf } from "./staff-page/head.ts";
import { staffFoot } from "./staff-page/staff-foot.ts";
import { openStaffPage } from "./staff-page/staff-page.ts";
import { properName } from "./words.ts";

/**
 * The opportunity map, for staff: which experiences can show what, how many learners had a chance to show each competency, and by name who had
 * which. What nobody can show yet is the school's debt, and said first. For the school as a whole there are counts and no names,
 * and nothing that is of a few or from which a few could be told.
 *
 * @example
 * ```ts
 * import { type ExperienceCatalogue, opportunityMap, type Roster, sketchFramework } from "@whole-learner/core";
 * import { composeOpportunityMap, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens", "Presents"] } });
 * const [listens] = framework.competencies;
 * const experiences: ExperienceCatalogue = {
 *   format: "whole-learner/experiences@1",
 *   experiences: [{ id: "ferry", name: "Ferry studio", features: [], competencies: listens === undefined ? [] : [listens.id], learners: ["ana"] }],
 * };
 * const roster: Roster = {
 *   format: "whole-learner/roster@1",
 *   learners: [{ id: "ana", name: "Ana", households: [], enrolments: [], memberships: [], expectations: [] }],
 *   communities: [], goals: [], reflections: [], responses: [], issuedReports: [],
 * };
 * const page = composeOpportunityMap(
 *   {
 *     framework,
 *     roster,
 *     experiences,
 *     opportunities: opportunityMap({ catalogue: experiences, roster }),
 *     audience: "educator",
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *   },
 *   en,
 * );
 * renderText(page).includes("The school owes one: Presents."); // => true
 * ```
 */
export function composeOpportunityMap(
  report: OpportunityReport,
  language: StaffLanguage,
): Document {
  const page = openStaffPage(report, language);
  const { opportunity: words } = language.staff;
  const { experiences, opportunities, days, roster } = report;
  const school = properName(report.school.name, page);
  const title = words.title(plainWords([school]));
  const counts = shownCounts(page);
  const body = [
    experiencesSection(page, counts),
    competenciesSection(page, counts),
    ...learnersSection(page),
    ...(counts.withholds ? [note(language.staff.withheldHow)] : []),
    staffFoot(page, {
      told: {
        experiences,
        days,
        participants: [...opportunities.participants],
        learners: roster.learners.map(({ id }) => id),
      },
    }),
  ];
  const head = headOf(page, {
    kind: words.kind,
    whose: [school],
    facts: days === undefined ? [] : [fact(words.columns.when, words.days(days))],
  });
  return documentOf({
    kind: "opportunity-map",
    title,
    runningTitle: title,
    language: language.tag,
    direction: language.direction,
    children: [...head, ...body],
  });
}
