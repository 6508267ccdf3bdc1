import type { GrowthPosition } from "@whole-learner/mastery";
import type { Block, Span } from "../../document/node.ts";
import { type CellWords, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { bandName } from "../band-name.ts";
import type { Page } from "../learner-page/page.ts";
import { levelName } from "../level-name.ts";
import { tableDay } from "../reader.ts";
import { stateOf } from "../state-of.ts";
import { type ToldGrowth, workWords } from "./told-growth.ts";

/** What a position rests on: the works that counted, or a judgement. What was on record and passed over is none of it. */
function restsOn(
  page: Page,
  told: ToldGrowth,
  { determination, counted }: GrowthPosition,
): CellWords {
  const { growth, punctuation } = page.language.messages;
  if (determination.status === "judged") return growth.byJudgement;
  const works = counted.flatMap((work) => workWords(page, told, work) ?? []);
  if (works.length === 0) return "—";
  return works.flatMap((work, at): readonly Span[] =>
    at === 0 ? [work] : [text(punctuation.comma), work],
  );
}

/** Every position with the day from which it stood and the demonstrations behind it. */
export function positionsTable(page: Page, told: ToldGrowth): readonly Block[] {
  const { growth, scale, bands } = told;
  const words = page.language.messages.growth;
  if (growth.positions.length === 0) return [];
  const withBand = bands.some((band) => band !== undefined);
  const { columns } = words;
  return [
    table({
      caption: words.positions,
      columns: [columns.from, columns.level, ...(withBand ? [columns.band] : []), columns.rests],
      rows: growth.positions.map((position) => {
        const { at, level, band, determination } = position;
        return tableRow([
          tableDay(at, page),
          level === undefined
            ? (stateOf(determination, scale, page) ?? "—")
            : levelName(scale, level, page.audience, page),
          ...(withBand
            ? [band === undefined ? "—" : bandName(band, page.index.framework, page)]
            : []),
          restsOn(page, told, position),
        ]);
      }),
    }),
  ];
}
