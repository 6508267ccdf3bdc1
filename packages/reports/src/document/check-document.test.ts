import { describe, expect, it } from "vitest";
import { found, page, strip, title } from "../../test/checked-page.ts";
import { everyNode } from "../../test/every-node.ts";
import { minaCalder } from "../../test/mina-calder.ts";
import {
  type Block,
  columns,
  type Document,
  header,
  heading,
  key,
  link,
  paragraph,
  row,
  type Span,
  section,
  strong,
  table,
  tableRow,
  text,
} from "./index.ts";

const nested = (levels: number, inner: readonly Block[] = []): Block =>
  levels === 0 ? section("Deepest", inner) : section("Level", [nested(levels - 1, inner)]);
const block = (node: unknown): Block => node as Block;
const span = (node: unknown): Span => node as Span;

describe("checkDocument", () => {
  it("finds nothing in documents that are well made", () => {
    expect(found(minaCalder)).toEqual([]);
    expect(found(everyNode("words"))).toEqual([]);
    expect(found(page())).toEqual([]);
  });

  it("says once where nesting gets too deep, and looks no deeper", () => {
    const deep = (levels: number): Block => {
      let inner: Block = columns([]);
      for (let level = 0; level < levels; level += 1) inner = columns([inner]);
      return inner;
    };
    expect(found(page(deep(99)))).toEqual([]);
    expect(found(page(deep(100)))).toEqual([
      ["too-deep", "error", `children/1${"/children/0".repeat(100)}`, { most: 100 }],
    ]);
    expect(found(page(deep(50_000))).map(([code]) => code)).toEqual(["too-deep"]);
  });
});

describe("what checkDocument finds in a document and its places", () => {
  it.each<readonly [string, Document, readonly unknown[]]>([
    [
      "a document without its title block",
      { ...page(), children: [] },
      [["no-header", "error", "children", {}]],
    ],
    [
      "a title without words",
      { ...page(), title: " " },
      [["no-words", "error", "title", { type: "document", field: "title" }]],
    ],
    [
      "a language that is none",
      { ...page(), language: "en_US" },
      [["wrong-language", "error", "language", {}]],
    ],
    [
      "a second title block",
      page(title),
      [["misplaced-node", "error", "children/1", { type: "header" }]],
    ],
    [
      "a title block inside a section",
      page(section("A", [title])),
      [["misplaced-node", "error", "children/1/children/0", { type: "header" }]],
    ],
    [
      "a title block without a name",
      { ...page(), children: [header({ kind: "", whose: " " })] },
      [
        ["no-words", "error", "children/0/kind", { type: "header", field: "kind" }],
        ["no-words", "error", "children/0/whose", { type: "header", field: "whose" }],
      ],
    ],
    [
      "nodes of a later version",
      page(block({ type: "hologram" }), block({ type: "__proto__" })),
      [
        ["unknown-node", "error", "children/1", { type: "hologram" }],
        ["unknown-node", "error", "children/2", { type: "__proto__" }],
      ],
    ],
    [
      "words among blocks",
      page(block(text("loose"))),
      [["misplaced-node", "error", "children/1", { type: "text" }]],
    ],
    [
      "a block among words",
      page(paragraph(["a", span(paragraph("b"))])),
      [["misplaced-node", "error", "children/1/children/1", { type: "paragraph" }]],
    ],
    [
      "a block in a cell, where only a strip may be",
      page(
        table({
          caption: "C",
          columns: ["A"],
          rows: [tableRow([[span(paragraph("b")), strip({}) as never]])],
        }),
      ),
      [
        [
          "misplaced-node",
          "error",
          "children/1/groups/0/rows/0/cells/0/children/0",
          { type: "paragraph" },
        ],
      ],
    ],
    [
      "a strip among words",
      page(paragraph(span(strip({})))),
      [["misplaced-node", "error", "children/1/children/0", { type: "level-strip" }]],
    ],
    [
      "a seventh level of headings",
      page(nested(5, [heading("h"), paragraph("p")])),
      [
        ["heading-too-deep", "error", `children/1${"/children/0".repeat(5)}`, { most: 6 }],
        ["heading-too-deep", "error", `children/1${"/children/0".repeat(6)}`, { most: 6 }],
      ],
    ],
    ["six levels of headings", page(nested(4)), []],
    [
      "rows and keys as headings",
      page(nested(3, [row("r", [columns([key({ heading: "k", how: "h", steps: [] })])])])),
      [["heading-too-deep", "error", `children/1${"/children/0".repeat(6)}`, { most: 6 }]],
    ],
    [
      "a link in a link",
      page(paragraph(link("https://a.example", ["a", strong(link("https://b.example", "b"))]))),
      [["nested-link", "warning", "children/1/children/0/children/1/children/0", {}]],
    ],
  ])("names %s", (_, document, issues) => {
    expect(found(document)).toEqual(issues);
  });
});
