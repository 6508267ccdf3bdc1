import { type Scale, scaleById } from "@whole-learner/core";
import {
  type Conversion,
  type LevelMark,
  levelMarks,
  type MarkTable,
} from "@whole-learner/mastery";
import { number } from "../../document/number.ts";
import type { Block } from "../../document/node.ts";
import { strong } from "../../document/strong.ts";
import { numeric, table, tableRow } from "../../document/table.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { levelName } from "../level-name.ts";
import type { Page } from "../learner-page/page.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf } from "../words.ts";
import { convertedNumber, showsNumbers } from "./numbers.ts";

const nothing = "—";

interface LevelTable {
  readonly scale: Scale;
  readonly marks: readonly LevelMark[];
  /** There are several scales: the table says which it is of. */
  readonly named: boolean;
}

/** What each level of a scale comes to by itself, lowest first. */
function levelTable(
  page: Page,
  conversion: Conversion,
  { scale, marks, named }: LevelTable,
): Block {
  const { columns, levels, pass } = page.language.messages.reportCard;
  const withNumbers = showsNumbers(
    page,
    conversion,
    marks.map((one) => one.number),
  );
  const withMarks = marks.some(({ mark }) => mark !== undefined);
  const withPass = marks.some(({ passed }) => passed !== undefined);
  const { name } = scale;
  return table({
    layout: "grid",
    caption:
      named && name !== undefined
        ? sentenceWith([nameOf(name, page)], (of = "") => levels(of))
        : levels(),
    columns: [
      columns.level,
      ...(withNumbers ? [numeric(columns.number)] : []),
      ...(withMarks ? [columns.mark] : []),
      ...(withPass ? [columns.pass] : []),
    ],
    rows: marks.map((one) =>
      tableRow([
        levelName(scale, one.level, page.audience, page),
        ...(withNumbers ? [number(convertedNumber(page, one.number))] : []),
        ...(withMarks ? [strong(one.mark ?? nothing)] : []),
        ...(withPass ? [one.passed === true ? pass.yes : pass.notYet] : []),
      ]),
    ),
  });
}

/** Marks with the number from which each is given, highest first. */
function markTable(page: Page, { lowest, cuts, bound }: MarkTable): Block {
  const { columns, marks, fromLowest } = page.language.messages.reportCard;
  return table({
    layout: "grid",
    caption: marks,
    columns: [columns.mark, numeric(bound === "above" ? columns.above : columns.from)],
    rows: [
      ...[...cuts]
        .reverse()
        .map(({ mark, from }) => tableRow([strong(mark), number(convertedNumber(page, from))])),
      tableRow([strong(lowest), fromLowest]),
    ],
  });
}

/** How a school's conversion makes marks of levels: what each level comes to and, for who sees scores, from which number a mark is given. */
export function conversionTables(page: Page, conversion: Conversion): readonly Block[] {
  const { marks } = conversion;
  const scales = Object.keys(conversion.levels ?? {}).flatMap((id) => {
    const scale = scaleById(page.index, id);
    const found = levelMarks(conversion, page.index, id);
    return scale === undefined || found.length === 0 ? [] : [{ scale, marks: found }];
  });
  const named = scales.length > 1;
  return [
    ...scales.map((one) => levelTable(page, conversion, { ...one, named })),
    ...(marks === undefined || !mayShow("score", page.audience) ? [] : [markTable(page, marks)]),
  ];
}
