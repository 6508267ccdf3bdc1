import { describe, expect, it } from "vitest";
import type { Document } from "../src/document/index.ts";
import { en } from "../src/language/en/index.ts";
import { renderCsv } from "../src/render/csv/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderJson } from "../src/render/json/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { tame } from "../src/render/tame.ts";
import { renderText } from "../src/render/text/index.ts";
import { type Change, reports, staffReports } from "./all-reports.ts";
import { hostile } from "./hostile.ts";
import { htmlTree, skeleton } from "./html-tree.ts";
import { type MarkdownNode, markdownTree } from "./markdown-tree.ts";
import { readCsv } from "./read-csv.ts";

// A framework, a roster and a log in which every text and every name of a person means harm, composed and rendered whole.

const control = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const formula = /^\s*(?:[=@\uFF1D\uFF20]|[+\-\uFF0B\uFF0D\u2212](?!\d[\d.,]*$))/u;

const squeezed = (text: string): string => text.replace(/\s+/gu, "");

/** What people write; the rest are ids, days and numbers. */
const written = new Set([
  "name",
  "title",
  "text",
  "statement",
  "meaning",
  "author",
  "how",
  "habit",
  "en",
]);

const saying = (words: string): Change => {
  const said = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return written.has(key) ? words : value;
    if (Array.isArray(value)) return value.map((one) => said(one, key));
    if (typeof value !== "object" || value === null || value instanceof Map) return value;
    return Object.fromEntries(
      Object.entries(value).map(([inner, one]) => [inner, said(one, inner)] as const),
    );
  };
  return <T>(input: T): T => said(input, "") as T;
};

const composers: Readonly<Record<string, (words: string) => Document>> = {
  "progress report": (words) =>
    (reports["progress report"] as (typeof reports)[string]).compose(
      "educator" as never,
      en,
      saying(words),
    ),
  "class matrix": (words) =>
    (staffReports["class matrix"] as (typeof staffReports)[string]).compose(
      "educator" as never,
      en,
      saying(words),
    ),
};

const isFound = (url: string): boolean => url !== "" && !url.startsWith("mailto:reports@");
const shape = (nodes: readonly MarkdownNode[]): readonly string[] =>
  nodes
    .filter(({ way, url }) => way[way.length - 1] !== "text" && !isFound(url))
    .map(({ way, url }) => `${way.join(">")} ${url}`);

const short = hostile.filter(([, words]) => words.length <= 1_000);

// Each text in one of the two: the renderers are asked of all of them by every node.
describe.each(Object.entries(composers))("the %s", (report, compose) => {
  const own = short.filter((_, at) => at % 2 === (report === "class matrix" ? 1 : 0));
  const calm = compose("words");
  const tree = skeleton(htmlTree(renderHtml(calm)));
  const markdown = shape(markdownTree(renderMarkdown(calm)));
  const fields = renderCsv(calm).map(({ csv }) => readCsv(csv).map(({ length }) => length));

  it.each(own)("of a school whose every text is %s is words in every format", (_name, words) => {
    const document = compose(words);
    const page = htmlTree(renderHtml(document));
    expect(skeleton(page)).toEqual(tree);
    const seen = squeezed(page.texts.join("")).split(squeezed(tame(words))).length - 1;
    expect(seen).toBeGreaterThan(20);

    const nodes = markdownTree(renderMarkdown(document));
    expect(shape(nodes)).toEqual(markdown);
    for (const { url } of nodes) expect(url).not.toMatch(/^(?!https?:|mailto:|#).+/);

    expect(renderText(document).replaceAll("\n", "")).not.toMatch(control);

    const files = renderCsv(document).map(({ csv }) => readCsv(csv));
    expect(files.map((rows) => rows.map(({ length }) => length))).toEqual(fields);
    for (const cell of files.flat(2)) expect(cell).not.toMatch(formula);

    const json = renderJson(document);
    expect(json).not.toMatch(/[<>&]/);
    expect(JSON.parse(json)).toEqual(document);
  });
});
