import { describe, expect, it } from "vitest";
import {
  cell,
  code,
  columns,
  documentOf,
  emphasis,
  extension,
  fact,
  facts,
  figure,
  header,
  heading,
  item,
  key,
  lang,
  levelStrip,
  link,
  list,
  name,
  note,
  number,
  numeric,
  orderedList,
  pageBreak,
  paragraph,
  passage,
  provenance,
  quote,
  row,
  section,
  spans,
  state,
  strong,
  table,
  tableGroup,
  tableRow,
  text,
} from "./index.ts";

const t = (words: string) => ({ type: "text", text: words });

// What a builder makes is what JSON holds: nothing undefined, nothing hidden.
const cases: readonly (readonly [string, unknown, unknown])[] = [
  ["text", text("a"), t("a")],
  ["number", number("3.83"), { type: "number", text: "3.83" }],
  ["code", code("7c9e"), { type: "code", text: "7c9e" }],
  ["strong", strong("a"), { type: "strong", children: [t("a")] }],
  ["emphasis", emphasis(["a", "b"]), { type: "emphasis", children: [t("a"), t("b")] }],
  [
    "link",
    link("https://a.example", "a"),
    { type: "link", href: "https://a.example", children: [t("a")] },
  ],
  ["name", name("Mina"), { type: "name", children: [t("Mina")] }],
  ["lang", lang("es", "meta"), { type: "lang", language: "es", children: [t("meta")] }],
  [
    "lang with a direction",
    lang("ar", "هدف", "rtl"),
    { type: "lang", language: "ar", direction: "rtl", children: [t("هدف")] },
  ],
  [
    "state",
    state("excused", "Excused"),
    { type: "state", state: "excused", children: [t("Excused")] },
  ],
  ["fact", fact("Issued", "today"), { label: [t("Issued")], value: [t("today")] }],
  ["facts", facts([]), { type: "facts", items: [] }],
  [
    "the least header",
    header({ kind: "Report for", whose: "Mina" }),
    { type: "header", kind: [t("Report for")], whose: [t("Mina")], facts: [] },
  ],
  [
    "the whole header",
    header({
      issuer: "School",
      promise: "Promise",
      kind: "Report for",
      whose: "Mina",
      about: "One thing",
      facts: [fact("a", "b")],
    }),
    {
      type: "header",
      issuer: [t("School")],
      promise: [t("Promise")],
      kind: [t("Report for")],
      whose: [t("Mina")],
      about: [t("One thing")],
      facts: [{ label: [t("a")], value: [t("b")] }],
    },
  ],
  [
    "section",
    section("A", []),
    { type: "section", variant: "part", heading: [t("A")], children: [] },
  ],
  [
    "section with an aside",
    section("A", [pageBreak()], { variant: "home", aside: "b" }),
    {
      type: "section",
      variant: "home",
      heading: [t("A")],
      aside: [t("b")],
      children: [{ type: "page-break" }],
    },
  ],
  ["heading", heading("A"), { type: "heading", children: [t("A")] }],
  ["paragraph", paragraph("a"), { type: "paragraph", tone: "plain", children: [t("a")] }],
  ["answer", paragraph("a", "answer"), { type: "paragraph", tone: "answer", children: [t("a")] }],
  ["quote", quote("a"), { type: "quote", variant: "statement", children: [t("a")] }],
  [
    "quote with lead and attribution",
    quote("a", { variant: "next", lead: "Next", attribution: "Mina" }),
    {
      type: "quote",
      variant: "next",
      lead: [t("Next")],
      children: [t("a")],
      attribution: [t("Mina")],
    },
  ],
  [
    "list",
    list(["a", ["b", "c"], strong("d"), item([pageBreak()])]),
    {
      type: "list",
      ordered: false,
      items: [
        { children: [paragraph("a")] },
        { children: [paragraph(["b", "c"])] },
        { children: [paragraph(strong("d"))] },
        { children: [{ type: "page-break" }] },
      ],
    },
  ],
  ["ordered list", orderedList([]), { type: "list", ordered: true, items: [] }],
  [
    "level strip",
    levelStrip({ steps: ["A", "B"], dots: { kind: "single" }, alternative: "none yet" }),
    {
      type: "level-strip",
      steps: [{ label: [t("A")] }, { label: [t("B")] }],
      dots: { kind: "single" },
      alternative: "none yet",
    },
  ],
  [
    "level strip with a goal",
    levelStrip({ steps: ["A"], goal: 0, dots: { kind: "profile", counts: [2] }, alternative: "x" }),
    {
      type: "level-strip",
      steps: [{ label: [t("A")] }],
      goal: 0,
      dots: { kind: "profile", counts: [2] },
      alternative: "x",
    },
  ],
  [
    "key",
    key({ heading: "Levels", how: "Read it so", steps: [{ label: "A", words: "b" }] }),
    {
      type: "key",
      heading: [t("Levels")],
      how: [t("Read it so")],
      steps: [{ label: [t("A")], words: [t("b")] }],
    },
  ],
  [
    "key with a goal",
    key({ heading: "L", how: "H", steps: [], goal: { at: 0, label: "the goal" } }),
    {
      type: "key",
      heading: [t("L")],
      how: [t("H")],
      steps: [],
      goal: { at: 0, label: [t("the goal")] },
    },
  ],
  ["row", row("A", []), { type: "row", name: [t("A")], states: [], children: [] }],
  [
    "row with everything",
    row("A", [pageBreak()], {
      aside: "b",
      strip: levelStrip({ steps: [], dots: { kind: "single" }, alternative: "x" }),
      states: [state("other", "s")],
    }),
    {
      type: "row",
      name: [t("A")],
      aside: [t("b")],
      strip: { type: "level-strip", steps: [], dots: { kind: "single" }, alternative: "x" },
      states: [{ type: "state", state: "other", children: [t("s")] }],
      children: [{ type: "page-break" }],
    },
  ],
  ["columns", columns([]), { type: "columns", across: 3, children: [] }],
  ["two columns", columns([], 2), { type: "columns", across: 2, children: [] }],
  ["cell", cell("a"), { children: [t("a")] }],
  ["cell of several", cell(["a", strong("b")]), { children: [t("a"), strong("b")] }],
  ["table row", tableRow(["a"]), { cells: [{ children: [t("a")] }] }],
  ["marked table row", tableRow(["a"], true), { cells: [{ children: [t("a")] }], marked: true }],
  ["table group", tableGroup("G", []), { label: [t("G")], rows: [] }],
  ["numeric column", numeric("W"), { label: [t("W")], numeric: true }],
  [
    "table of rows",
    table({ caption: "C", columns: ["A", numeric("B")], rows: [tableRow(["a", "1"])] }),
    {
      type: "table",
      layout: "stack",
      caption: [t("C")],
      columns: [{ label: [t("A")] }, { label: [t("B")], numeric: true }],
      groups: [{ rows: [tableRow(["a", "1"])] }],
      foot: [],
    },
  ],
  [
    "table of groups",
    table({
      layout: "grid",
      caption: "C",
      aside: "D",
      columns: [strong("A")],
      groups: [tableGroup("G", [])],
      foot: [tableRow(["sum"])],
    }),
    {
      type: "table",
      layout: "grid",
      caption: [t("C")],
      aside: [t("D")],
      columns: [{ label: [strong("A")] }],
      groups: [{ label: [t("G")], rows: [] }],
      foot: [tableRow(["sum"])],
    },
  ],
  ["figure", figure("C", []), { type: "figure", caption: [t("C")], children: [] }],
  ["page break", pageBreak(), { type: "page-break" }],
  ["note", note("a"), { type: "note", variant: "plain", children: [t("a")] }],
  ["caution", note("a", "caution"), { type: "note", variant: "caution", children: [t("a")] }],
  ["provenance", provenance("v1"), { type: "provenance", children: [], smallPrint: [t("v1")] }],
  [
    "passage",
    passage("ar", "rtl", []),
    { type: "passage", language: "ar", direction: "rtl", children: [] },
  ],
  [
    "extension",
    extension("acme/seal", { rings: 2 }, [paragraph("a")]),
    { type: "extension", name: "acme/seal", data: { rings: 2 }, fallback: [paragraph("a")] },
  ],
  [
    "document",
    documentOf({ kind: "page", title: "T", language: "en", children: [] }),
    {
      format: "whole-learner/document@1",
      direction: "ltr",
      kind: "page",
      title: "T",
      language: "en",
      children: [],
    },
  ],
  [
    "document with everything",
    documentOf({
      kind: "page",
      title: "T",
      runningTitle: "R",
      language: "ar",
      direction: "rtl",
      children: [],
      extensions: { acme: 1 },
    }),
    {
      format: "whole-learner/document@1",
      direction: "rtl",
      kind: "page",
      title: "T",
      runningTitle: "R",
      language: "ar",
      children: [],
      extensions: { acme: 1 },
    },
  ],
];

describe("builders", () => {
  it.each(cases)("%s", (_, built, expected) => {
    expect(built).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(built))).toStrictEqual(expected);
  });

  it("take words as a string, a span or several", () => {
    expect(spans("a")).toEqual([t("a")]);
    expect(spans(strong("a"))).toEqual([strong("a")]);
    expect(spans(["a", strong("b")])).toEqual([t("a"), strong("b")]);
    expect(spans([])).toEqual([]);
  });
});
