import { describe, expect, it } from "vitest";
import {
  type Block,
  columns,
  documentOf,
  fact,
  facts,
  figure,
  header,
  heading,
  item,
  key,
  levelStrip,
  link,
  list,
  note,
  numeric,
  orderedList,
  pageBreak,
  paragraph,
  passage,
  provenance,
  quote,
  row,
  type StateKind,
  section,
  state,
  strong,
  table,
  tableGroup,
  tableRow,
} from "../../document/index.ts";
import { renderText } from "./index.ts";

const lines = (children: readonly Block[], width = 40): readonly string[] =>
  renderText(documentOf({ kind: "page", title: "T", language: "en", children }), { width }).split(
    "\n",
  );

const strip = levelStrip({
  steps: ["Exploring", "Practicing", "Applying"],
  goal: 1,
  dots: { kind: "profile", counts: [1, 2, 0] },
  alternative: "not printed",
});

const cases: readonly (readonly [string, readonly Block[], number, readonly string[]])[] = [
  ["nothing", [], 40, [""]],
  ["a paragraph", [paragraph("One two three four five")], 20, ["One two three four", "five"]],
  [
    "blocks with a line between",
    [paragraph("a"), paragraph(""), paragraph("b")],
    40,
    ["a", "", "b"],
  ],
  [
    "a title block",
    [
      header({
        issuer: "School",
        promise: "Promise",
        kind: "Report for",
        whose: "Mina",
        about: "Planning",
        facts: [fact("Issued", "today")],
      }),
    ],
    20,
    [
      "School       Promise",
      "",
      "Report for",
      "Mina",
      "Planning",
      "==========",
      "",
      "Issued  today",
    ],
  ],
  ["the least title block", [header({ kind: "For", whose: "Mina" })], 40, ["For", "Mina", "===="]],
  [
    "a part with an aside, and a block",
    [
      section("Part", [section("Inner", [paragraph("a"), paragraph("b")], { variant: "block" })], {
        aside: "quiet",
      }),
      section("Block", [heading("Head"), paragraph("c")], { variant: "block" }),
    ],
    20,
    [
      "Part           quiet",
      "--------------------",
      "",
      "Inner",
      "a",
      "b",
      "",
      "Block",
      "-----",
      "Head",
      "c",
    ],
  ],
  ["a section without anything", [section("Part", [])], 40, ["Part", "----"]],
  [
    "quotes",
    [
      quote("“Own words of Mina”", { variant: "own", attribution: "Mina" }),
      quote("“Shown”"),
      quote("“Then”", { variant: "next", lead: "Next", attribution: "by" }),
    ],
    16,
    ["  “Own words of", "  Mina”", "  Mina", "", "“Shown”", "", "Next “Then”", "by"],
  ],
  [
    "notes",
    [note("plain"), note("nobody has read this", "unreviewed"), note("careful", "caution")],
    20,
    ["plain", "", "! nobody has read", "  this", "", "! careful"],
  ],
  [
    "lists in lists",
    [list(["one two three four", item([paragraph("x"), orderedList(["a", "b"])])])],
    20,
    ["- one two three four", "- x", "  1. a", "  2. b"],
  ],
  [
    "ten items",
    [orderedList(Array.from({ length: 10 }, () => "wrapped over two lines"))],
    20,
    [
      ...Array.from({ length: 9 }, (_, at) => [`${at + 1}. wrapped over two`, "   lines"]).flat(),
      "10. wrapped over two",
      "    lines",
    ],
  ],
  [
    "a key",
    [
      key({
        heading: "The levels.",
        how: "Each dot is one.",
        steps: [
          { label: "Exploring", words: "I try it." },
          { label: "Adapting", words: "I do it." },
        ],
        goal: { at: 1, label: "the goal" },
      }),
    ],
    60,
    [
      "The levels. Each dot is one.",
      "[ ] Exploring            I try it.",
      "< > Adapting (the goal)  I do it.",
    ],
  ],
  [
    "a row",
    [
      row("Steers", [quote("“I can.”"), paragraph("Shown in: x", "aside")], {
        aside: "2 of 3",
        strip,
        states: [state("fresh-look-due", "A fresh look"), state("still-open", "Open")],
      }),
    ],
    60,
    [
      "Steers                                                2 of 3",
      "[ * ] <** > [   ]   ** Practicing   * Exploring",
      "(>) A fresh look",
      "(_) Open",
      "“I can.”",
      "Shown in: x",
    ],
  ],
  [
    "a row of one line",
    [row("Cares", [paragraph("Not looked at.")])],
    40,
    ["Cares", "Not looked at."],
  ],
  [
    "columns below each other",
    [section("S", [columns([paragraph("a"), paragraph("b")])], { variant: "block" })],
    40,
    ["S", "-", "a", "", "b"],
  ],
  [
    "a strip where its words do not fit beside it",
    [strip],
    46,
    ["[ * ] <** > [   ]", "** Practicing * Exploring"],
  ],
  [
    "a strip where its words just fit",
    [strip],
    47,
    ["[ * ] <** > [   ]   ** Practicing   * Exploring"],
  ],
  [
    "a strip wider than the page",
    [
      levelStrip({
        steps: ["A", "B", "C", "D", "E"],
        dots: { kind: "single", at: 1.5 },
        alternative: "x",
      }),
    ],
    20,
    ["[===] [===]*[   ]", "[   ] [   ]", "* B / C"],
  ],
  [
    "an empty strip",
    [levelStrip({ steps: ["A", "B"], dots: { kind: "single" }, alternative: "x" })],
    40,
    ["[   ] [   ]"],
  ],
  ["facts", [facts([fact("Label", "Value")])], 40, ["Label  Value"]],
  [
    "a figure",
    [figure("What it shows", [strip])],
    60,
    ["[ * ] <** > [   ]   ** Practicing   * Exploring", "What it shows"],
  ],
  [
    "a page break",
    [paragraph("a"), pageBreak(), paragraph("b")],
    20,
    ["a", "", "-".repeat(20), "", "b"],
  ],
  [
    "the foot",
    [provenance("v 1", [paragraph("Ask."), paragraph("Object.")])],
    20,
    ["-".repeat(20), "Ask.", "", "Object.", "v 1"],
  ],
  ["a foot of small print alone", [provenance("v 1")], 20, ["-".repeat(20), "v 1"]],
  [
    "a passage",
    [passage("ar", "rtl", [paragraph("تقرير"), paragraph("عن")])],
    20,
    ["تقرير", "", "عن"],
  ],
  [
    "links by what their words leave out",
    [
      paragraph([
        link("https://a.example/x", "the rubric"),
        "; ",
        link("mailto:m@a.example", "m@a.example"),
        "; ",
        link("https://a.example", "https://a.example"),
        "; ",
        link("javascript:x", "words"),
      ]),
    ],
    90,
    ["the rubric <https://a.example/x>; m@a.example; https://a.example; words"],
  ],
  [
    "a table in columns",
    [
      table({
        caption: "Caption",
        aside: "Aside",
        columns: ["Name", numeric("Weight"), "Strip"],
        groups: [
          tableGroup("Group one", [tableRow(["First", "0.65", strip])]),
          tableGroup("Group two", [tableRow(["Second one", "10.1", state("excused", "Excused")])]),
        ],
        foot: [tableRow(["Sum", "10.75", ""])],
      }),
    ],
    60,
    [
      "Caption",
      "Aside",
      "Name        Weight  Strip",
      "----------  ------  ------------",
      "Group one",
      "First         0.65  [*\u00A0]<**>[\u00A0\u00A0]",
      "",
      "Group two",
      "Second one    10.1  (-) Excused",
      "----------  ------  ------------",
      "Sum          10.75",
    ],
  ],
  [
    "a table with a marked row",
    [
      table({
        caption: "C",
        columns: ["A", "B"],
        rows: [tableRow(["a", "b"]), tableRow(["c", "d"], true)],
      }),
    ],
    40,
    ["C", "  A  B", "  -  -", "  a  b", "> c  d"],
  ],
  [
    "a table whose widest column wraps",
    [
      table({
        caption: "C",
        columns: ["Name", "What it says"],
        rows: [tableRow(["First", "one two three four five"])],
      }),
    ],
    20,
    [
      "C",
      "Name   What it says",
      "-----  -------------",
      "First  one two three",
      "       four five",
    ],
  ],
  [
    "a table on a page too narrow for it",
    [
      table({
        caption: "C",
        columns: ["Demonstration", "Setting", "Level"],
        groups: [
          tableGroup("G", [tableRow(["Ferry timetable", "Community", "4"], true)]),
          tableGroup("H", [tableRow(["Garden plan", "", ""])]),
        ],
        foot: [tableRow(["All", "", "3.8"])],
      }),
    ],
    20,
    [
      "C",
      "G",
      "> Ferry timetable",
      "  Setting  Community",
      "  Level    4",
      "",
      "H",
      "Garden plan",
      "All",
      "  Level  3.8",
    ],
  ],
  [
    "a row with too few cells, and one with too many",
    [
      table({
        caption: "C",
        columns: ["A", "B"],
        rows: [tableRow(["a"]), tableRow(["a", "b", "c"])],
      }),
    ],
    40,
    ["C", "A  B", "-  -", "a", "a  b"],
  ],
  ["a table without columns", [table({ caption: "C", columns: [] })], 40, ["C"]],
];

