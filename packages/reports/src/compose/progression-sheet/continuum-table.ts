import { type BandId, expectedLevel, type Progression, type Scale } from "@whole-learner/core";
import type { Span } from "../../document/node.ts";
import { strong } from "../../document/strong.ts";
import { type Table, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { bandName } from "../band-name.ts";
import { levelName } from "../level-name.ts";
import { captionOf, statementWords } from "./band-table.ts";
import { bandsShown, type SheetPage } from "./sheet-page.ts";

/** Stands where no band ends. */
const nothing = "—";

/** One run of levels down, with the statement of each and the grade bands by whose end it is the goal. */
export function continuumTable(page: SheetPage, progression: Progression, scale: Scale): Table {
  const { progression: words } = page.language.messages.sheets;
  const bands = bandsShown(page, progression);
  const namesOf = (found: readonly BandId[]): readonly Span[] =>
    found.flatMap((band, at) => [
      ...(at === 0 ? [] : [text(" · ")]),
      bandName(band, page.index.framework, page),
    ]);
  return table({
    caption: captionOf(page, progression, scale),
    columns: [words.level, words.statement, words.goalOf],
    rows: scale.levels.map(({ id }) => {
      const ends = bands.filter((band) => expectedLevel(progression, band, "end") === id);
      return tableRow(
        [
          [strong([levelName(scale, id, page.audience, page)])],
          statementWords(page, progression, id, undefined),
          ends.length === 0 ? nothing : namesOf(ends),
        ],
        ends.length > 0,
      );
    }),
  });
}
