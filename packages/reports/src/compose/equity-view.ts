import { type Document, documentOf } from "../document/document.ts";
import { note } from "../document/note.ts";
import { paragraph } from "../document/paragraph.ts";
import { plainWords } from "../document/plain-words.ts";
import { section } from "../document/section.ts";
import type { StaffLanguage } from "../language/language.ts";
import type { EquityView } from "./equity/equity-input.ts";
import { conditionTable, resultChart } from "./equity/tables.ts";
import { planOf } from "./plan-of.ts";
import { headOf } from "./staff-page/head.ts";
import { staffFoot } from "./staff-page/staff-foot.ts";
import { asOfDay, openStaffPage } from "./staff-page/staff-page.ts";
import { properName } from "./words.ts";

/**
 * The equity view, for a school that looks at itself: opportunity and conditions first, then results, for groups of learners. The goal is the
 * reference, never another group: groups stand in the school's order and no difference between them is told. Intervals stand beside shares,
 * and small counts are withheld by the publication that it is one of.
 *
 * @example
 * ```ts
 * import { type Roster, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { countCohort, determine, policies } from "@whole-learner/mastery";
 * import { composeEquityView, publishCohorts, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [3], from: "2026-09-01" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const determinations = determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" });
 * const counts = countCohort({ framework, determinations, dimensions: [{ id: "way", groups: [{ id: "ferry", learners: ["ana"] }] }] });
 * const [cohorts = []] = publishCohorts([counts]);
 * const page = composeEquityView(
 *   {
 *     framework,
 *     roster,
 *     audience: "school",
 *     cohorts,
 *     dimensions: [{ id: "way", name: "way to school", groups: [{ id: "ferry", name: "by ferry" }] }],
 *     policy: policies.mostRecent,
 *     provenance: determinations.provenance,
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *   },
 *   en,
 * );
 * renderText(page).includes("by ferry: withheld"); // => true
 * ```
 */
export function composeEquityView(report: EquityView, language: StaffLanguage): Document {
  const { cohorts, dimensions, policy, provenance } = report;
  // It names nobody, whoever reads it.
  const page = openStaffPage(
    { ...report, audience: "school" as const },
    language,
    planOf(policy).zone,
  );
  const { equity } = language.staff;
  const school = properName(report.school.name, page);
  const title = equity.title(plainWords([school]));
  const of = (id: string) => cohorts.filter(({ dimension }) => dimension === id);
  const knowsOpportunity = cohorts.some(({ groups }) =>
    groups.some(({ withOpportunity }) => withOpportunity !== undefined),
  );
  const body = [
    paragraph(equity.what, "answer"),
    section(
      equity.conditions,
      dimensions.flatMap((one) => [
        ...(knowsOpportunity ? [conditionTable(page, one, of(one.id), "withOpportunity")] : []),
        conditionTable(page, one, of(one.id), "withLevel"),
      ]),
    ),
    section(equity.results, [
      paragraph(equity.resultsHow, "aside"),
      ...dimensions.flatMap((one) => of(one.id).map((cohort) => resultChart(page, one, cohort))),
    ]),
    note(language.staff.withheldHow),
    staffFoot(page, { provenance, policy, told: { cohorts, dimensions } }),
  ];
  return documentOf({
    kind: "equity-view",
    title,
    runningTitle: title,
    language: language.tag,
    direction: language.direction,
    children: [
      ...headOf(page, {
        kind: equity.kind,
        whose: [school],
        through: asOfDay(provenance, page.zone),
      }),
      ...body,
    ],
  });
}
