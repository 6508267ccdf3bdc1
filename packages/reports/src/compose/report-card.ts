import { type Document, documentOf } from "../document/document.ts";
import { pageBreak } from "../document/page-break.ts";
import { section } from "../document/section.ts";
import type { Language } from "../language/language.ts";
import { mayShow } from "../privacy/may-show.ts";
import { digestOfReport } from "./issue/digest-of-report.ts";
import { academicSection } from "./learner-page/academic.ts";
import { detailSection } from "./learner-page/detail.ts";
import { footOf } from "./learner-page/foot.ts";
import { keyOf } from "./learner-page/key-of.ts";
import { openPage } from "./learner-page/page.ts";
import { ownSentence, titleOf } from "./learner-page/title.ts";
import { outcomesOf } from "./learner-page/told.ts";
import { surroundings } from "./progress/surroundings.ts";
import { conversionSection } from "./report-card/conversion-section.ts";
import { everyResult, scalesOfResults } from "./report-card/every-result.ts";
import { outcomeSection } from "./report-card/outcome-section.ts";
import type { ReportCard } from "./report-card/report-card-input.ts";
import { reissuedSection } from "./reissue/reissued.ts";
import { reviewNote } from "./review-note.ts";

/**
 * The report card: what the progress report says, over every competency on each scale on which it was seen; marks and credits only where the school converts, apart from every
 * level and with their table beside them; for educators a page of numbers. Families and learners read words and strips, no decimals.
 *
 * @param report what is told of one learner; marks and credits as `convertMark` and `awardCredit` made them
 * @param language the language of the page
 *
 * @example
 * ```ts
 * import { gather, sketchEvidence, sketchFramework, type Roster } from "@whole-learner/core";
 * import { convertMark, determine, parseConversion, policies } from "@whole-learner/mastery";
 * import { composeReportCard, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const determinations = determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" });
 * const conversion = parseConversion({
 *   format: "whole-learner/conversion@1",
 *   id: "letters",
 *   levels: { [framework.scales[0]?.id ?? ""]: { by: "table", numbers: { Emerging: 60, Developing: 85, Proficient: 95 } } },
 *   marks: { lowest: "C", cuts: [{ mark: "B", from: 80 }, { mark: "A", from: 90 }] },
 * });
 * const items = determinations.competencies.map((result) => ({ kind: "result" as const, id: result.competency, result }));
 * const card = composeReportCard(
 *   {
 *     framework,
 *     roster,
 *     learner: "ana",
 *     audience: "family",
 *     determinations,
 *     demonstrations: gather({ framework, log: evidence, asOf: "2026-11-22" }).demonstrations,
 *     policy: policies.mostRecent,
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *     conversions: [{ course: "Communication", conversion, mark: convertMark(conversion, { framework, items }) }],
 *   },
 *   en,
 * );
 * renderText(card).includes("Mark: B"); // => true
 * ```
 */
export function composeReportCard(report: ReportCard, language: Language): Document {
  const page = openPage(report, language);
  const { progress, reportCard } = language.messages;
  const { name } = page.learner;
  const whole = outcomesOf(page, "whole-learner");
  const academic = outcomesOf(page, "academic");
  const scales = scalesOfResults(page, [...whole, ...academic]);
  const title = titleOf(page, reportCard.kind[page.register]);
  const outcomes = whole.flatMap((outcome) => outcomeSection(page, outcome));
  const body = [
    ...ownSentence(page),
    ...reissuedSection(page),
    ...scales.map((scale, at) => keyOf(page, scale, at > 0)),
    ...(outcomes.length === 0 ? [] : [section(progress.whole, outcomes)]),
    ...academicSection(page, academic, everyResult),
    ...conversionSection(page),
    ...surroundings(page),
    footOf(page, report.digest ?? digestOfReport(report)),
  ];
  const detail = mayShow("score", page.audience)
    ? detailSection(page, [...whole, ...academic], scales)
    : [];
  return documentOf({
    kind: "report-card",
    title: reportCard.title(name),
    runningTitle: reportCard.runningTitle({ name, issued: report.issued }),
    language: language.tag,
    direction: language.direction,
    children: [
      title,
      ...reviewNote(page, page.register),
      ...body,
      ...(detail.length === 0 ? [] : [pageBreak(), ...detail]),
    ],
  });
}
