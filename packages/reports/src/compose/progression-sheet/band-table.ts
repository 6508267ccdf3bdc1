import {
  type BandId,
  descriptorOf,
  type Level,
  type LevelId,
  type Progression,
  type Scale,
} from "@whole-learner/core";
import { link } from "../../document/link.ts";
import type { Span } from "../../document/node.ts";
import { strong } from "../../document/strong.ts";
import { type CellWords, type Table, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { bandName } from "../band-name.ts";
import { expectedAtEnd } from "../learner-page/goal-of.ts";
import { levelName } from "../level-name.ts";
import { nameOf, spanOf } from "../words.ts";
import { bandsShown, type SheetPage } from "./sheet-page.ts";

/** The statement of a cell, with the work that shows it; that there is none is said, never an empty cell. */
export function statementWords(
  page: SheetPage,
  progression: Progression,
  level: LevelId,
  band: BandId | undefined,
): readonly Span[] {
  const { sheets, punctuation } = page.language.messages;
  const { noStatement, exemplar } = sheets.progression;
  const found = descriptorOf(progression, { level, ...(band === undefined ? {} : { band }) });
  if (found === undefined) return [text(noStatement)];
  return [
    spanOf(found.statement, page),
    ...(found.exemplar === undefined
      ? []
      : [text(punctuation.space), link(found.exemplar, exemplar)]),
  ];
}

/** The progression by its own name, else by that of its scale. */
export function captionOf(page: SheetPage, { name }: Progression, scale: Scale): readonly Span[] {
  const called = name ?? scale.name;
  return [
    called === undefined
      ? text(page.language.messages.sheets.progression.caption)
      : nameOf(called, page),
  ];
}

/** Levels down, grade bands across. The goal is marked in words: once in a row where it is the same in all bands, else in its cells. */
export function bandTable(page: SheetPage, progression: Progression, scale: Scale): Table {
  const { sheets, strip } = page.language.messages;
  const { progression: words } = sheets;
  const shown = bandsShown(page, progression);
  // Without bands there is one run of statements.
  const bands: readonly (BandId | undefined)[] = shown.length === 0 ? [undefined] : shown;
  const goals = bands.map((band) => expectedAtEnd(progression, band, scale));
  const common = new Set(goals).size === 1;
  const goal = ` (${strip.goal})`;
  const cellOf = (level: Level, at: number): CellWords => {
    const statement = statementWords(page, progression, level.id, bands[at]);
    return common || goals[at] !== level.id ? statement : [...statement, strong(goal)];
  };
  return table({
    caption: captionOf(page, progression, scale),
    columns: [
      words.level,
      ...bands.map((band) =>
        band === undefined ? words.statement : [bandName(band, page.index.framework, page)],
      ),
    ],
    rows: scale.levels.map((level) => {
      const isGoal = common && goals[0] === level.id;
      const called = levelName(scale, level.id, page.audience, page);
      return tableRow(
        [
          isGoal ? [strong([called]), text(goal)] : [strong([called])],
          ...bands.map((_, at) => cellOf(level, at)),
        ],
        isGoal,
      );
    }),
  });
}
