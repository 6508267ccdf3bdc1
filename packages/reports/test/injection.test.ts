import { describe, expect, it } from "vitest";
import { chart, plainWords, table, visit } from "../src/document/index.ts";
import { renderCsv } from "../src/render/csv/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { stylesheet } from "../src/render/html/stylesheet/stylesheet.ts";
import { renderJson } from "../src/render/json/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { renderSvg } from "../src/render/svg/index.ts";
import { tame } from "../src/render/tame.ts";
import { renderText } from "../src/render/text/index.ts";
import { displayWidth } from "../src/render/text/width.ts";
import { everyDrawing, everyNode, fewNodes } from "./every-node.ts";
import { hostile, hostileAddresses } from "./hostile.ts";
import { htmlTree, skeleton } from "./html-tree.ts";
import { readCsv } from "./read-csv.ts";
import { svgTree } from "./svg-tree.ts";
import { type MarkdownNode, markdownTree } from "./markdown-tree.ts";

const control = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
// What spreadsheets compute (OWASP, CSV injection). A number and a sign of a number are none.
const formula = /^\s*(?:[=@\uFF1D\uFF20]|[+\-\uFF0B\uFF0D\u2212](?!\d[\d.,]*$))/u;
const squeezed = (text: string): string => text.replace(/\s+/gu, "");
/** How often the words stand in every-node.ts where a reader sees them. */
const places = (() => {
  let count = 0;
  visit(everyNode("x"), {
    text: ({ text }) => {
      if (text === "x") count += 1;
    },
    number: () => {
      count += 1;
    },
    code: () => {
      count += 1;
    },
  });
  return count;
})();

/** Labels of steps without a dot, of all steps of the two strips in cells, and how to read a drawing: printed where it is drawn. */
const unseen = 8 + everyDrawing("").length;

const tags = new Set(
  "html head meta title style body header main footer section article div p h1 h2 h3 h4 h5 h6 span b i em bdi code a ul ol li dl dt dd figure figcaption blockquote table caption thead tbody tfoot tr th td svg rect circle path text".split(
    " ",
  ),
);
const attributes = new Set(
  "lang dir class charset name content href role aria-hidden aria-label aria-current scope colspan data-label viewBox fill stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray x y width height rx cx cy r d font-size text-anchor".split(
    " ",
  ),
);

