import { dayOf } from "@whole-learner/core";
import { type Document, documentOf } from "../document/document.ts";
import { fact } from "../document/facts.ts";
import { note } from "../document/note.ts";
import type { StaffLanguage } from "../language/language.ts";
import type { DataQuality } from "./data-quality/data-quality-input.ts";
import { evidenceSections } from "./data-quality/evidence.ts";
import { gapsSection } from "./data-quality/gaps.ts";
import { glance } from "./data-quality/glance.ts";
import { issuesSection } from "./data-quality/issues.ts";
import { openQualityPage } from "./data-quality/page.ts";
import { setAsideSection, turnedAwaySection } from "./data-quality/records.ts";
import { frameworkFoot, frameworkTitle } from "./framework-page/page.ts";
import { reviewNote } from "./review-note.ts";
import { properName } from "./words.ts";

/**
 * The data-quality report, for the staff of a school: what reading and checking found, by kind with how to mend it and where; the records that count for
 * nobody and those that the policy does not count; how new the evidence is, what it leaves unsaid, what is verified, what consent withholds; the
 * opportunities that are owed. Counts and places alone: nobody is named.
 *
 * @example
 * ```ts
 * import { checkLog, gather, indexFramework, qualityOf, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { composeDataQuality, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const log = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * const asOf = "2026-11-22";
 * const page = composeDataQuality(
 *   {
 *     framework,
 *     audience: "school",
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *     asOf,
 *     documents: [{ document: "Evidence log", issues: checkLog(log, indexFramework(framework)) }],
 *     evidence: qualityOf(gather({ framework, log, asOf })),
 *   },
 *   en,
 * );
 * renderText(page).includes("ana"); // => false
 * ```
 */
export function composeDataQuality(report: DataQuality, language: StaffLanguage): Document {
  const page = openQualityPage(report, language);
  const { words } = page;
  const { asOf, school, issued } = report;
  const through = dayOf(typeof asOf === "string" ? asOf : asOf.happened, page.zone);
  const head = frameworkTitle(
    page,
    words.kind,
    [properName(school.name, page)],
    [fact(language.messages.facts.evidenceThrough, language.day(through))],
  );
  const body = [
    note(words.noNames),
    glance(page),
    issuesSection(page),
    setAsideSection(page),
    ...turnedAwaySection(page),
    ...evidenceSections(page),
    gapsSection(page),
    frameworkFoot(page),
  ];
  return documentOf({
    kind: "data-quality",
    title: words.title,
    runningTitle: words.runningTitle(issued),
    language: language.tag,
    direction: language.direction,
    children: [head, ...reviewNote(page, page.register), ...body],
  });
}
