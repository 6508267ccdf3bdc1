import { type Document, documentOf } from "../document/document.ts";
import type { Block } from "../document/node.ts";
import { paragraph } from "../document/paragraph.ts";
import { section } from "../document/section.ts";
import type { Language } from "../language/language.ts";
import type { GrowthReport } from "./growth/growth-input.ts";
import { positionsTable } from "./growth/positions.ts";
import { staircase } from "./growth/staircase.ts";
import { type ToldGrowth, toldGrowth } from "./growth/told-growth.ts";
import { agreedBlocks } from "./learner-page/agreed.ts";
import { footOf } from "./learner-page/foot.ts";
import { keyOf } from "./learner-page/key-of.ts";
import { openPage, type Page } from "./learner-page/page.ts";
import { ownSentence, titleOf } from "./learner-page/title.ts";
import { pairBlocks } from "./learner-page/work-pair.ts";
import { digestOfReport } from "./issue/digest-of-report.ts";
import { reviewNote } from "./review-note.ts";
import { sentenceWith } from "./sentence.ts";
import { nameOf } from "./words.ts";

/** Work before and after of one competency, under a heading of its own. */
function pairSection(
  page: Page<GrowthReport>,
  { competency, scale }: ToldGrowth,
): readonly Block[] {
  const blocks = (page.report.pairs ?? [])
    .filter((pair) => pair.competency === competency.id)
    .flatMap((pair) => pairBlocks(page, pair, scale));
  return blocks.length === 0
    ? []
    : [section(page.language.messages.growth.pair, blocks, { variant: "block" })];
}

/** One competency: its staircase, every position with what it rested on, work before and after. */
function growthSection(page: Page<GrowthReport>, told: ToldGrowth): Block {
  const { growth, progress } = page.language.messages;
  const drawn = staircase(page, told);
  return section(
    sentenceWith([nameOf(told.competency.name, page)], (called = "") => growth.heading(called)),
    [
      ...(drawn === undefined ? [paragraph(progress.notLookedAt)] : [drawn]),
      ...positionsTable(page, told),
      ...agreedBlocks(page, [told.competency]),
      ...pairSection(page, told),
    ],
  );
}

/**
 * Growth over time: for each competency the level that stood from which day, in which grade band, the demonstrations behind every change,
 * and work before and after. A new grade band is a step up, whatever the level. A learner is compared with nobody, not even on average.
 *
 * @param report what is told of one learner, with the growth of each competency as `growthOf` tells it
 * @param language the language of the page
 *
 * @example
 * ```ts
 * import { gather, type Roster, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, growthOf, policies, workPairOf } from "@whole-learner/mastery";
 * import { composeGrowth, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents", levels: [1, 3], from: "2026-09-01" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const question = { framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" };
 * const growth = growthOf(question, { learner: "ana", competency: framework.competencies[0]?.id ?? "" });
 * const pair = workPairOf(growth);
 * const page = composeGrowth(
 *   {
 *     framework,
 *     roster,
 *     learner: "ana",
 *     audience: "family",
 *     determinations: determine(question),
 *     demonstrations: gather({ framework, log: evidence, asOf: "2026-11-22" }).demonstrations,
 *     policy: policies.mostRecent,
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *     growth: [growth],
 *     pairs: pair === undefined ? [] : [pair],
 *   },
 *   en,
 * );
 * renderText(page).includes("From Emerging on 1 September 2026 to Proficient on 8 September 2026."); // => true
 * ```
 */
export function composeGrowth(report: GrowthReport, language: Language): Document {
  const page = openPage(report, language);
  const { growth } = language.messages;
  const { name } = page.learner;
  const told = report.growth.flatMap((one) => toldGrowth(page, one) ?? []);
  const scales = [...new Set(told.map(({ scale }) => scale))];
  const title = titleOf(page, growth.kind[page.register]);
  const body = [
    ...ownSentence(page),
    ...scales.map((scale, at) => keyOf(page, scale, at > 0)),
    ...told.map((one) => growthSection(page, one)),
    footOf(page, report.digest ?? digestOfReport(report)),
  ];
  return documentOf({
    kind: "growth",
    title: growth.title(name),
    runningTitle: growth.runningTitle({ name, issued: report.issued }),
    language: language.tag,
    direction: language.direction,
    children: [title, ...reviewNote(page, page.register), ...body],
  });
}
