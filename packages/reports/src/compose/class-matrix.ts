import { membersOn, type Moment, type Outcome } from "@whole-learner/core";
import { type Document, documentOf } from "../document/document.ts";
import { name } from "../document/name.ts";
import type { Block } from "../document/node.ts";
import { paragraph } from "../document/paragraph.ts";
import { plainWords } from "../document/plain-words.ts";
import { section } from "../document/section.ts";
import { table, tableRow } from "../document/table.ts";
import type { StaffLanguage } from "../language/language.ts";
import { bandName } from "./band-name.ts";
import { keyOf } from "./learner-page/key-of.ts";
import { outcomesOf } from "./learner-page/told.ts";
import type { ClassMatrix } from "./matrix/class-matrix-input.ts";
import { matrixColumns } from "./matrix/matrix-columns.ts";
import { matrixResults } from "./matrix/matrix-results.ts";
import { type OutcomeColumns, outcomeTable } from "./matrix/outcome-table.ts";
import { planOf } from "./plan-of.ts";
import { tableDay } from "./reader.ts";
import { headOf } from "./staff-page/head.ts";
import { longestAgoFirst, newestEvidence } from "./staff-page/newest-evidence.ts";
import { nothing } from "./staff-page/nothing.ts";
import { staffFoot } from "./staff-page/staff-foot.ts";
import {
  asOfDay,
  bandOf,
  byName,
  learnerName,
  openStaffPage,
  type StaffPage,
} from "./staff-page/staff-page.ts";
import { nameOf } from "./words.ts";

type MatrixPage = StaffPage<ClassMatrix>;

/** The keys to the scales that columns are on. Learners of several grade bands are on the page, so no band's goal is marked. */
const keysOf = (page: MatrixPage, told: readonly OutcomeColumns[]): readonly Block[] =>
  [...new Set(told.flatMap(({ columns }) => columns.flatMap(({ scale }) => scale ?? [])))].map(
    (scale, at) => keyOf({ ...page, band: undefined }, scale, at > 0),
  );

/** Who they are: grade band and newest demonstration, apart from every level. */
function learnersTable(
  page: MatrixPage,
  learners: readonly string[],
  newest: ReadonlyMap<string, Moment>,
): Block {
  const { matrix } = page.staff;
  const day = asOfDay(page.report.determinations.provenance, page.zone);
  return table({
    layout: "grid",
    caption: matrix.order[page.report.order],
    columns: [matrix.columns.learner, matrix.columns.band, matrix.columns.lastEvidence],
    rows: learners.map((learner) => {
      const band = bandOf(page, learner, day);
      const at = newest.get(learner);
      return tableRow([
        learnerName(page, learner),
        band === undefined ? nothing : bandName(band, page.index.framework, page),
        at === undefined ? matrix.never : tableDay(at, page),
      ]);
    }),
  });
}

/**
 * The class matrix, for educators: where each learner of a community stands in each competency, in words, with the day of the newest demonstration.
 * Learners stand by name or by the time since their last evidence, never by level; there is no row of sums and no column of averages.
 *
 * @example
 * ```ts
 * import { type Roster, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, policies } from "@whole-learner/mastery";
 * import { composeClassMatrix, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [2], from: "2026-09-01" });
 * const roster: Roster = {
 *   format: "whole-learner/roster@1",
 *   learners: [{ id: "ana", name: "Ana", households: [], enrolments: [], memberships: [{ community: "heron", from: "2026-08-01" }], expectations: [] }],
 *   communities: [{ id: "heron", name: "Heron advisory", kind: "advisory", leads: [] }],
 *   goals: [], reflections: [], responses: [], issuedReports: [],
 * };
 * const page = composeClassMatrix(
 *   {
 *     framework,
 *     roster,
 *     audience: "educator",
 *     community: "heron",
 *     determinations: determine({ framework, evidence, roster, policy: policies.mostRecent, asOf: "2026-11-22" }),
 *     policy: policies.mostRecent,
 *     order: "name",
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *   },
 *   en,
 * );
 * renderText(page).includes("Developing"); // => true
 * ```
 */
export function composeClassMatrix(report: ClassMatrix, language: StaffLanguage): Document {
  const { determinations, policy, roster, order } = report;
  const page = openStaffPage(report, language, planOf(policy).zone);
  const { matrix } = language.staff;
  const day = asOfDay(determinations.provenance, page.zone);
  const community = roster.communities.find(({ id }) => id === report.community);
  const whose = community === undefined ? name(report.community) : nameOf(community.name, page);
  const members = membersOn(roster, report.community, day).map(({ id }) => id);
  const newest = newestEvidence(determinations.competencies);
  const named = byName(page, members);
  const learners = order === "name" ? named : longestAgoFirst(named, newest);
  const results = matrixResults(determinations.competencies, members);
  const told = (part: Outcome["part"]): readonly OutcomeColumns[] =>
    outcomesOf(page, part)
      .map((outcome) => ({ outcome, columns: matrixColumns(page, outcome, results) }))
      .filter(({ columns }) => columns.length > 0);
  const whole = told("whole-learner");
  const academic = told("academic");
  const sectionOf = (heading: string, outcomes: readonly OutcomeColumns[]): readonly Block[] =>
    outcomes.length === 0
      ? []
      : [
          section(
            heading,
            outcomes.map((one) => outcomeTable(page, one, learners, results)),
          ),
        ];
  const body: readonly Block[] = [
    paragraph(matrix.how),
    ...keysOf(page, [...whole, ...academic]),
    ...(learners.length === 0
      ? [paragraph(matrix.nobody)]
      : [
          learnersTable(page, learners, newest),
          ...sectionOf(language.messages.progress.whole, whole),
          ...sectionOf(language.messages.progress.academic, academic),
        ]),
    staffFoot(page, {
      provenance: determinations.provenance,
      policy,
      told: {
        order,
        members,
        results: determinations.competencies.filter(({ learner }) => members.includes(learner)),
      },
    }),
  ];
  const title = matrix.title(plainWords([whose]));
  return documentOf({
    kind: "class-matrix",
    title,
    runningTitle: title,
    language: language.tag,
    direction: language.direction,
    children: [...headOf(page, { kind: matrix.kind, whose: [whose], through: day }), ...body],
  });
}
