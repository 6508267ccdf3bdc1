import { describe, expect, it } from "vitest";
import { lines } from "../../../test/in-text.ts";
import {
  type Block,
  columns,
  heading,
  pageBreak,
  paragraph,
  passage,
  provenance,
  section,
} from "../../document/index.ts";

describe("sections, columns, passages, breaks and the foot in text", () => {
  it.each<readonly [string, readonly Block[], number, readonly string[]]>([
    [
      "a part with an aside, and a block",
      [
        section(
          "Part",
          [section("Inner", [paragraph("a"), paragraph("b")], { variant: "block" })],
          {
            aside: "quiet",
          },
        ),
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
      "columns below each other",
      [section("S", [columns([paragraph("a"), paragraph("b")])], { variant: "block" })],
      40,
      ["S", "-", "a", "", "b"],
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
  ])("%s", (_, children, width, expected) => {
    expect(lines(children, width)).toEqual([...expected, ""]);
  });
});
