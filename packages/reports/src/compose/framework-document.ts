import { type Document, documentOf } from "../document/document.ts";
import { fact } from "../document/facts.ts";
import { name } from "../document/name.ts";
import { pageBreak } from "../document/page-break.ts";
import { paragraph } from "../document/paragraph.ts";
import type { Language } from "../language/language.ts";
import { coverageSection } from "./framework-document/coverage.ts";
import { progressionsSection } from "./framework-document/progressions.ts";
import { portraitSection, whySection } from "./framework-document/promise.ts";
import { relationsSection } from "./framework-document/relations.ts";
import { structureSections } from "./framework-document/structure.ts";
import type { FrameworkReport } from "./framework-page/framework-report.ts";
import { frameworkFoot, frameworkTitle, openFrameworkPage } from "./framework-page/page.ts";
import { keysInUse } from "./framework-page/keys-in-use.ts";
import { reviewNote } from "./review-note.ts";
import { nameOf, spanOf } from "./words.ts";

/**
 * The framework document: mission, vision and values; the portrait; every outcome with its competencies and indicators; the key to the level words; how
 * much of every progression is written; the relations; what hangs together and what stands alone; licence and version. It is about no learner.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { composeFrameworkDocument, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"], Citizen: [] } });
 * const school = { name: "Lantern Bay", contact: "Joseph Anand" };
 * const page = composeFrameworkDocument({ framework, audience: "public", school, issued: "2026-09-01" }, en);
 * renderText(page).includes("Outcomes without a competency: Citizen."); // => true
 * ```
 */
export function composeFrameworkDocument(report: FrameworkReport, language: Language): Document {
  const page = openFrameworkPage(report, language);
  const { framework: words } = language.messages;
  const { title, description, publisher, status } = page.index.framework;
  const head = frameworkTitle(
    page,
    words.kind[page.register],
    [nameOf(title, page)],
    [
      ...(publisher === undefined ? [] : [fact(words.publisher, [name(publisher)])]),
      fact(words.status, words.statuses[status]),
    ],
  );
  const body = [
    ...(description === undefined ? [] : [paragraph([spanOf(description, page)])]),
    ...whySection(page),
    ...portraitSection(page),
    ...structureSections(page),
    pageBreak(),
    ...keysInUse(page),
    ...progressionsSection(page),
    ...relationsSection(page),
    coverageSection(page),
    frameworkFoot(page),
  ];
  return documentOf({
    kind: "framework-document",
    title: words.title,
    runningTitle: words.runningTitle(report.issued),
    language: language.tag,
    direction: language.direction,
    children: [head, ...reviewNote(page, page.register), ...body],
  });
}
