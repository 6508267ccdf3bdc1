import { type Document, documentOf } from "../document/document.ts";
import { pageBreak } from "../document/page-break.ts";
import { section } from "../document/section.ts";
import type { Language } from "../language/language.ts";
import { academicSection } from "./learner-page/academic.ts";
import { detailSection } from "./learner-page/detail.ts";
import { footOf } from "./learner-page/foot.ts";
import { keyOf } from "./learner-page/key-of.ts";
import { outcomeRow } from "./learner-page/outcome-row.ts";
import { openPage } from "./learner-page/page.ts";
import { digestOfReport } from "./issue/digest-of-report.ts";
import { surroundings } from "./progress/surroundings.ts";
import type { ProgressReport } from "./progress/progress-report-input.ts";
import { ownSentence, titleOf } from "./learner-page/title.ts";
import { scalesOf } from "./learner-page/scales-of.ts";
import { outcomesOf } from "./learner-page/told.ts";
import { reissuedSection } from "./reissue/reissued.ts";
import { reviewNote } from "./review-note.ts";

/**
 * The progress report: the person first, then where the competencies of every whole-learner outcome are, the academic part apart, what
 * surrounds them and how to object; on a second page every competency. Families and learners read words and strips; educators see numbers too.
 *
 * @example
 * ```ts
 * import { gather, sketchEvidence, sketchFramework, type Roster } from "@whole-learner/core";
 * import { determine, policies } from "@whole-learner/mastery";
 * import { composeProgressReport, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const question = { framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" };
 * const page = composeProgressReport(
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
 *   },
 *   en,
 * );
 * renderText(page).includes("1 of 1 at the goal"); // => true
 * ```
 */
export function composeProgressReport(report: ProgressReport, language: Language): Document {
  const page = openPage(report, language);
  const { progress } = language.messages;
  const { name } = page.learner;
  const whole = outcomesOf(page, "whole-learner");
  const academic = outcomesOf(page, "academic");
  const rows = whole.flatMap((outcome) => outcomeRow(page, outcome) ?? []);
  const scales = scalesOf(page, [...whole, ...academic]);
  const title = titleOf(page, progress.kind[page.register]);
  const body = [
    ...ownSentence(page),
    ...reissuedSection(page),
    ...scales.map((scale, at) => keyOf(page, scale, at > 0)),
    ...(rows.length === 0 ? [] : [section(progress.whole, rows)]),
    ...academicSection(page, academic),
    ...surroundings(page),
    footOf(page, report.digest ?? digestOfReport(report)),
  ];
  const detail = detailSection(page, [...whole, ...academic], scales);
  return documentOf({
    kind: "progress-report",
    title: progress.title(name),
    runningTitle: progress.runningTitle({ name, issued: report.issued }),
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
