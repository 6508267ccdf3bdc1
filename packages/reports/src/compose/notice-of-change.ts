import type { IssuedReportId } from "@whole-learner/core";
import { type Document, documentOf } from "../document/document.ts";
import type { Language } from "../language/language.ts";
import type { Register } from "../privacy/audience.ts";
import { digestOfReport } from "./issue/digest-of-report.ts";
import type { ReportChanges } from "./issue/report-changes.ts";
import { footOf } from "./learner-page/foot.ts";
import type { LearnerReport } from "./learner-page/learner-report.ts";
import { openPage } from "./learner-page/page.ts";
import { titleOf } from "./learner-page/title.ts";
import {
  differentSection,
  givenSection,
  keys,
  replacingSection,
  whySection,
} from "./notice/parts.ts";
import { reviewNote } from "./review-note.ts";

/** What a notice of change is made of: the report that is given out anew, as `reissue` gives it, and its id. The notice is for those who have the earlier one. */
export interface NoticeOfChange extends LearnerReport {
  readonly audience: Register;
  readonly changes: ReportChanges;
  /** The id of the report that takes the place of the earlier one. */
  readonly replacement: IssuedReportId;
}

/**
 * The notice of change: what was given out, what is different now, why, what takes its place, and how to ask. It goes with the report that
 * was given out anew, to all who have the earlier one.
 *
 * @example
 * ```ts
 * import { sketchFramework, type Roster } from "@whole-learner/core";
 * import { determine, policies } from "@whole-learner/mastery";
 * import { composeNoticeOfChange, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const evidence = { format: "whole-learner/log@1" as const, entries: [] };
 * const notice = composeNoticeOfChange(
 *   {
 *     framework,
 *     roster,
 *     learner: "ana",
 *     audience: "family",
 *     determinations: determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22", learners: ["ana"] }),
 *     demonstrations: [],
 *     policy: policies.mostRecent,
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-12-01",
 *     replacement: "PR-2",
 *     changes: {
 *       replaces: { id: "PR-1", kind: "progress-report", issued: "2026-11-24", evidenceThrough: "2026-11-22" },
 *       standings: [],
 *       evidence: [],
 *       sources: [],
 *       texts: ["note"],
 *     },
 *   },
 *   en,
 * );
 * renderText(notice).includes("Also not the same: the educator’s note."); // => true
 * ```
 */
export function composeNoticeOfChange(given: NoticeOfChange, language: Language): Document {
  // What the report replaces is in its text; the notice itself replaces no notice.
  const { supersedes: _, ...notice } = given;
  const page = openPage(notice, language);
  const { notice: words } = language.messages.reissue;
  const { name } = page.learner;
  const title = titleOf(page, words.kind[page.register]);
  const body = [
    givenSection(page),
    ...keys(page),
    differentSection(page),
    whySection(page),
    replacingSection(page),
    footOf(page, digestOfReport(notice)),
  ];
  return documentOf({
    kind: "notice-of-change",
    title: words.title(name),
    runningTitle: words.runningTitle({ name, issued: notice.issued }),
    language: language.tag,
    direction: language.direction,
    children: [title, ...reviewNote(page, page.register), ...body],
  });
}
