import { describe, expect, it } from "vitest";
import { everyNode } from "../../test/every-node.ts";
import { minaCalder } from "../../test/mina-calder.ts";
import {
  bar,
  type Block,
  choice,
  choices,
  checkDocument,
  columns,
  type Document,
  documentOf,
  figure,
  goal,
  header,
  heading,
  key,
  keyFigure,
  keyFigures,
  lang,
  levelStrip,
  link,
  paragraph,
  passage,
  row,
  type Span,
  section,
  signatures,
  state,
  strong,
  table,
  tableGroup,
  tableRow,
  text,
  writeIn,
} from "./index.ts";

const title = header({ kind: "A page for", whose: "Mina" });
const page = (...children: readonly Block[]): Document =>
  documentOf({ kind: "page", title: "A page", language: "en", children: [title, ...children] });
const found = (document: Document) =>
  checkDocument(document).map(({ code, severity, path, data }) => [
    code,
    severity,
    path.join("/"),
    data,
  ]);
const strip = (given: Partial<Parameters<typeof levelStrip>[0]>): Block =>
  levelStrip({
    steps: ["A", "B", "C"],
    goal: 2,
    dots: { kind: "single", at: 1 },
    alternative: "B",
    ...given,
  });
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
      "forms without words and lines that nobody can write on",
      page(
        paragraph([goal(""), bar(1.5, " "), bar(Number.NaN, "a")]),
        keyFigures([keyFigure("", "a"), keyFigure("1", "")]),
        signatures(["", "a"]),
        choices(["", choice("a", { goal: "", chosen: " " })]),
        writeIn(" "),
        ...[0, 1.5, 61, Number.NaN].map((lines) => writeIn("a", lines)),
      ),
      [
        [
          "no-words",
          "error",
          "children/1/children/0/children",
          { type: "goal", field: "children" },
        ],
        ["no-words", "error", "children/1/children/1/children", { type: "bar", field: "children" }],
        ["off-scale", "error", "children/1/children/1/share", { value: 1.5, from: 0, to: 1 }],
        [
          "off-scale",
          "error",
          "children/1/children/2/share",
          { value: Number.NaN, from: 0, to: 1 },
        ],
        ["no-words", "error", "children/2/items/0/value", { type: "key-figures", field: "value" }],
        ["no-words", "error", "children/2/items/1/label", { type: "key-figures", field: "label" }],
        ["no-words", "error", "children/3/items/0/label", { type: "signatures", field: "label" }],
        [
          "no-words",
          "error",
          "children/4/items/0/children",
          { type: "choices", field: "children" },
        ],
        ["no-words", "error", "children/4/items/1/goal", { type: "choices", field: "goal" }],
        ["no-words", "error", "children/4/items/1/chosen", { type: "choices", field: "chosen" }],
        ["no-words", "error", "children/5/label", { type: "write-in", field: "label" }],
        ...[0, 1.5, 61, Number.NaN].map((lines, at) => [
          "wrong-lines",
          "error",
          `children/${6 + at}/lines`,
          { lines },
        ]),
      ],
    ],
    [
      "headings without words",
      page(
        section(" ", [heading(""), row("", [])]),
        figure("", []),
        key({ heading: "", how: "", steps: [] }),
        paragraph(state("other", "")),
      ),
      [
        ["no-words", "error", "children/1/heading", { type: "section", field: "heading" }],
        [
          "no-words",
          "error",
          "children/1/children/0/children",
          { type: "heading", field: "children" },
        ],
        ["no-words", "error", "children/1/children/1/name", { type: "row", field: "name" }],
        ["no-words", "error", "children/2/caption", { type: "figure", field: "caption" }],
        ["no-words", "error", "children/3/heading", { type: "key", field: "heading" }],
        [
          "no-words",
          "error",
          "children/4/children/0/children",
          { type: "state", field: "children" },
        ],
      ],
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
      "a table without caption and labels, with uneven rows",
      page(
        table({
          caption: " ",
          columns: ["", "B"],
          rows: [tableRow(["a"]), tableRow(["a", "b"])],
          groups: [tableGroup("G", [tableRow(["a", "b", "c"])])],
          foot: [tableRow([])],
        }),
      ),
      [
        ["no-caption", "error", "children/1/caption", {}],
        ["no-words", "error", "children/1/columns/0/label", { type: "table", field: "label" }],
        ["cells-differ", "error", "children/1/groups/0/rows/0/cells", { cells: 1, columns: 2 }],
        ["cells-differ", "error", "children/1/groups/1/rows/0/cells", { cells: 3, columns: 2 }],
        ["cells-differ", "error", "children/1/foot/0/cells", { cells: 0, columns: 2 }],
      ],
    ],
    [
      "a strip without its words",
      page(strip({ alternative: " " })),
      [["no-alternative", "error", "children/1/alternative", {}]],
    ],
    [
      "a goal beyond the steps",
      page(strip({ goal: 3 })),
      [["goal-out-of-range", "error", "children/1/goal", { goal: 3, steps: 3 }]],
    ],
    [
      "a goal before the steps",
      page(strip({ goal: -1 })),
      [["goal-out-of-range", "error", "children/1/goal", { goal: -1, steps: 3 }]],
    ],
    [
      "a goal between the steps",
      page(strip({ goal: 0.5 })),
      [["goal-out-of-range", "error", "children/1/goal", { goal: 0.5, steps: 3 }]],
    ],
    ["the first and the last step as goals", page(strip({ goal: 0 }), strip({ goal: 2 })), []],
    [
      "a goal of the key that is none of its steps",
      page(
        key({
          heading: "K",
          how: "H",
          steps: [{ label: "A", words: "a" }],
          goal: { at: 1, label: "goal" },
        }),
      ),
      [["goal-out-of-range", "error", "children/1/goal/at", { goal: 1, steps: 1 }]],
    ],
    [
      "a dot beyond the steps",
      page(strip({ dots: { kind: "single", at: 2.25 } })),
      [["dot-out-of-range", "error", "children/1/dots/at", { at: 2.25, steps: 3 }]],
    ],
    [
      "a dot before the steps",
      page(strip({ dots: { kind: "single", at: -0.5 } })),
      [["dot-out-of-range", "error", "children/1/dots/at", { at: -0.5, steps: 3 }]],
    ],
    [
      "a dot that is no number",
      page(strip({ dots: { kind: "single", at: Number.NaN } })),
      [["dot-out-of-range", "error", "children/1/dots/at", { at: Number.NaN, steps: 3 }]],
    ],
    [
      "no dot, and dots at both ends and between",
      page(
        strip({ dots: { kind: "single" } }),
        strip({ dots: { kind: "single", at: 0 } }),
        strip({ dots: { kind: "single", at: 2 } }),
        strip({ dots: { kind: "single", at: 1.5 } }),
      ),
      [],
    ],
    [
      "counts that are not one for each step",
      page(strip({ dots: { kind: "profile", counts: [1, 2] } })),
      [["counts-differ", "error", "children/1/dots/counts", { counts: 2, steps: 3 }]],
    ],
    [
      "counts that count nothing",
      page(strip({ dots: { kind: "profile", counts: [-1, 0, 1.5] } })),
      [
        ["wrong-count", "error", "children/1/dots/counts/0", { count: -1 }],
        ["wrong-count", "error", "children/1/dots/counts/2", { count: 1.5 }],
      ],
    ],
    [
      "a link that is not safe, and one without words",
      page(paragraph([link("javascript:alert(1)", "words"), link("https://a.example", "")])),
      [
        ["unsafe-link", "warning", "children/1/children/0/href", {}],
        [
          "no-words",
          "error",
          "children/1/children/1/children",
          { type: "link", field: "children" },
        ],
      ],
    ],
    [
      "a link in a link",
      page(paragraph(link("https://a.example", ["a", strong(link("https://b.example", "b"))]))),
      [["nested-link", "warning", "children/1/children/0/children/1/children/0", {}]],
    ],
    [
      "parts in languages that are none",
      page(passage("", "ltr", []), paragraph(lang("klingon!", "x"))),
      [
        ["wrong-language", "error", "children/1/language", {}],
        ["wrong-language", "error", "children/2/children/0/language", {}],
      ],
    ],
  ])("names %s", (_, document, issues) => {
    expect(found(document)).toEqual(issues);
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
