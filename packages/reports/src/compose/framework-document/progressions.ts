import { competencyById, coverageOf, scaleById } from "@whole-learner/core";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { bandName } from "../band-name.ts";
import type { FrameworkPage } from "../framework-page/page.ts";
import { nameOf } from "../words.ts";

/** Every progression: of what, on which scale, through which grade bands, and how much of it is written. */
export function progressionsSection(page: FrameworkPage): readonly Block[] {
  const { framework: words } = page.language.messages;
  const { index } = page;
  const { progressions } = index.framework;
  const rows = coverageOf(index).progressions.flatMap(({ progression: id, written, of }) => {
    const found = progressions.find((one) => one.id === id);
    if (found === undefined) return [];
    const { competency, scale, family, bands } = found;
    const node = competencyById(index, competency);
    const scaleName = scaleById(index, scale)?.name;
    const run: readonly Span[] =
      bands === undefined
        ? [text(words.allBands)]
        : bands.flatMap((band, at) => [
            ...(at === 0 ? [] : [text(" · ")]),
            bandName(band, index.framework, page),
          ]);
    return [
      tableRow([
        node === undefined ? name(competency) : nameOf(node.name, page),
        scaleName === undefined ? name(scale) : nameOf(scaleName, page),
        words.families[family],
        run,
        words.written({ have: written, of }),
      ]),
    ];
  });
  if (rows.length === 0) return [];
  const { columns } = words;
  return [
    section(words.progressions, [
      table({
        caption: words.progressionsTable,
        columns: [
          columns.competency,
          columns.scale,
          columns.family,
          columns.bands,
          columns.written,
        ],
        rows,
      }),
    ]),
  ];
}
