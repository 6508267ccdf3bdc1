import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Document,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderSvg,
  renderText,
  type Theme,
  walk,
} from "@whole-learner/reports";
import { gallery } from "./gallery.ts";
import { indexPage, type Listed } from "./index-page.ts";
import { resultTables } from "./result-tables.ts";

/** A document in every format, by the end of the file's name: the whole of it, each table for a spreadsheet, each chart as a picture. */
function formatsOf(
  document: Document,
  theme: Theme | undefined,
): readonly (readonly [end: string, text: string])[] {
  const { language, direction } = document;
  const charts = [...walk(document)].flatMap(({ node }) => (node.type === "chart" ? [node] : []));
  return [
    ["html", renderHtml(document, theme === undefined ? {} : { theme })],
    ["txt", renderText(document)],
    ["md", renderMarkdown(document)],
    ["json", renderJson(document)],
    ...renderCsv(document).map(({ csv }, at) => [`table-${at + 1}.csv`, csv] as const),
    ...charts.map(
      (chart, at) => [`chart-${at + 1}.svg`, renderSvg(chart, { language, direction })] as const,
    ),
  ];
}

/** Writes every report of the sample school in all formats and languages, with a page that lists them; gives back how many files there are. */
export function writeGallery(folder: string): number {
  mkdirSync(folder, { recursive: true });
  let files = 1 + resultTables.length;
  const listed = gallery
    .flatMap((report) => report())
    .map((page): Listed => {
      const names = page.copies.flatMap(({ language, document }) =>
        formatsOf(document, page.theme).map(([end, text]) => {
          const name = `${page.file}.${language}.${end}`;
          writeFileSync(join(folder, name), text);
          return name;
        }),
      );
      files += names.length;
      return { ...page, names };
    });
  for (const { name, csv } of resultTables) writeFileSync(join(folder, name), csv);
  writeFileSync(join(folder, "index.html"), indexPage(listed, resultTables));
  return files;
}