describe.each(hostile)("%s", (_, words) => {
  const isLong = words.length > 1_000;
  const made = isLong ? fewNodes : everyNode;
  const document = made(words);

  it("changes no element and no attribute of a page, and stands in it word for word", () => {
    const tree = htmlTree(renderHtml(document));
    const calm = htmlTree(renderHtml(made("words")));
    expect(tree.errors.filter((code) => !/noncharacter/.test(code))).toEqual([]);
    expect(skeleton(tree)).toEqual(skeleton(calm));
    expect(tree.comments).toBe(0);
    for (const { tag, attributes: given } of tree.elements) {
      expect(tags).toContain(tag);
      for (const name of Object.keys(given)) expect(attributes).toContain(name);
    }
    for (const { drawn, attributes: given } of tree.elements) {
      for (const value of drawn ? Object.values(given) : []) {
        expect(value).toMatch(/^(?:(?:wl-[a-z0-9-]+ ?)+|[-\dMLz. ]+|middle|end)$/);
      }
    }
    expect(tree.elements.filter(({ tag }) => tag === "style")).toHaveLength(1);
    for (const { attributes: given } of tree.elements) {
      expect(given["aria-label"] ?? tame(words)).toBe(tame(words));
      if (!isLong) expect(given["data-label"] ?? tame(words)).toBe(tame(words));
    }
    const title = tree.elements.findIndex(({ tag }) => tag === "title");
    expect(title).toBeGreaterThan(0);
    const text = squeezed(tree.texts.join(""));
    const seen = text.split(squeezed(tame(words))).length - 1;
    // The title of the window says them once more.
    if (!isLong) expect(seen).toBeGreaterThanOrEqual(places - unseen + 1);
    else expect(text.length).toBeGreaterThan(3 * squeezed(tame(words)).length);
  });

  it("never leaves the string it has in the style of a page", () => {
    const style = /<style>\n([^]*?)\n<\/style>/.exec(renderHtml(document))?.[1] ?? "";
    expect(style.startsWith(stylesheet)).toBe(true);
    expect(style.slice(stylesheet.length).replace(/"[^"]*"/, '""')).toBe(
      '@page{@bottom-left{content:"";font:7pt/1 system-ui,sans-serif;color:#444}@bottom-right{content:counter(page) " / " counter(pages);font:7pt/1 system-ui,sans-serif;color:#444}}',
    );
    expect(/"([^"]*)"/.exec(style.slice(stylesheet.length))?.[1]).toMatch(
      /^(?:[A-Za-z0-9]|\\[0-9a-f]{6})*$/,
    );
  });

  it("is nothing but text in Markdown, word for word", () => {
    expect(renderMarkdown(document).replaceAll("\n", "")).not.toMatch(control);
    // The parser of the test takes far longer over a hundred thousand marks than we do: a share of them shows the same.
    const share = isLong ? words.slice(0, 10_000) : words;
    const nodes = markdownTree(renderMarkdown(made(share)));
    // GFM makes a link of an address in plain text: it says where it leads, and it can only lead to the web or to mail.
    const isFound = (url: string): boolean => url !== "" && url !== "https://school.example/rubric";
    for (const { url } of nodes) if (isFound(url)) expect(url).toMatch(/^(?:https?:\/\/|mailto:)/);
    const shape = (found: readonly MarkdownNode[]): readonly string[] =>
      found
        .filter(({ way, url }) => way[way.length - 1] !== "text" && !isFound(url))
        .map(({ way, url }) => `${way.join(">")} ${url}`);
    expect(shape(nodes)).toEqual(shape(markdownTree(renderMarkdown(made("words")))));
    const text = squeezed(
      nodes.map(({ way, value }) => (way.includes("inlineCode") ? "" : value)).join(""),
    );
    const said = squeezed(tame(share));
    const seen = isLong ? 3 : places - unseen;
    expect(text.split(said).length - 1).toBeGreaterThanOrEqual(seen);
  });

  it("changes nothing in a picture but its words, and is none of its XML", () => {
    const label = isLong ? words.slice(0, 5_000) : words;
    for (const drawing of everyDrawing(label)) {
      const chartOf = chart({
        title: words,
        finding: words,
        drawing,
        table: table({ caption: "C", columns: [] }),
      });
      const { elements, faults } = svgTree(renderSvg(chartOf, { language: 'en" onload="x' }));
      expect(faults).toEqual([]);
      expect(elements[0]?.attributes["xml:lang"]).toBe('en" onload="x');
      const said = tame(words.replace(/[\uFFFE\uFFFF]/g, "\uFFFD"));
      expect(elements.slice(1, 3).map(({ text }) => text)).toEqual([said, said]);
    }
  });

  it("is nothing but fields in CSV, none of which computes anything", () => {
    const shape = (given: typeof document): readonly (readonly number[])[] =>
      renderCsv(given).map(({ csv }) => readCsv(csv).map(({ length }) => length));
    expect(shape(document)).toEqual(shape(made("words")));
    for (const { csv } of renderCsv(document)) {
      expect(csv.replaceAll("\r\n", "")).not.toMatch(control);
      for (const cell of readCsv(csv).flat()) expect(cell).not.toMatch(formula);
    }
  });

  it("is read back from JSON as it was, and ends no script and no line of it", () => {
    const json = renderJson(document);
    expect(JSON.parse(json)).toEqual(document);
    expect(json.trimEnd()).not.toMatch(/[<>&]/);
    expect(json.trimEnd()).not.toMatch(control);
  });

  it("holds no control of a terminal, and no line is longer than it may be", () => {
    for (const width of [80, 24]) {
      const lines = renderText(document, { width }).split("\n");
      for (const line of lines) {
        expect(control.test(line)).toBe(false);
        if (displayWidth(line) > width) expect(line).toBe(`no more than ${width} columns`);
      }
    }
  });
});

describe.each(hostileAddresses)("the address %j", (href) => {
  const document = everyNode("words", href);

  it("makes no link in any format, and its words stay", () => {
    const tree = htmlTree(renderHtml(document));
    expect(tree.elements.filter(({ tag }) => tag === "a")).toEqual([]);
    expect(skeleton(tree)).toEqual(skeleton(htmlTree(renderHtml(everyNode("words", "#none")))));
    const markdown = renderMarkdown(document);
    expect(markdownTree(markdown).filter(({ url }) => url !== "")).toEqual([]);
    const text = renderText(document);
    if (href !== "")
      for (const output of [renderHtml(document), markdown, text])
        expect(output).not.toContain(href);
    expect(text).toBe(renderText(everyNode("words", "#none")));
  });

  it("is in no table, and stands in JSON as data that makes no link where it is read", () => {
    expect(renderCsv(document)).toEqual(renderCsv(everyNode("words", "#none")));
    const json = renderJson(document);
    expect(json.trimEnd()).not.toMatch(/[<>&]/);
    expect(json.trimEnd()).not.toMatch(control);
    const read = JSON.parse(json) as typeof document;
    expect(read).toEqual(document);
    expect(renderHtml(read)).toBe(renderHtml(document));
  });
});

describe("the language of a part", () => {
  it("stays in its attribute", () => {
    const hostileTag = 'en" onclick="alert(1)';
    const document = { ...everyNode("words"), language: hostileTag };
    const [root] = htmlTree(renderHtml(document)).elements;
    expect(root?.attributes).toEqual({ lang: hostileTag, dir: "ltr", class: "wl" });
  });
});

describe("words in attributes", () => {
  it("are the plain words of a column", () => {
    const document = everyNode("<b>");
    const labels = htmlTree(renderHtml(document)).elements.flatMap(
      ({ attributes: { "data-label": label } }) => label ?? [],
    );
    expect(new Set(labels)).toEqual(new Set(["<b>"]));
    expect(plainWords([])).toBe("");
  });
});
