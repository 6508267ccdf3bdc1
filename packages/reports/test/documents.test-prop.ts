import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Chart,
  checkDocument,
  type Document,
  type LevelStrip,
  type Node,
  pathOf,
  walk,
} from "../src/document/index.ts";
import { safeParseDocument } from "../src/parse/index.ts";
import { renderCsv } from "../src/render/csv/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderJson } from "../src/render/json/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { renderSvg } from "../src/render/svg/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { documents } from "./arbitrary-document.ts";
import { readCsv } from "./read-csv.ts";
import { svgTree } from "./svg-tree.ts";

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
