import type { PanelResult } from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics/numeric";
import { choices } from "../../document/choices.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { state } from "../../document/state.ts";
import { strong } from "../../document/strong.ts";
import { text } from "../../document/text.ts";
import { writeIn } from "../../document/write-in.ts";
import { levelName } from "../level-name.ts";
import { type CriterionWords, criterionWords } from "../panel/criterion-words.ts";
import { criterionName } from "../panel/open-event.ts";
import type { PanelCriterion } from "../panel/panel-event.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, spanOf } from "../words.ts";
import type { CriterionRecord } from "./panel-sheet-input.ts";
import { levelChoices } from "./rater-pages.ts";
import { ratingsChart } from "./ratings-chart.ts";
import type { SheetPage } from "./sheet-page.ts";

const twoPlaces = { places: 2, mode: "half-up", input: "snapped" } as const;

/** What the ratings are together, in numbers: they stand below the words, for the panel alone. */
function numbersOf(page: SheetPage, result: PanelResult | undefined): readonly Block[] {
  const { panelSheet: words } = page.language.messages;
  if (result === undefined) return [];
  if (result.status === "not-rated") return [paragraph(words.notRated)];
  const said = (number: number): string => page.language.exact(round(number, twoPlaces));
  const { mean, median, lowerMedian, upperMedian, majority, number } = result;
  const between =
    lowerMedian === upperMedian ? {} : { lower: said(lowerMedian), upper: said(upperMedian) };
  return [
    paragraph(
      [
        words.mean(said(mean)),
        words.median({ median: said(median), ...between }),
        majority === undefined ? words.noMajority : words.majority(said(majority)),
        number === undefined ? words.noNumber : words.byRule(said(number)),
      ].join(" · "),
      "aside",
    ),
  ];
}

/** That the ratings were so far apart that the panel looked again, or has to. */
function secondLook(
  page: SheetPage,
  { result, secondLook: look }: CriterionRecord,
): readonly Block[] {
  const { panelSheet: words } = page.language.messages;
  const due = result?.status === "rated" && result.secondLook;
  if (look === undefined && !due) return [];
  const said =
    look === undefined
      ? words.secondLook.due
      : look.closed === undefined
        ? words.secondLook.opened(look.opened)
        : words.secondLook.closed({ from: look.opened, until: look.closed });
  return [paragraph([state("second-look", said)])];
}

/** The agreed result with its reason; lines for both where nothing was agreed yet. */
function agreement(
  page: SheetPage,
  found: CriterionWords,
  record: CriterionRecord | undefined,
): readonly Block[] {
  const { punctuation, panelSheet: words } = page.language.messages;
  const { agreed, reason } = record ?? {};
  if (agreed === undefined) {
    return [choices(levelChoices(page, found), words.agreedLevel), writeIn(words.reason, 2)];
  }
  return [
    paragraph([
      strong(
        sentenceWith([levelName(found.scale, agreed, "educator", page)], (level = "") =>
          words.agreed(level),
        ),
      ),
      ...(reason === undefined ? [] : [text(punctuation.space), spanOf(reason, page)]),
    ]),
  ];
}

/** One criterion after the event: ratings by role, how far apart, the second look, what was agreed and why. */
export function agreedBlock(
  page: SheetPage,
  criterion: PanelCriterion,
  nth: number,
): readonly Block[] {
  const { sheet, language } = page;
  const found = criterionWords(page, criterion, sheet.event.band);
  if (found === undefined) return [];
  const record = sheet.after?.criteria.find((one) => one.competency === criterion.competency);
  return [
    section(
      sentenceWith([nameOf(criterionName(criterion, page), page)], (called = "") =>
        language.messages.panelSheet.nth({ nth: language.number(nth, 0), name: called }),
      ),
      [
        ...(record === undefined
          ? []
          : [
              ...ratingsChart(page, record, found),
              ...secondLook(page, record),
              ...numbersOf(page, record.result),
            ]),
        ...agreement(page, found, record),
      ],
      { variant: "block" },
    ),
  ];
}
