import { type Choice, choice, choices } from "../../document/choices.ts";
import { columns } from "../../document/columns.ts";
import { fact, facts } from "../../document/facts.ts";
import { name } from "../../document/name.ts";
import type { Block } from "../../document/node.ts";
import { quote } from "../../document/quote.ts";
import { section } from "../../document/section.ts";
import { text } from "../../document/text.ts";
import { writeIn } from "../../document/write-in.ts";
import { type CriterionWords, criterionWords } from "../panel/criterion-words.ts";
import { criterionName } from "../panel/open-event.ts";
import type { PanelCriterion, PanelMember } from "../panel/panel-event.ts";
import { roleLabel } from "../panel/role-label.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, quotedOf } from "../words.ts";
import type { SheetPage } from "./sheet-page.ts";

/** The levels of a criterion to tick, with the goal marked. */
export const levelChoices = (
  page: SheetPage,
  { scale, goal }: CriterionWords,
): readonly Choice[] => {
  const { strip } = page.language.messages;
  return scale.levels.map(({ id, name: word }) =>
    choice([nameOf(word, page)], id === goal ? { goal: strip.goal } : {}),
  );
};

/** One criterion to rate: what it says at the goal, the levels, and lines for what was seen. */
function criterionBlock(page: SheetPage, criterion: PanelCriterion, nth: number): readonly Block[] {
  const { sheet, language } = page;
  const { panelSheet: words } = language.messages;
  const found = criterionWords(page, criterion, sheet.event.band);
  if (found === undefined) return [];
  const { statement } = found.at ?? {};
  return [
    section(
      sentenceWith([nameOf(criterionName(criterion, page), page)], (called = "") =>
        words.nth({ nth: language.number(nth, 0), name: called }),
      ),
      [
        ...(statement === undefined
          ? []
          : [quote([quotedOf(statement, page)], { lead: words.atGoal })]),
        choices([...levelChoices(page, found), words.notEnough], words.levelSeen),
        writeIn(words.evidenceSeen, 3),
      ],
      { variant: "block" },
    ),
  ];
}

/**
 * One member's own sheet, to fill in alone. It is made of what everybody knows before: nothing that anybody rated is on it, so that it is blind to the
 * others however late it is printed.
 */
export function raterPages(page: SheetPage, member: PanelMember): readonly Block[] {
  const { sheet, language } = page;
  const { punctuation, panelSheet: words } = language.messages;
  return [
    section(
      sentenceWith([name(member.name)], (who = "") => words.sheetOf(who)),
      [
        facts([
          fact(words.learnerAndWork, [
            name(page.name),
            text(punctuation.comma),
            nameOf(sheet.event.work, page),
          ]),
          fact(words.rater, [name(member.name)]),
          fact(words.role, [roleLabel(member.role, page)]),
        ]),
        ...sheet.criteria.flatMap((criterion, at) => criterionBlock(page, criterion, at + 1)),
        columns([writeIn(words.strength, 2), writeIn(words.question, 2)], 2),
      ],
      { lead: words.steps.during, aside: words.fillInAlone },
    ),
  ];
}
