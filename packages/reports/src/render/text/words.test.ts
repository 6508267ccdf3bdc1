import { describe, expect, it } from "vitest";
import { lines } from "../../../test/in-text.ts";
import {
  type Block,
  item,
  list,
  note,
  orderedList,
  paragraph,
  quote,
} from "../../document/index.ts";

describe("paragraphs, quotes, notes and lists in text", () => {
  it.each<readonly [string, readonly Block[], number, readonly string[]]>([
    ["nothing", [], 40, [""]],
    ["a paragraph", [paragraph("One two three four five")], 20, ["One two three four", "five"]],
    [
      "blocks with a line between",
      [paragraph("a"), paragraph(""), paragraph("b")],
      40,
      ["a", "", "b"],
    ],
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
  ])("%s", (_, children, width, expected) => {
    expect(lines(children, width)).toEqual([...expected, ""]);
  });
});
