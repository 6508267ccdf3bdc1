import { describe, expect, it } from "vitest";
import {
  type Block,
  columns,
  documentOf,
  emphasis,
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
  state,
  strong,
  table,
  tableGroup,
  tableRow,
} from "../../document/index.ts";
import { renderMarkdown } from "./index.ts";

const strip = levelStrip({
  steps: ["Exploring", strong("Practicing"), "Applying"],
  goal: 1,
  dots: { kind: "profile", counts: [1, 2, 0] },
  alternative: "not printed",
});

const cases: readonly (readonly [string, readonly Block[], readonly string[]])[] = [
  ["nothing", [], [""]],
  [
    "paragraphs",
    [paragraph("1. not a list"), paragraph(" "), paragraph("# no heading")],
    ["1\\. not a list", "", "\\# no heading"],
  ],
  [
    "spans",
    [
      paragraph([
        "a ",
        strong("b"),
        " ",
        emphasis("c"),
        " ",
        number("3.5"),
        " ",
        { type: "code", text: "x_y" },
        " ",
        state("excused", "Excused"),
      ]),
    ],
    ["a **b** _c_ 3.5 x\\_y ○ Excused"],
  ],
  [
    "marks in themselves",
    [paragraph([strong(["a", strong("b"), emphasis(["c", emphasis("d"), strong("e")])])])],
    ["**a&#x62;_cde_**"],
  ],
  [
    "links",
    [
      paragraph([
        link("https://a.example/(x)?a=1&b=2", ["the ", strong("rubric")]),
        " ",
        link("javascript:x", "words"),
        " ",
        link("https://a.example", ["a", link("https://b.example", "b")]),
        link("https://a.example", " "),
      ]),
    ],
    ["[the **rubric**](<https://a.example/(x)?a=1&amp;b=2>) words [ab](<https://a.example>)"],
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
    [
      "**School**",
      "",
      "Promise",
      "",
      "# Report for Mina",
      "",
      "**Planning**",
      "",
      "- **Issued** today",
    ],
  ],
  ["the least title block", [header({ kind: "For", whose: "Mina" })], ["# For Mina"]],
  [
    "sections",
    [
      section("Part", [heading("Head"), section("Inner", [paragraph("a")])], { aside: "quiet" }),
      section("", [paragraph("b")]),
    ],
    ["## Part", "", "quiet", "", "### Head", "", "### Inner", "", "a", "", "b"],
  ],
  [
    "a heading below the sixth",
    [
      section("2", [
        section("3", [section("4", [section("5", [section("6", [section("7", [])])])])]),
      ]),
    ],
    ["## 2", "", "### 3", "", "#### 4", "", "##### 5", "", "###### 6", "", "###### 7"],
  ],
  [
    "quotes",
    [
      quote("“Own”", { variant: "own", attribution: "Mina" }),
      quote("- “Shown”"),
      quote("“Then”", { variant: "next", lead: "Next", attribution: "by" }),
      quote("", { variant: "own" }),
    ],
    ["> “Own”", ">", "> Mina", "", "\\- “Shown”", "", "**Next** “Then”", "", "by"],
  ],
  [
    "notes",
    [
      note("plain"),
      note("> unread", "unreviewed"),
      note("careful", "caution"),
      note("", "caution"),
    ],
    ["plain", "", "> \\> unread", "", "> careful"],
  ],
  ["tight lists", [list(["a", item([orderedList(["b", "c"])])])], ["- a", "- 1. b", "  2. c"]],
  [
    "loose lists",
    [orderedList([item([paragraph("a"), list(["b"])]), "c"])],
    ["1. a", "", "   - b", "", "2. c"],
  ],
  [
    "a key",
    [
      key({
        heading: "Levels",
        how: "Each dot.",
        steps: [
          { label: "A", words: "a" },
          { label: "B", words: "b" },
        ],
        goal: { at: 1, label: "goal" },
      }),
    ],
    ["## Levels", "", "Each dot.", "", "- **A** a", "- **B** (goal) b"],
  ],
  [
    "a row",
    [
      section("S", [
        row("Steers", [paragraph("Said."), heading("Inner")], {
          aside: "2 of 3",
          strip,
          states: [state("other", "x"), state("other", "y")],
        }),
      ]),
    ],
    [
      "## S",
      "",
      "### Steers",
      "",
      "2 of 3",
      "",
      "`[ • ] <•• > [   ]` •• **Practicing** • **Exploring**",
      "",
      "○ x ○ y",
      "",
      "Said.",
      "",
      "#### Inner",
    ],
  ],
  [
    "a row of one line",
    [row("Cares", [paragraph("Not looked at.")])],
    ["## Cares", "", "Not looked at."],
  ],
  [
    "a strip with a dot between",
    [
      levelStrip({ steps: ["A", "B"], dots: { kind: "single", at: 0.5 }, alternative: "x" }),
      levelStrip({ steps: ["A"], dots: { kind: "single" }, alternative: "x" }),
    ],
    ["`[===]•[   ]` • **A** / **B**", "", "`[   ]`"],
  ],
  ["what lies side by side elsewhere", [columns([paragraph("a"), paragraph("b")])], ["a", "", "b"]],
  ["facts", [facts([fact("A", "b"), fact("C", "")])], ["- **A** b", "- **C**"]],
  ["a figure", [figure("Shows", [paragraph("a")])], ["a", "", "Shows"]],
  ["a page break", [pageBreak()], ["---"]],
  ["the foot", [provenance("v 1", [paragraph("Ask.")])], ["---", "", "Ask.", "", "v 1"]],
  ["a passage", [passage("ar", "rtl", [paragraph("تقرير")])], ["تقرير"]],
  [
    "a table",
    [
      table({
        caption: "Caption",
        aside: "Aside",
        columns: ["Name", numeric("W|t")],
        rows: [
          tableRow(["a|b", "1"]),
          tableRow([strong("c"), ["2", strip]], true),
          tableRow(["short"]),
        ],
        groups: [tableGroup(strong("G"), [tableRow(["x", "y", "too many"])])],
        foot: [tableRow(["Sum", strong("3")])],
      }),
    ],
    [
      "**Caption**",
      "",
      "Aside",
      "",
      "| Name | W\\|t |",
      "| --- | ---: |",
      "| a\\|b | 1 |",
      "| **c** | 2`[•\u0020]<••>[\u0020\u0020]` |",
      "| short |  |",
      "| **G** |  |",
      "| x | y |",
      "| **Sum** | **3** |",
    ],
  ],
  [
    "a table without columns",
    [table({ caption: "C", columns: [], rows: [tableRow([])] })],
    ["**C**"],
  ],
];

describe("renderMarkdown", () => {
  it.each(cases)("%s", (_, children, lines) => {
    const page = documentOf({ kind: "page", title: "T", language: "en", children });
    expect(renderMarkdown(page).split("\n")).toEqual([...lines, ""]);
  });
});
