import { type CompetencyId, type BandId, reportingCompetencies } from "@whole-learner/core";
import { type Document, documentOf } from "../document/document.ts";
import type { Language } from "../language/language.ts";
import type { FrameworkReport } from "./framework-page/framework-report.ts";
import { frameworkFoot, frameworkTitle, openFrameworkPage } from "./framework-page/page.ts";
import { competencySection } from "./progression-sheet/competency-section.ts";
import { keysOf } from "./progression-sheet/keys-of.ts";
import { reviewNote } from "./review-note.ts";
import { nameOf } from "./words.ts";

/** What a progression sheet is made of. */
export interface ProgressionSheet extends FrameworkReport {
  /** The competencies that it shows, in the order of the framework; without them, all that have a progression. */
  readonly competencies?: readonly CompetencyId[];
  /** The grade bands that it shows; without them, all. */
  readonly bands?: readonly BandId[];
}

/**
 * The progression sheet: for each competency its levels, lowest first, with the statement of each in every grade band, the goal marked in words,
 * and what is expected when. It is about no learner.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { composeProgressionSheet, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const sketched = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const [competency] = sketched.competencies;
 * const [scale] = sketched.scales;
 * const framework = {
 *   ...sketched,
 *   progressions: [
 *     {
 *       id: "presents",
 *       competency: competency?.id ?? "",
 *       scale: scale?.id ?? "",
 *       family: "within-band" as const,
 *       expected: [],
 *       descriptors: [{ level: "Developing", statement: "I can present to my class." }],
 *     },
 *   ],
 * };
 * const school = { name: "Lantern Bay", contact: "Joseph Anand" };
 * const sheet = composeProgressionSheet({ framework, audience: "family", school, issued: "2026-09-01" }, en);
 * renderText(sheet).includes("I can present to my class."); // => true
 * ```
 */
export function composeProgressionSheet(report: ProgressionSheet, language: Language): Document {
  const page = openFrameworkPage(report, language);
  const { progression: words } = language.messages.sheets;
  const { competencies: only } = report;
  const shown = reportingCompetencies(page.index).filter(
    ({ id, retired }) => retired === undefined && (only === undefined || only.includes(id)),
  );
  const head = frameworkTitle(page, words.kind[page.register], [
    nameOf(page.index.framework.title, page),
  ]);
  const body = [
    ...keysOf(page, shown),
    ...shown.flatMap((competency) => competencySection(page, competency)),
    frameworkFoot(page),
  ];
  return documentOf({
    kind: "progression-sheet",
    title: words.title,
    runningTitle: words.runningTitle(report.issued),
    language: language.tag,
    direction: language.direction,
    children: [head, ...reviewNote(page, page.register), ...body],
  });
}
