import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documents } from "../../../test/arbitrary-document.ts";
import { htmlTree } from "../../../test/html-tree.ts";
import { printed } from "../../../test/printed.ts";
import { plainWords, walk } from "../../document/index.ts";
import { tame } from "../tame.ts";
import { renderHtml } from "./index.ts";

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