describe("renderText", () => {
  it.each(cases)("%s", (_, children, width, expected) => {
    expect(lines(children, width)).toEqual([...expected, ""]);
  });

  it("has a ring for each state, and the plain one for a state it does not know", () => {
    const ring = (kind: StateKind): string => lines([paragraph(state(kind, "x"))])[0] ?? "";
    expect(
      (
        [
          "no-opportunity",
          "not-enough-evidence",
          "fresh-look-due",
          "still-open",
          "excused",
          "second-look",
          "other",
        ] as const
      ).map(ring),
    ).toEqual(["( ) x", "(.) x", "(>) x", "(_) x", "(-) x", "(o) x", "(*) x"]);
    expect(ring("constructor" as StateKind)).toBe("(*) x");
  });

  it("is 80 columns wide unless told, and never narrower than 20", () => {
    const page = documentOf({ kind: "page", title: "T", language: "en", children: [pageBreak()] });
    expect(renderText(page)).toBe(`${"-".repeat(80)}\n`);
    expect(renderText(page, { width: 33.9 })).toBe(`${"-".repeat(33)}\n`);
    expect(renderText(page, { width: 3 })).toBe(`${"-".repeat(20)}\n`);
    expect(renderText(page, {})).toBe(`${"-".repeat(80)}\n`);
  });

  it("prints strong and stressed words as words", () => {
    expect(lines([paragraph(["a ", strong("b"), " c"])])[0]).toBe("a b c");
  });
});
