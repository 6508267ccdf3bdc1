import { nameFor, type Outcome, type Scale } from "@whole-learner/core";
import { columns } from "../document/columns.ts";
import { type Document, documentOf } from "../document/document.ts";
import { type Fact, fact } from "../document/facts.ts";
import { type Header, header } from "../document/header.ts";
import { name } from "../document/name.ts";
import { pageBreak } from "../document/page-break.ts";
import { paragraph } from "../document/paragraph.ts";
import { section } from "../document/section.ts";
import type { Language } from "../language/language.ts";
import { openPage } from "./learner-page/page.ts";
import { outcomesOf } from "./learner-page/told.ts";
import { reviewNote } from "./review-note.ts";
import { certifiedOf } from "./transcript/certified.ts";
import { legendSection, signatureLines, verification } from "./transcript/closing.ts";
import { defencesSection } from "./transcript/defences.ts";
import { experiencesSection } from "./transcript/experiences.ts";
import { profileSection } from "./transcript/profile.ts";
import type { Transcript } from "./transcript/transcript-input.ts";
import type { TranscriptPage } from "./transcript/transcript-page.ts";
import { transferredSection } from "./transcript/transferred.ts";
import { worksSection } from "./transcript/works.ts";
import { nameOf, properName, spanOf } from "./words.ts";

function titleOf(page: TranscriptPage): Header {
  const { report, language, learner, asOf, index } = page;
  const { transcript: words, facts } = language.messages;
  const items: readonly Fact[] = [
    ...(report.legalName === true
      ? [fact(words.legalName, [name(nameFor(learner, "legal"))])]
      : []),
    ...(report.completes === undefined
      ? []
      : [fact(words.completes, language.day(report.completes))]),
    fact(facts.evidenceThrough, language.day(asOf)),
    fact(facts.issued, language.day(report.issued)),
  ];
  return header({
    issuer: [properName(report.school.name, page)],
    promise: [nameOf(index.framework.title, page)],
    kind: words.kind,
    whose: [name(learner.name)],
    facts: items,
  });
}

/** The scales of the levels on the page, in the order in which they are met. */
const scalesOn = (page: TranscriptPage, outcomes: readonly Outcome[]): readonly Scale[] => [
  ...new Set(outcomes.flatMap((outcome) => certifiedOf(page, outcome)).map(({ scale }) => scale)),
];

/**
 * The mastery transcript: two sides that a stranger reads in two minutes. How the school certifies; every competency with a result, its level
 * word, grade band, day and demonstrations; the works that the learner chose, experiences and partners, defences that passed, results brought
 * from elsewhere with how they were converted; a legend and lines to sign. It is for the public: words, never numbers of levels; nothing
 * of supports, of what was agreed for this learner alone, of self-ratings, or of tries that led to another one.
 *
 * @param transcript what is told of one learner
 * @param language the language of the page
 *
 * @example
 * ```ts
 * import { gather, sketchEvidence, sketchFramework, type Roster } from "@whole-learner/core";
 * import { determine, policies } from "@whole-learner/mastery";
 * import { composeTranscript, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 3], from: "2026-01-09" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const page = composeTranscript(
 *   {
 *     framework,
 *     roster,
 *     learner: "ana",
 *     determinations: determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-05-29" }),
 *     demonstrations: gather({ framework, log: evidence, asOf: "2026-05-29" }).demonstrations,
 *     policy: policies.mostRecent,
 *     school: { name: "Lantern Bay", contact: "the records office", address: "mailto:records@lanternbay.example" },
 *     issued: "2026-06-03",
 *     certifies: "Lantern Bay certifies what a learner has shown rather than time spent.",
 *     works: [{ title: "Tide gauge", about: "In use at three stalls.", uri: "https://lanternbay.example/works/tide-gauge" }],
 *   },
 *   en,
 * );
 * renderText(page).includes("lanternbay.example/works/tide-gauge"); // => true
 * ```
 */
export function composeTranscript(transcript: Transcript, language: Language): Document {
  const page = openPage({ ...transcript, audience: "public" } as const, language);
  const { transcript: words } = language.messages;
  const { name: called } = page.learner;
  const whole = outcomesOf(page, "whole-learner");
  const academic = outcomesOf(page, "academic");
  const scales = scalesOn(page, [...whole, ...academic]);
  const beside = [...experiencesSection(page), ...defencesSection(page)];
  const title = titleOf(page);
  const body = [
    section(words.school, [paragraph([spanOf(transcript.certifies, page)])]),
    profileSection(page, whole, academic),
    pageBreak(),
    ...worksSection(page),
    ...(beside.length < 2 ? beside : [columns(beside, 2)]),
    ...transferredSection(page),
    ...(scales.length === 0 ? [] : [legendSection(page, scales)]),
    signatureLines(page),
    verification(page),
  ];
  return documentOf({
    kind: "mastery-transcript",
    title: words.title(called),
    runningTitle: words.runningTitle({ name: called, issued: transcript.issued }),
    language: language.tag,
    direction: language.direction,
    children: [title, ...reviewNote(page, page.register), ...body],
  });
}
