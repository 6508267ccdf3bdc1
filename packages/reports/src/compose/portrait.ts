import type { CompetencyId, Outcome } from "@whole-learner/core";
import { ledgerSpread } from "@whole-learner/mastery";
import { type Document, documentOf } from "../document/document.ts";
import type { Block } from "../document/node.ts";
import { row } from "../document/row.ts";
import { paragraph } from "../document/paragraph.ts";
import { section } from "../document/section.ts";
import type { Language } from "../language/language.ts";
import { agreedBlocks } from "./learner-page/agreed.ts";
import { comingSection } from "./learner-page/coming.ts";
import { footOf } from "./learner-page/foot.ts";
import { keyOf } from "./learner-page/key-of.ts";
import { ledgerSeen } from "./learner-page/ledger-seen.ts";
import { narrativeBlocks } from "./learner-page/narrative.ts";
import { openPage, type Page } from "./learner-page/page.ts";
import { scalesOf } from "./learner-page/scales-of.ts";
import { spreadSection } from "./learner-page/spread.ts";
import { standingsOf } from "./learner-page/standing.ts";
import { standingsTable } from "./learner-page/standings-table.ts";
import { ownSentence, titleOf } from "./learner-page/title.ts";
import { outcomesOf, toldOf } from "./learner-page/told.ts";
import type { Portrait } from "./portrait/portrait-input.ts";
import { withShape } from "./portrait/shape.ts";
import { digestOfReport } from "./issue/digest-of-report.ts";
import { reviewNote } from "./review-note.ts";
import { nameOf } from "./words.ts";

/** Every competency with its strip and word, and the same as a shape beside it. */
function profileSection(page: Page, outcomes: readonly Outcome[]): readonly Block[] {
  const { portrait } = page.language.messages;
  const all = outcomes.map((outcome) => ({ outcome, standings: standingsOf(page, outcome) }));
  const competencies = [
    ...new Set(all.flatMap(({ standings }) => standings.map((one) => one.competency))),
  ];
  if (competencies.length === 0) return [];
  const numbers = new Map<CompetencyId, string>(
    competencies.map(({ id }, at) => [id, page.language.exact(at + 1)] as const),
  );
  const strips = standingsTable(page, all, portrait.caption, { numbers, where: false });
  return [
    section(
      portrait.heading(competencies.length),
      [withShape(page, all, numbers, strips), ...agreedBlocks(page, competencies)],
      { aside: portrait.profile },
    ),
  ];
}

/** Where things were shown, as far as this reader may see it. */
function shownWhere(page: Page<Portrait>, outcomes: readonly Outcome[]): readonly Block[] {
  const { ledger } = page.report;
  if (ledger === undefined) return [];
  const { byOutcome } = ledgerSpread(ledgerSeen(page, ledger).works, page.index);
  const told = new Set(outcomes.map(({ id }) => id));
  return spreadSection(page, { byOutcome: byOutcome.filter(({ outcome }) => told.has(outcome)) });
}

/** Outcomes that are told in words alone, and only what the learner chose to share. */
const inWords = (page: Page, outcomes: readonly Outcome[]): readonly Block[] =>
  outcomes.flatMap((outcome) => {
    const { narrative } = toldOf(page, outcome);
    if (narrative.length === 0) return [];
    const told = narrativeBlocks(page, narrative);
    const { narrativeNothing } = page.language.messages.progress;
    const nothing = [paragraph(narrativeNothing[page.register])];
    return [row([nameOf(outcome.name, page)], told.length === 0 ? nothing : told)];
  });

/**
 * The portrait of one learner: every whole-learner competency with its strip and its word, and the same as a shape beside the table, never
 * alone. The order is the framework's; the goal is a ring; what has no level is a gap. Nobody else is on it.
 *
 * @param report what is told of one learner
 * @param language the language of the page
 *
 * @example
 * ```ts
 * import { gather, type Roster, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, policies } from "@whole-learner/mastery";
 * import { composePortrait, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient"],
 *   outcomes: { Communicator: ["Presents", "Listens", "Asks"], Maker: ["Plans", "Builds"] },
 * });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [3], from: "2026-09-01" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const asOf = "2026-11-22";
 * const page = composePortrait(
 *   {
 *     framework,
 *     roster,
 *     learner: "ana",
 *     audience: "family",
 *     determinations: determine({ framework, evidence, policy: policies.mostRecent, asOf }),
 *     demonstrations: gather({ framework, log: evidence, asOf }).demonstrations,
 *     policy: policies.mostRecent,
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *   },
 *   en,
 * );
 * const text = renderText(page);
 * text.includes("At the goal or past it: 2. Gaps: 1, 3, 4 and 5."); // => true
 * ```
 */
export function composePortrait(report: Portrait, language: Language): Document {
  const page = openPage(report, language);
  const { portrait } = language.messages;
  const { name } = page.learner;
  const outcomes = outcomesOf(page, "whole-learner");
  const title = titleOf(page, portrait.kind[page.register]);
  const body = [
    ...ownSentence(page),
    ...scalesOf(page, outcomes).map((scale, at) => keyOf(page, scale, at > 0)),
    ...profileSection(page, outcomes),
    ...inWords(page, outcomes),
    ...comingSection(page, outcomes),
    ...shownWhere(page, outcomes),
    footOf(page, report.digest ?? digestOfReport(report)),
  ];
  return documentOf({
    kind: "portrait",
    title: portrait.title(name),
    runningTitle: portrait.runningTitle({ name, issued: report.issued }),
    language: language.tag,
    direction: language.direction,
    children: [title, ...reviewNote(page, page.register), ...body],
  });
}
