import { membersOn, type Moment, type Outcome } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { type Document, documentOf } from "../document/document.ts";
import { name } from "../document/name.ts";
import type { Block, Span } from "../document/node.ts";
import { paragraph } from "../document/paragraph.ts";
import { plainWords } from "../document/plain-words.ts";
import { section } from "../document/section.ts";
import { type CellWords, table, tableRow } from "../document/table.ts";
import { text } from "../document/text.ts";
import type { StaffLanguage } from "../language/language.ts";
import { bandName } from "./band-name.ts";
import { outcomesOf, toldOf } from "./learner-page/told.ts";
import type { ClassMatrix } from "./matrix/class-matrix-input.ts";
import { keysInUse } from "./framework-page/keys-in-use.ts";
import { planOf } from "./plan-of.ts";
import { civilDay, tableDay } from "./reader.ts";
import { sentenceWith } from "./sentence.ts";
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
import { standingWords } from "./staff-page/standing-words.ts";
import { nameOf } from "./words.ts";

type MatrixPage = StaffPage<ClassMatrix>;

/** Whose results by what they are of: a competency's own scale is first. */
type Results = ReadonlyMap<string, CompetencyDetermination>;

const keyOf = (learner: string, competency: string): string =>
  JSON.stringify([learner, competency]);

function resultsOf({ report }: MatrixPage): Results {
  const found = new Map<string, CompetencyDetermination>();
  for (const one of report.determinations.competencies) {
    const key = keyOf(one.learner, one.competency);
    if (!found.has(key)) found.set(key, one);
  }
  return found;
}

/** A level or state, with its day; that it was agreed for the learner is for educators to know. */
function cellOf(page: MatrixPage, result: CompetencyDetermination | undefined): CellWords {
  if (result === undefined) return nothing;
  const { matrix } = page.staff;
  const standing = standingWords(page, result);
  const { newest, modified } = result;
  const words: readonly Span[] =
    newest === undefined
      ? [standing]
      : sentenceWith([standing], (said = "") =>
          matrix.on({ standing: said, newest: civilDay(newest, page) }),
        );
  return modified === true ? [...words, text(` (${matrix.modified})`)] : words;
}

/** One outcome: its competencies across, learners down. */
function outcomeTable(
  page: MatrixPage,
  outcome: Outcome,
  learners: readonly string[],
  results: Results,
): readonly Block[] {
  const { matrix } = page.staff;
  const competencies = toldOf(page, outcome).level;
  if (competencies.length === 0) return [];
  return [
    table({
      caption: sentenceWith([nameOf(outcome.name, page)], matrix.table),
      columns: [
        matrix.columns.learner,
        ...competencies.map((competency) => [nameOf(competency.name, page)]),
      ],
      rows: learners.map((learner) =>
        tableRow([
          learnerName(page, learner),
          ...competencies.map(({ id }) => cellOf(page, results.get(keyOf(learner, id)))),
        ]),
      ),
    }),
  ];
}

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
  const results = resultsOf(page);
  const parts = (["whole-learner", "academic"] as const).flatMap((part) => {
    const tables = outcomesOf(page, part).flatMap((outcome) =>
      outcomeTable(page, outcome, learners, results),
    );
    const heading =
      part === "academic" ? language.messages.progress.academic : language.messages.progress.whole;
    return tables.length === 0 ? [] : [section(heading, tables)];
  });
  const body: readonly Block[] = [
    paragraph(matrix.how),
    ...keysInUse(page),
    ...(learners.length === 0
      ? [paragraph(matrix.nobody)]
      : [learnersTable(page, learners, newest), ...parts]),
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
