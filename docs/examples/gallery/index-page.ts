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

/** A page of the gallery with the endings of its files. */
export interface Listed extends GalleryPage {
  readonly formats: readonly string[];
}

const readers: Readonly<Record<GalleryPage["audience"], string>> = {
  learner: "for the learner",
  family: "for the family",
  educator: "for educators",
  school: "for the school",
  public: "for everybody",
};

const formatNames: Readonly<Record<string, string>> = {
  html: "page",
  txt: "text",
  md: "Markdown",
  csv: "table",
  json: "data",
};

/** Files beside this one: links to them are no addresses that a document may hold, so they are a block of our own kind. */
const files = "lantern-bay/files";

/** The files of one report for one audience by their names, each with its words; a renderer that knows no such block lists the names. */
function filesOf({ file, copies, formats, report, audience }: Listed): Block {
  const links = Object.fromEntries(
    copies.flatMap(({ language }) =>
      formats.map((ending) => [
        `${file}.${language}.${ending}`,
        `${report} ${readers[audience]}, ${language}, ${formatNames[ending] ?? ending}`,
      ]),
    ),
  );
  return extension(files, links, [list(Object.keys(links))]);
}

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
