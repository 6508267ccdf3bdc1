import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Chart,
  checkDocument,
  type Document,
  documentOf,
  type LevelStrip,
  type Node,
  paragraph,
  pathOf,
  plainWords,
  type Span,
  type Visit,
  walk,
} from "../src/document/index.ts";
import { isSafeAddress } from "../src/document/address.ts";
import { safeParseDocument } from "../src/parse/index.ts";
import { renderCsv } from "../src/render/csv/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderJson } from "../src/render/json/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { renderSvg } from "../src/render/svg/index.ts";
import { tame } from "../src/render/tame.ts";
import { renderText } from "../src/render/text/index.ts";
import { displayWidth } from "../src/render/text/width.ts";
import { documents, spans } from "./arbitrary-document.ts";
import { htmlTree } from "./html-tree.ts";
import { readCsv } from "./read-csv.ts";
import { svgTree } from "./svg-tree.ts";
import { type MarkdownNode, markdownTree } from "./markdown-tree.ts";

const drawings = (document: Document): readonly (Chart | LevelStrip)[] =>
  [...walk(document)].flatMap(({ node }) =>
    node.type === "chart" || node.type === "level-strip" ? [node] : [],
  );

const formats: readonly (readonly [string, (document: Document) => string])[] = [
  ["text", renderText],
  ["Markdown", renderMarkdown],
  ["HTML", renderHtml],
  ["JSON", renderJson],
  [
    "CSV",
    (document) =>
      renderCsv(document)
        .map(({ csv }) => csv)
        .join("\n"),
  ],
  [
    "SVG",
    (document) =>
      drawings(document)
        .map((node) => renderSvg(node))
        .join("\n"),
  ],
];

/**
 * The texts that every format prints: a step's label stands where a dot is, the words for the goal where a goal is, how to
 * read a drawing where there is one, and on a narrow page of text the label of a column where a value is.
 */
const printed = (document: Document, without = "goal"): readonly string[] =>
  [...walk(document)].flatMap((visit) => {
    for (let at: Visit | undefined = visit; at !== undefined; at = at.above) {
      const { type } = at.above?.node ?? {};
      if (type === "level-strip" || ["goal", without].includes(String(at.step[0]))) return [];
      if (type === "chart" && at.step[0] === "how") return [];
    }
    return "text" in visit.node ? [visit.node.text] : [];
  });

describe.each(formats)("%s of any document", (_, render) => {
  it("is made without an error, the same each time, and from what JSON keeps", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const once = render(deepFreeze(document));
        expect(render(document)).toBe(once);
        expect(render(JSON.parse(JSON.stringify(document)) as Document)).toBe(once);
      }),
    );
  });
});

describe("HTML of any document", () => {
  it("is what the parser of the standard takes without a fault", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(
          htmlTree(renderHtml(document)).errors.filter((code) => !/noncharacter/.test(code)),
        ).toEqual([]);
      }),
    );
  });

  it("has one first heading, and skips no level after it", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const levels = htmlTree(renderHtml(document)).elements.flatMap(({ tag }) =>
          /^h[1-6]$/.test(tag) ? Number(tag[1]) : [],
        );
        expect(levels.filter((level) => level === 1)).toEqual([1]);
        for (const [at, level] of levels.entries())
          expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("says every word, in reading order", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const said = htmlTree(renderHtml(document, { as: "fragment" }), true).texts.join("");
        let from = 0;
        for (const node of printed(document)) {
          const found = said.indexOf(tame(node), from);
          expect(
            found,
            `${JSON.stringify(node)} in ${JSON.stringify(said)}`,
          ).toBeGreaterThanOrEqual(from);
          from = found + tame(node).length;
        }
      }),
    );
  });

  it("has a name for every drawing that stands alone, and hides every other", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { elements } = htmlTree(renderHtml(document));
        const drawings = elements.filter(({ tag }) => tag === "svg");
        for (const { attributes } of drawings) {
          const isNamed = attributes["role"] === "img" && attributes["aria-label"] !== undefined;
          expect(isNamed).toBe(attributes["aria-hidden"] === undefined);
        }
        const alone = [...walk(document)].filter(
          ({ node, holds }) =>
            (node.type === "level-strip" && holds === "blocks") || node.type === "chart",
        );
        expect(
          drawings
            .filter(({ attributes }) => attributes["role"] === "img")
            .map(({ attributes }) => attributes["aria-label"]),
        ).toEqual(
          alone.map(({ node }) =>
            node.type === "level-strip"
              ? tame(node.alternative)
              : node.type === "chart"
                ? tame(plainWords(node.title))
                : "",
          ),
        );
      }),
    );
  });
});

/** How often each character that is not a space is said. */
const counted = (words: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const [character] of words.matchAll(/\S/gu)) {
    found.set(character, (found.get(character) ?? 0) + 1);
  }
  return found;
};

