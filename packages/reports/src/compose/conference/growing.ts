import { competencyById, scaleById, scaleOf } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { name } from "../../document/name.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { row } from "../../document/row.ts";
import { section } from "../../document/section.ts";
import { writeIn } from "../../document/write-in.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { competencyRow } from "../learner-page/competency-row.ts";
import { keyOf } from "../learner-page/key-of.ts";
import { determinationOf } from "../learner-page/page.ts";
import { pairBlocks } from "../learner-page/work-pair.ts";
import { levelName } from "../level-name.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, quotedOf } from "../words.ts";
import type { GrowingIn } from "./conference-input.ts";
import { type ConferencePage, isConfirmed, voiced } from "./voice.ts";

/** Work before and after, chosen or found. */
export function pairsSection(page: ConferencePage): readonly Block[] {
  const blocks = (page.report.pairs ?? []).flatMap((pair) => {
    const scale =
      scaleById(page.index, determinationOf(page, pair.competency)?.scale ?? "") ??
      scaleOf(page.index, pair.competency);
    return scale === undefined ? [] : pairBlocks(page, pair, scale);
  });
  return blocks.length === 0 ? [] : [section(page.language.messages.growth.pair, blocks)];
}

/** Where the learner sees it, beside what others saw; for the learner and the educators alone. */
function selfSeen(page: ConferencePage, { competency, self }: GrowingIn): readonly Block[] {
  const scale = scaleOf(page.index, competency);
  if (self === undefined || scale === undefined || !mayShow("self-rating", page.audience)) {
    return [];
  }
  const words = page.language.messages.conference.selfSeen;
  const level = levelName(scale, self, page.audience, page);
  const said = isConfirmed(page)
    ? sentenceWith([level], (word = "") => words.own(word))
    : page.register === "learner"
      ? sentenceWith([level], (word = "") => words.you(word))
      : sentenceWith([level, name(page.learner.name)], (word = "", who = "") =>
          words.they({ level: word, name: who }),
        );
  return [paragraph(said, "aside")];
}

function growingIn(page: ConferencePage, one: GrowingIn): readonly Block[] {
  const competency = competencyById(page.index, one.competency);
  if (competency === undefined) return [];
  const words = one.words === undefined ? [] : [quote([quotedOf(one.words, page)])];
  if (competency.reporting !== "level") {
    return words.length === 0 ? [] : [row([nameOf(competency.name, page)], words)];
  }
  return [competencyRow(page, competency, [...words, ...selfSeen(page, one)])];
}

/** Keys to the level words that the rows say. */
function keysOf(page: ConferencePage, growing: readonly GrowingIn[]): readonly Block[] {
  const scales = growing.flatMap(({ competency: id }) =>
    competencyById(page.index, id)?.reporting === "level" ? (scaleOf(page.index, id) ?? []) : [],
  );
  return [...new Set(scales)].map((scale, at) => keyOf(page, scale, at > 0));
}

/** Where the learner is growing: what the learner chose, with strip, statement and next step; else lines to write on. */
export function growingSection(page: ConferencePage): Block {
  const { growing: words } = page.language.messages.conference;
  const { growing = [] } = page.report;
  const rows = growing.flatMap((one) => growingIn(page, one));
  const heading = voiced(page, words);
  return section(
    heading,
    rows.length > 0 ? [...keysOf(page, growing), ...rows] : [writeIn(heading, 3)],
  );
}
