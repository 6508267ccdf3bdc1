import { paragraph } from "../../document/paragraph.ts";
import { type Section, section } from "../../document/section.ts";
import type { Block } from "../../document/node.ts";
import { numeric, table, tableRow } from "../../document/table.ts";
import { placesOf } from "./issues.ts";
import type { QualityPage } from "./page.ts";

/** The records that count for nobody, with the reason and where the first of them stand in the log. */
export function setAsideSection(page: QualityPage): Section {
  const { words, report, language } = page;
  const { setAside } = report.evidence;
  if (setAside.length === 0) return section(words.setAside, [paragraph(words.nothingSetAside)]);
  const { columns } = words;
  return section(words.setAside, [
    table({
      caption: words.setAsideTable,
      columns: [columns.what, numeric(columns.count), columns.places],
      rows: setAside.map(({ code, count, positions }) =>
        tableRow([
          words.setAsideBy[code],
          language.exact(count),
          placesOf(positions.map((at) => `/entries/${at}`)),
        ]),
      ),
    }),
  ]);
}

/** The records that the policy does not count, where they were counted. */
export function turnedAwaySection(page: QualityPage): readonly Block[] {
  const { words, report, language } = page;
  const { turnedAway } = report;
  if (turnedAway === undefined) return [];
  if (turnedAway.length === 0) {
    return [section(words.turnedAway, [paragraph(words.nothingTurnedAway)])];
  }
  const { columns } = words;
  return [
    section(words.turnedAway, [
      paragraph(words.turnedAwayAside, "aside"),
      table({
        caption: words.turnedAwayTable,
        columns: [columns.what, numeric(columns.count)],
        rows: turnedAway.map(({ code, count }) =>
          tableRow([words.turnedAwayBy[code], language.exact(count)]),
        ),
      }),
    ]),
  ];
}
