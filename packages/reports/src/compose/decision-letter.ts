import { type Document, documentOf } from "../document/document.ts";
import { fact } from "../document/facts.ts";
import { type Header, header } from "../document/header.ts";
import { name } from "../document/name.ts";
import type { Block } from "../document/node.ts";
import { paragraph } from "../document/paragraph.ts";
import type { Language } from "../language/language.ts";
import type { DecisionLetter } from "./decision-letter/decision-letter-input.ts";
import type { LetterPage } from "./decision-letter/letter-page.ts";
import { onwardSections, signed } from "./decision-letter/onward.ts";
import { shownSection } from "./decision-letter/shown.ts";
import { eventFoot } from "./panel/event-foot.ts";
import { kindOf, whenAndWhere } from "./panel/event-words.ts";
import { openEvent } from "./panel/open-event.ts";
import { reviewNote } from "./review-note.ts";
import { sentenceWith } from "./sentence.ts";
import { nameOf, properName, quotedOf, spanOf } from "./words.ts";

function titleOf(page: LetterPage): Header {
  const { letter, language, index } = page;
  const { facts, panelSheet, decisionLetter: words } = language.messages;
  return header({
    issuer: [properName(letter.school.name, page)],
    promise: [nameOf(index.framework.title, page)],
    kind: words.kind[letter.audience],
    whose: [name(page.name)],
    about: [nameOf(letter.event.work, page)],
    facts: [
      fact(panelSheet.facts.kind, [kindOf(letter.event, page)]),
      fact(panelSheet.facts.when, whenAndWhere(letter.event, page)),
      fact(facts.evidenceThrough, language.day(letter.evidenceThrough ?? letter.event.on)),
      fact(facts.issued, language.day(letter.issued)),
    ],
  });
}

/** The panel's own first words, or thanks in ours. */
function opening(page: LetterPage): Block {
  const { letter, language, about } = page;
  if (letter.opening !== undefined) return paragraph([spanOf(letter.opening, page)]);
  const { work, on } = letter.event;
  return paragraph(
    sentenceWith([name(about.name), name(quotedOf(work, page))], (who = "", what = "") =>
      language.messages.decisionLetter.opening({ ...about, name: who, work: what, on }),
    ),
  );
}

/** What the panel decided, in one sentence that nobody has to look for. */
const decided = ({ letter, language, about }: LetterPage): Block =>
  paragraph(
    sentenceWith([name(about.name)], (who = "") =>
      language.messages.decisionLetter.decided[letter.decision]({ ...about, name: who }),
    ),
    "answer",
  );

/**
 * The letter that tells a learner, or the family, what a panel decided: a warm opening, the decision first, what was shown, what to revise,
 * where help is, and the right to another attempt. It holds what the panel agreed, never who rated what, and no numbers for who sees none.
 *
 * @param letter the event, what was agreed and decided, and what comes next
 * @param language the language of the page
 *
 * @example
 * ```ts
 * import { sketchFramework, type Roster } from "@whole-learner/core";
 * import { composeDecisionLetter, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const letter = composeDecisionLetter(
 *   {
 *     framework,
 *     roster,
 *     learner: "ana",
 *     audience: "learner",
 *     event: { kind: "defence", work: "A safer crossing", on: "2026-05-22" },
 *     decision: "revise",
 *     shown: [{ competency: "Presents ideas", level: framework.scales[0]?.levels[1]?.id ?? "", saw: "You answered every question." }],
 *     revise: ["Try the layout with two bus drivers."],
 *     help: "Studio hours on Tuesdays with Luis Ferrer.",
 *     next: "2026-06-12",
 *     signedBy: [{ name: "Nadia Brandt", role: "chair" }],
 *     school: { name: "Lantern Bay", contact: "Nadia Brandt" },
 *     issued: "2026-05-27",
 *   },
 *   en,
 * );
 * renderText(letter).includes("You have the right to another attempt."); // => true
 * ```
 */
export function composeDecisionLetter(letter: DecisionLetter, language: Language): Document {
  const opened = openEvent(letter, language);
  const { audience } = letter;
  const page: LetterPage = { ...opened, letter, about: { name: opened.name, audience } };
  const { decisionLetter: words } = language.messages;
  const title = titleOf(page);
  const body = [
    opening(page),
    decided(page),
    ...shownSection(page),
    ...onwardSections(page),
    ...signed(page),
    eventFoot(letter, page, audience),
  ];
  return documentOf({
    kind: "decision-letter",
    title: words.title(page.name),
    runningTitle: words.runningTitle({ name: page.name, issued: letter.issued }),
    language: language.tag,
    direction: language.direction,
    children: [title, ...reviewNote(page, audience), ...body],
  });
}
