import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documents, spans } from "../../../test/arbitrary-document.ts";
import { type MarkdownNode, markdownTree } from "../../../test/markdown-tree.ts";
import { counted, printed } from "../../../test/printed.ts";
import { isSafeAddress } from "../../document/address.ts";
import { type Document, documentOf, paragraph, type Span } from "../../document/index.ts";
import { tame } from "../tame.ts";
import { renderMarkdown } from "./index.ts";

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