describe("text of any document", () => {
  it("has no line longer than the page", () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 32, max: 120 }), (document, width) => {
        for (const line of renderText(document, { width }).split("\n")) {
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it("says every word: no character is lost, wherever a line or a cell ends", () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 20, max: 120 }), (document, width) => {
        const said = counted(renderText(document, { width }));
        for (const [character, times] of counted(printed(document, "columns").map(tame).join(""))) {
          expect(said.get(character) ?? 0, character).toBeGreaterThanOrEqual(times);
        }
      }),
    );
  });
});

/** Every character that is not a space, with the marks it stands in. */
type Styled = readonly (readonly [character: string, marks: string])[];

const styled = (text: string, marks: ReadonlySet<string>): Styled =>
  [...text.matchAll(/\S/gu)].map(([character]) => [character, [...marks].sort().join("+")]);

const meant = (words: readonly Span[], marks: ReadonlySet<string>): Styled =>
  words.flatMap((word): Styled => {
    switch (word.type) {
      case "text":
      case "number":
      case "code":
        return styled(tame(word.text), marks);
      case "strong":
      case "emphasis":
        return meant(word.children, new Set([...marks, word.type]));
      case "link":
        return meant(
          word.children,
          isSafeAddress(word.href) && ![...marks].some((mark) => mark.startsWith("link"))
            ? new Set([...marks, `link ${word.href}`])
            : marks,
        );
      case "state":
        return [...styled("○", marks), ...meant(word.children, marks)];
      case "goal":
        return [...styled("▲", marks), ...meant(word.children, marks)];
      case "name":
      case "lang":
      case "bar":
        return meant(word.children, marks);
      default:
        return word satisfies never;
    }
  });

const read = (nodes: readonly MarkdownNode[]): Styled => {
  const links: string[] = [];
  return nodes.flatMap(({ way, value, url }): Styled => {
    const depth = way.lastIndexOf("link");
    if (url !== "") links[depth] = `link ${url}`;
    const marks = way.flatMap((type, at) =>
      type === "strong" || type === "emphasis" ? type : type === "link" ? (links[at] ?? "") : [],
    );
    return way[way.length - 1] === "text" ? styled(value, new Set(marks)) : [];
  });
};

describe("Markdown of any words", () => {
  const page = (words: readonly Span[]): Document =>
    documentOf({ kind: "page", title: "T", language: "en", children: [paragraph(words)] });

  it("means to another parser what the words mean: every character, with its marks", () => {
    fc.assert(
      fc.property(spans, (words) => {
        expect(read(markdownTree(renderMarkdown(page(words))))).toEqual(meant(words, new Set()));
      }),
      { numRuns: 400 },
    );
  });

  it("is one paragraph", () => {
    fc.assert(
      fc.property(spans, (words) => {
        const types = markdownTree(renderMarkdown(page(words))).map(({ way }) => way.join(">"));
        expect(
          types.filter((way) => /^root>[a-z]+$/i.test(way) && way !== "root>paragraph"),
        ).toEqual([]);
        expect(
          types.filter((way) => /html|image|code|footnote|break|delete|list|heading/i.test(way)),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("Markdown of any document", () => {
  it("says every word: another parser finds each character", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const said = counted(
          markdownTree(renderMarkdown(document))
            .map(({ value }) => value)
            .join(""),
        );
        for (const [character, times] of counted(printed(document).map(tame).join(""))) {
          expect(said.get(character) ?? 0, character).toBeGreaterThanOrEqual(times);
        }
      }),
    );
  });
});

describe("other formats of any document", () => {
  it("JSON is read back as what JSON keeps of it, or refused with issues", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const kept = JSON.parse(JSON.stringify(document)) as unknown;
        const result = safeParseDocument(JSON.parse(renderJson(document)) as unknown);
        if (result.ok) expect(result.value).toEqual(kept);
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it("CSV is read by two other parsers, as many fields in each row", () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const { csv } of renderCsv(document)) {
          const rows = readCsv(csv);
          expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
        }
      }),
    );
  });

  it("SVG is strict XML of shapes and words, in both directions", () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const node of drawings(document)) {
          expect(svgTree(renderSvg(node, { direction: document.direction })).faults).toEqual([]);
        }
      }),
    );
  });
});

describe("walking any document", () => {
  it("finds each node where its path says", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const found = [...walk(document)];
        const types = JSON.stringify(document.children).match(/"type":"/g) ?? [];
        expect(found.length).toBe(types.length);
        for (const visit of found) {
          const at = pathOf(visit).reduce<unknown>(
            (value, step) => (value as Record<string | number, unknown>)[step],
            document,
          );
          expect(at).toBe(visit.node as Node);
        }
      }),
    );
  });

  it("checks it without an error, and finds no fault in how it is put together", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const codes = new Set(checkDocument(deepFreeze(document)).map(({ code }) => code));
        for (const code of [
          "unknown-node",
          "misplaced-node",
          "no-header",
          "cells-differ",
          "counts-differ",
          "dot-out-of-range",
          "too-deep",
        ] as const) {
          expect(codes).not.toContain(code);
        }
      }),
    );
  });
});
