import { scaleOf } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { row } from "../../document/row.ts";
import { section } from "../../document/section.ts";
import { levelName } from "../level-name.ts";
import { statementAt } from "../panel/criterion-words.ts";
import { criterionName } from "../panel/open-event.ts";
import { nameOf, quotedOf, spanOf } from "../words.ts";
import type { ShownCriterion } from "./decision-letter-input.ts";
import type { LetterPage } from "./letter-page.ts";

function shownRow(page: LetterPage, shown: ShownCriterion): Block {
  const { letter, index, language } = page;
  const { level, saw } = shown;
  const scale = scaleOf(index, shown.competency);
  const statement =
    level === undefined ? undefined : statementAt(page, shown, level, letter.event.band);
  return row(
    [nameOf(criterionName(shown, page), page)],
    [
      ...(statement === undefined ? [] : [quote([quotedOf(statement, page)])]),
      ...(saw === undefined ? [] : [paragraph([spanOf(saw, page)])]),
    ],
    {
      aside:
        level === undefined || scale === undefined
          ? language.messages.decisionLetter.notSeen
          : [levelName(scale, level, letter.audience, page)],
    },
  );
}

/** What was shown, criterion by criterion: the level in a word, its statement, and what the panel saw. */
export const shownSection = (page: LetterPage): readonly Block[] =>
  page.letter.shown.length === 0
    ? []
    : [
        section(
          page.language.messages.decisionLetter.shown(page.about),
          page.letter.shown.map((one) => shownRow(page, one)),
        ),
      ];
