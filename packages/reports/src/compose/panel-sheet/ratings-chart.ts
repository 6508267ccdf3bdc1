import { levelPosition, type Scale } from "@whole-learner/core";
import { chart } from "../../document/chart.ts";
import type { Block } from "../../document/node.ts";
import { strong } from "../../document/strong.ts";
import { table, tableRow } from "../../document/table.ts";
import { levelName } from "../level-name.ts";
import type { CriterionWords } from "../panel/criterion-words.ts";
import type { PanelMember } from "../panel/panel-event.ts";
import { roleLabel } from "../panel/role-label.ts";
import { sentenceWith } from "../sentence.ts";
import { spanOf, wordsOf } from "../words.ts";
import type { CriterionRecord, MemberRating } from "./panel-sheet-input.ts";
import type { SheetPage } from "./sheet-page.ts";

/** A rating with whose it is, under the number that stands for the member in the table and on the strip. */
interface Numbered {
  readonly label: string;
  readonly member: PanelMember;
  readonly rating: MemberRating;
}

const numbered = (page: SheetPage, { ratings }: CriterionRecord): readonly Numbered[] =>
  page.sheet.members.flatMap((member, at) =>
    ratings
      .filter((rating) => rating.member === member.id)
      .map((rating) => ({ label: page.language.number(at + 1, 0), member, rating })),
  );

/** How far apart the ratings are, in words. */
const apartWords = ({ language }: SheetPage, levels: number): string => {
  const { apart } = language.messages.panelSheet;
  return levels === 0 ? apart.none : apart.some({ levels, said: language.exact(levels) });
};

function ratingsTable(page: SheetPage, rows: readonly Numbered[], scale: Scale) {
  const { panelSheet: words } = page.language.messages;
  const { role, level, seen } = words.ratingColumns;
  return table({
    caption: words.ratings,
    columns: [role, level, seen],
    rows: rows.map(({ label, member, rating }) =>
      tableRow([
        sentenceWith([roleLabel(member.role, page)], (of = "") =>
          words.numbered({ nth: label, role: member.chair === true ? words.chairOf(of) : of }),
        ),
        rating.level === undefined
          ? words.notEnough
          : strong([levelName(scale, rating.level, "educator", page)]),
        rating.seen === undefined ? "—" : [spanOf(rating.seen, page)],
      ]),
    ),
  });
}

/** Every rating by role: on one strip, with how far apart they are, and in a table with what was seen. Names stay with the panel. */
export function ratingsChart(
  page: SheetPage,
  record: CriterionRecord,
  { scale, goal }: CriterionWords,
): readonly Block[] {
  const { panelSheet: words } = page.language.messages;
  const rows = numbered(page, record);
  const marks = rows.flatMap(({ label, rating: { level } }) => {
    const at = level === undefined ? undefined : levelPosition(scale, level);
    return at === undefined ? [] : [{ level: at, label }];
  });
  const ratings = ratingsTable(page, rows, scale);
  const { result } = record;
  if (marks.length === 0) return rows.length === 0 ? [] : [ratings];
  const spread = result?.status === "rated" ? apartWords(page, result.levelsApart) : undefined;
  const at = levelPosition(scale, goal);
  return [
    chart({
      title: words.spread,
      finding: spread === undefined ? words.asGiven : words.finding(spread),
      how: words.how,
      drawing: {
        kind: "ratings",
        levels: scale.levels.map(({ name }) => wordsOf(name, page)),
        ...(at === undefined ? {} : { goal: at }),
        marks,
        ...(spread === undefined ? {} : { spread }),
      },
      table: ratings,
    }),
  ];
}
