import { describe, expect, it } from "vitest";
import { found, page } from "../../test/checked-page.ts";
import {
  bar,
  choice,
  choices,
  type Document,
  figure,
  goal,
  heading,
  key,
  keyFigure,
  keyFigures,
  lang,
  link,
  paragraph,
  passage,
  row,
  section,
  signatures,
  state,
  writeIn,
} from "./index.ts";

describe("what checkDocument finds in a node", () => {
  it.each<readonly [string, Document, readonly unknown[]]>([
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
});
