import type { Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { type Section, section } from "../../document/section.ts";
import { table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { bandName } from "../band-name.ts";
import { nodeName } from "../framework-document/relations.ts";
import type { QualityPage } from "./page.ts";

interface Gap {
  readonly competency: string;
  readonly band?: string;
}

/** What a check of experiences says of an opportunity that is owed: the framework's ids, which name no person. */
const isGap = (data: unknown): data is Gap =>
  typeof data === "object" &&
  data !== null &&
  "competency" in data &&
  typeof data.competency === "string";

/** Competencies that nothing gives a chance to show, with the grade bands in which that is so. */
export function gapsSection(page: QualityPage): Section {
  const { words, report, index } = page;
  const gaps = new Map<string, (string | undefined)[]>();
  for (const { code, data } of report.documents.flatMap(({ issues }) => issues)) {
    if (code !== "no-opportunity" || !isGap(data)) continue;
    const bands = gaps.get(data.competency) ?? [];
    bands.push(data.band);
    gaps.set(data.competency, bands);
  }
  if (gaps.size === 0) return section(words.gaps, [paragraph(words.noGaps)]);
  const bandWords = (bands: readonly (string | undefined)[]): readonly Span[] =>
    bands.flatMap((band, at) => [
      ...(at === 0 ? [] : [text(" · ")]),
      band === undefined ? text(words.allBands) : bandName(band, index.framework, page),
    ]);
  return section(words.gaps, [
    paragraph(words.gapsAside),
    table({
      caption: words.gapsTable,
      columns: [words.columns.competency, words.columns.bands],
      rows: [...gaps].map(([competency, bands]) =>
        tableRow([nodeName(page, competency), bandWords(bands)]),
      ),
    }),
  ]);
}
