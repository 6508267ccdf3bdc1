import { list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { signatureLine, signatures } from "../../document/signatures.ts";
import { nameOf, spanOf } from "../words.ts";
import type { LetterPage } from "./letter-page.ts";

/** What to revise, where help is, and the right to another attempt with its day. */
export function onwardSections(page: LetterPage): readonly Block[] {
  const { letter, language, about } = page;
  const { decisionLetter: words } = language.messages;
  const { revise = [], help, next, decision } = letter;
  const isOpen = decision !== "pass";
  const when = next === undefined ? (isOpen ? [words.noDay(about)] : []) : [words.nextOn(next)];
  return [
    ...(revise.length === 0
      ? []
      : [section(words.revise, [list(revise.map((one) => [spanOf(one, page)]))])]),
    section(words.help, [paragraph([spanOf(help, page)])]),
    section(words.another, [
      paragraph(isOpen ? words.rightToAnother(about) : words.rightToMore(about)),
      ...when.map((one) => paragraph(one)),
    ]),
  ];
}

/** Lines to sign on, with who signs and in which role. */
export const signed = (page: LetterPage): readonly Block[] => {
  const lines = page.letter.signedBy.map(({ name: called, role }) =>
    role === undefined
      ? signatureLine([name(called)])
      : signatureLine([nameOf(role, page)], [name(called)]),
  );
  return lines.length === 0 ? [] : [signatures(lines)];
};
