import { fact, type Fact } from "../../document/facts.ts";
import { name } from "../../document/name.ts";
import type { Block } from "../../document/node.ts";
import { note } from "../../document/note.ts";
import { paragraph } from "../../document/paragraph.ts";
import { passage } from "../../document/passage.ts";
import { quote } from "../../document/quote.ts";
import type { Language } from "../../language/language.ts";
import { sentenceWith } from "../sentence.ts";
import { quotedOf } from "../words.ts";
import { type ConferencePage, isConfirmed, voiced } from "./voice.ts";

/** The day of the conference, beside the other facts of the title. */
export const dayFact = ({ report: { on }, language }: ConferencePage): readonly Fact[] =>
  on === undefined ? [] : [fact(language.messages.conference.day, language.day(on))];

/** Whether the learner has confirmed the page, and when. */
export function confirmedNote(page: ConferencePage): Block {
  const { conference } = page.language.messages;
  const { confirmed = "" } = page.report;
  return isConfirmed(page)
    ? paragraph(
        sentenceWith([name(page.learner.name)], (who = "") =>
          conference.confirmed({ name: who, on: confirmed }),
        ),
        "aside",
      )
    : note(conference.draft[page.register]);
}

/** The language's welcome, in the voice of the page. */
const welcomeIn = (page: ConferencePage, language: Language): Block =>
  paragraph(voiced({ ...page, language }, language.messages.conference.welcome), "answer");

/** A welcome: the learner's own words, else the language's; and in the family's language, where that is another than the page's. */
export function welcome(page: ConferencePage, family: Language | undefined): readonly Block[] {
  const { language, report } = page;
  const own = report.welcome;
  const first = own === undefined ? welcomeIn(page, language) : quote([quotedOf(own, page)]);
  if (family === undefined || family.tag === language.tag) return [first];
  const { reviewedNote } = family.messages;
  const unread = family.reviewed ? [] : [note(reviewedNote[page.register], "unreviewed")];
  return [passage(family.tag, family.direction, [welcomeIn(page, family), ...unread]), first];
}
