import { columns } from "../document/columns.ts";
import { type Document, documentOf } from "../document/document.ts";
import { pageBreak } from "../document/page-break.ts";
import type { Language } from "../language/language.ts";
import { doingSection, lastSection } from "./conference/commitments.ts";
import type { ConferenceBrief } from "./conference/conference-input.ts";
import { growingSection, pairsSection } from "./conference/growing.ts";
import { confirmedNote, dayFact, welcome } from "./conference/opening.ts";
import { proudSection } from "./conference/proud.ts";
import { agendaSection, goalSection, notesSection, questionsSection } from "./conference/talk.ts";
import { digestOfReport } from "./issue/digest-of-report.ts";
import { footOf } from "./learner-page/foot.ts";
import { openPage } from "./learner-page/page.ts";
import { titleOf } from "./learner-page/title.ts";
import { reviewNote } from "./review-note.ts";

/**
 * The brief of a student-led conference, on two pages. The learner's page: a welcome, what the learner is proud of and chose to show, work
 * before and after, where the learner is growing, what was agreed the last time and what came of it. Page two: the goal, who does what by
 * when, the agenda, questions for the family, lines to write on. It says "I" only once the learner has confirmed it.
 *
 * @param brief what is told of one learner, with what the learner chose
 * @param language the language of the page
 * @param family the family's language, where that is another: the welcome is in it too
 *
 * @example
 * ```ts
 * import { gather, type Roster, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, policies } from "@whole-learner/mastery";
 * import { composeConferenceBrief, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * import { es } from "@whole-learner/reports/languages/es";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents", levels: [1, 3], from: "2026-09-01" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const brief = {
 *   framework,
 *   roster,
 *   learner: "ana",
 *   audience: "family",
 *   determinations: determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" }),
 *   demonstrations: gather({ framework, log: evidence, asOf: "2026-11-22" }).demonstrations,
 *   policy: policies.mostRecent,
 *   school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *   issued: "2026-11-24",
 *   agenda: [{ what: "What went well", minutes: 10 }],
 * } as const;
 * renderText(composeConferenceBrief(brief, en, es)).includes("What ana is proud of"); // => true
 * renderText(composeConferenceBrief({ ...brief, confirmed: "2026-11-23" }, en, es)).includes("What I am proud of"); // => true
 * ```
 */
export function composeConferenceBrief(
  brief: ConferenceBrief,
  language: Language,
  family?: Language,
): Document {
  const page = openPage(brief, language);
  const { conference } = language.messages;
  const { name } = page.learner;
  const talk = [...agendaSection(page), questionsSection(page)];
  const title = titleOf(page, conference.kind[page.register], dayFact(page));
  const body = [
    confirmedNote(page),
    ...welcome(page, family),
    proudSection(page),
    ...pairsSection(page),
    growingSection(page),
    ...lastSection(page),
    pageBreak(),
    goalSection(page),
    doingSection(page),
    ...(talk.length < 2 ? talk : [columns(talk, 2)]),
    notesSection(page),
    footOf(page, brief.digest ?? digestOfReport(brief)),
  ];
  return documentOf({
    kind: "conference-brief",
    title: conference.title(name),
    runningTitle: conference.runningTitle({ name, issued: brief.issued }),
    language: language.tag,
    direction: language.direction,
    children: [title, ...reviewNote(page, page.register), ...body],
  });
}
