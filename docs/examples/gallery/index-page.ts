import {
  type Block,
  type Document,
  documentOf,
  extension,
  header,
  list,
  paragraph,
  renderHtml,
  section,
} from "@whole-learner/reports";
import { escapeHtml, type Html, html, joinHtml } from "@whole-learner/reports/render/html";
import type { GalleryPage } from "./page.ts";

/** A page of the gallery with the names of its files. */
export interface Listed extends GalleryPage {
  readonly names: readonly string[];
}

const readers: Readonly<Record<GalleryPage["audience"], string>> = {
  learner: "for the learner",
  family: "for the family",
  educator: "for educators",
  school: "for the school",
  public: "for everybody",
};

const formats: Readonly<Record<string, string>> = {
  html: "page",
  txt: "text",
  md: "Markdown",
  csv: "table",
  json: "data",
  svg: "picture",
};

/** Files beside this one: links to them are no addresses that a document may hold, so they are a block of our own kind. */
const files = "lantern-bay/files";

/** "Progress report for the family, en, table 1": what the name of a file says, in words. */
function wordsOf(name: string, { file, report, audience }: Listed): string {
  const [language = "", ...rest] = name.slice(file.length + 1).split(".");
  const ending = rest.at(-1) ?? "";
  const which = /-(\d+)$/.exec(rest.at(-2) ?? "")?.[1];
  const format = [formats[ending] ?? ending, ...(which === undefined ? [] : [which])].join(" ");
  return [`${report} ${readers[audience]}`, language, format].join(", ");
}

/** The files of one report for one audience by their names, each with its words; a renderer that knows no such block lists the names. */
const filesOf = (listed: Listed): Block =>
  extension(files, Object.fromEntries(listed.names.map((name) => [name, wordsOf(name, listed)])), [
    list(listed.names),
  ]);

const linksOf = (links: object): Html => html`<ul>
${joinHtml(
  Object.entries(links).map(
    ([name, words]) =>
      html`<li><a href="${escapeHtml(encodeURI(name))}">${escapeHtml(String(words))}</a></li>`,
  ),
  "\n",
)}
</ul>`;

/** The list of the gallery as a document. */
function indexDocument(listed: readonly Listed[]): Document {
  const reports = [...new Set(listed.map(({ report }) => report))];
  return documentOf({
    kind: "gallery",
    title: "Gallery of reports: Lantern Bay",
    language: "en",
    children: [
      header({ kind: "Gallery of reports of", whose: "Lantern Bay Community School" }),
      paragraph(
        "Every report of the sample school, for each who reads it, in every language and format. Place, people and texts are invented.",
      ),
      ...reports.map((report) =>
        section(report, listed.filter((one) => one.report === report).map(filesOf)),
      ),
    ],
  });
}

/** The list of the gallery as a page, with links to the files beside it. */
export const indexPage = (listed: readonly Listed[]): string =>
  renderHtml(indexDocument(listed), {
    extensions: {
      [files]: ({ data }) => linksOf(Object(data)),
    },
  });
