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
import type { ResultTable } from "./result-tables.ts";

/** A page of the gallery with the names of its files. */
export interface Listed extends GalleryPage {
  readonly names: readonly string[];
}

const readers: Readonly<Record<GalleryPage["audience"], string>> = {
  learner: "For the learner",
  family: "For the family",
  educator: "For educators",
  school: "For the school",
  public: "For everybody",
};

const formats: Readonly<Record<string, string>> = {
  txt: "text",
  md: "Markdown",
  csv: "table",
  json: "data",
  svg: "picture",
};

/** Languages by the name that they have for themselves. */
const languageNames: Readonly<Record<string, string>> = {
  en: "English",
  es: "Español",
  "zh-Hans": "简体中文",
  ar: "العربية",
  vi: "Tiếng Việt",
};

/** Files beside this one: links to them are no addresses that a document may hold, so they are a block of our own kind. */
const files = "lantern-bay/files";

/** A copy of a report: its page, and the same in other formats. */
type CopyLinks = {
  readonly language: string;
  readonly page: string;
  readonly others: readonly { readonly name: string; readonly words: string }[];
};

/** "table 2" of "progress-report.family.en.table-2.csv". */
function formatOf(name: string): string {
  const [before = "", ending = ""] = name.split(".").slice(-2);
  const which = /-(\d+)$/.exec(before)?.[1];
  return [formats[ending] ?? ending, ...(which === undefined ? [] : [which])].join(" ");
}

const copiesOf = ({ file, copies, names }: Listed): readonly CopyLinks[] =>
  copies.map(({ language }) => {
    const page = `${file}.${language}.html`;
    return {
      language,
      page,
      others: names
        .filter((name) => name !== page && name.startsWith(`${file}.${language}.`))
        .map((name) => ({ name, words: formatOf(name) })),
    };
  });

/** The files of one report for one audience, a line for each language; a renderer that knows no such block lists the names. */
const filesOf = (listed: Listed): Block =>
  extension(files, { reader: readers[listed.audience], copies: copiesOf(listed) }, [
    list(listed.names),
  ]);

const linkOf = (name: string, words: Html): Html =>
  html`<a href="${escapeHtml(encodeURI(name))}">${words}</a>`;

const lineOf = ({ language, page, others }: CopyLinks): Html => {
  const own = html`<span lang="${escapeHtml(language)}">${escapeHtml(languageNames[language] ?? language)}</span>`;
  const formatsOf = others.map(({ name, words }) => linkOf(name, escapeHtml(words)));
  return html`<li>${linkOf(page, own)}: ${joinHtml(formatsOf, ", ")}</li>`;
};

const linksOf = ({ reader, copies }: { reader: string; copies: readonly CopyLinks[] }): Html =>
  html`<p>${escapeHtml(reader)}</p>
<ul>
${joinHtml(copies.map(lineOf), "\n")}
</ul>`;

/** Files that are no reports: the results for who computes with them. */
const tables = "lantern-bay/tables";

type TableLinks = readonly Pick<ResultTable, "name" | "words">[];

const tablesOf = (results: readonly ResultTable[]): Block =>
  extension(tables, { links: results.map(({ name, words }) => ({ name, words })) }, [
    list(results.map(({ name }) => name)),
  ]);

const tableLinksOf = (links: TableLinks): Html =>
  html`<ul>
${joinHtml(
  links.map(({ name, words }) => html`<li>${linkOf(name, escapeHtml(words))}</li>`),
  "\n",
)}
</ul>`;

/** The list of the gallery as a document. */
function indexDocument(listed: readonly Listed[], results: readonly ResultTable[]): Document {
  const reports = [...new Set(listed.map(({ report }) => report))];
  return documentOf({
    kind: "gallery",
    title: "Gallery of reports: Lantern Bay",
    language: "en",
    children: [
      header({ kind: "Gallery of reports of", whose: "Lantern Bay Community School" }),
      paragraph(
        "Every report of the sample school, for each who reads it, in every language: its name opens the page, what follows is the same in other formats. Place, people and texts are invented.",
      ),
      ...reports.map((report) =>
        section(report, listed.filter((one) => one.report === report).map(filesOf)),
      ),
      section("All results as tables, without names", [tablesOf(results)]),
    ],
  });
}

/** The list of the gallery as a page, with links to the files beside it. */
export const indexPage = (listed: readonly Listed[], results: readonly ResultTable[]): string =>
  renderHtml(indexDocument(listed, results), {
    extensions: {
      // What filesOf has put in.
      [files]: ({ data }) => linksOf(data as unknown as Parameters<typeof linksOf>[0]),
      // What tablesOf has put in.
      [tables]: ({ data }) => tableLinksOf((data as unknown as { links: TableLinks }).links),
    },
  });
