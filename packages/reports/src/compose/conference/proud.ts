import type { Demonstration } from "@whole-learner/core";
import { item, list, type ListItem } from "../../document/list.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { text } from "../../document/text.ts";
import { writeIn } from "../../document/write-in.ts";
import { workLinked } from "../learner-page/work-named.ts";
import { tableDay } from "../reader.ts";
import { termName } from "../term-name.ts";
import { quotedOf } from "../words.ts";
import type { ProudWork } from "./conference-input.ts";
import { type ConferencePage, voiced } from "./voice.ts";

/** A work by its name, with its day and where it was; undefined where this reader may not see it. */
function workWords(
  page: ConferencePage,
  work: Demonstration | undefined,
): readonly Span[] | undefined {
  const called = workLinked(page, work);
  if (work === undefined || called === undefined) return undefined;
  const { comma } = page.language.messages.punctuation;
  const { setting, happened } = work;
  return [
    strong([called]),
    text(`${comma}${tableDay(happened, page)}`),
    ...(setting === undefined
      ? []
      : [text(comma), termName("settings", setting, page.index.framework.vocabulary, page)]),
  ];
}

function chosen(page: ConferencePage, { work, words }: ProudWork): readonly ListItem[] {
  const called = workWords(page, page.demonstrations.get(work));
  if (called === undefined) return [];
  return [
    item([paragraph(called), ...(words === undefined ? [] : [quote([quotedOf(words, page)])])]),
  ];
}

/** What a rule found, for the learner to choose from, and for the educators who help with it. */
function suggestions(page: ConferencePage): readonly Block[] {
  const { report, register, language } = page;
  if (register === "family") return [];
  const works = (report.suggested ?? []).flatMap(({ work }) => {
    const called = workWords(page, page.demonstrations.get(work));
    return called === undefined ? [] : [called];
  });
  return works.length === 0
    ? []
    : [paragraph(language.messages.conference.suggested[register], "aside"), list(works)];
}

/** What the learner is proud of: what the learner chose, else lines to write on and, for the learner, what a rule suggests. */
export function proudSection(page: ConferencePage): Block {
  const { conference } = page.language.messages;
  const works = (page.report.proud ?? []).flatMap((one) => chosen(page, one));
  return section(
    voiced(page, conference.proud),
    works.length > 0
      ? [list(works)]
      : [...suggestions(page), writeIn(voiced(page, conference.choose), 3)],
  );
}
