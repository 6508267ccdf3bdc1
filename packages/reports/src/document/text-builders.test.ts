import { describe, expect, it } from "vitest";
import {
  heading,
  item,
  list,
  note,
  orderedList,
  pageBreak,
  paragraph,
  passage,
  quote,
  section,
  strong,
} from "./index.ts";

const t = (words: string) => ({ type: "text", text: words });

// What a builder makes is what JSON holds: nothing undefined, nothing hidden.
describe("builders of sections and passages of text", () => {
  it.each<readonly [string, unknown, unknown]>([
    [
      "section",
      section("A", []),
      { type: "section", variant: "part", heading: [t("A")], children: [] },
    ],
    [
      "section with an aside",
      section("A", [pageBreak()], { variant: "home", lead: "Before", aside: "b" }),
      {
        type: "section",
        variant: "home",
        lead: [t("Before")],
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
    ["note", note("a"), { type: "note", variant: "plain", children: [t("a")] }],
    ["caution", note("a", "caution"), { type: "note", variant: "caution", children: [t("a")] }],
    [
      "passage",
      passage("ar", "rtl", []),
      { type: "passage", language: "ar", direction: "rtl", children: [] },
    ],
  ])("%s", (_, built, expected) => {
    expect(built).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(built))).toStrictEqual(expected);
  });
});
