import type { Block } from "../document/node.ts";
import { note } from "../document/note.ts";
import type { Register } from "../privacy/audience.ts";
import type { Reader } from "./reader.ts";

/**
 * The note under the title: that something on the page was not reviewed, and that words of the school's stand in another language, which not every format can mark
 * where they stand. To be asked for when the page is composed.
 */
export function reviewNote({ language, review }: Reader, audience: Register): readonly Block[] {
  const { reviewedNote, otherLanguageNote, punctuation } = language.messages;
  const said = [
    ...(review.unreviewed ? [reviewedNote[audience]] : []),
    ...(review.otherLanguage ? [otherLanguageNote] : []),
  ];
  return said.length === 0
    ? []
    : [note(said.join(punctuation.space), review.unreviewed ? "unreviewed" : "plain")];
}
