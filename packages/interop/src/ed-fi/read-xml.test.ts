import { describe, expect, it } from "vitest";
import { readXml, type XmlElement } from "./read-xml.ts";

const element = (name: string, text = "", ...children: XmlElement[]): XmlElement => ({
  name,
  text,
  children,
});
const read = (root: XmlElement[], brokenAt?: number) => ({
  root: element("", "", ...root),
  brokenAt,
});
/** Elements in one another down to a depth, each with its depth as its text. */
const nested = (from: number, to: number, rest = ""): string =>
  from > to ? rest : `<e>${from}${nested(from + 1, to, rest)}</e>`;
const nest = (from: number, to: number): XmlElement =>
  element("e", String(from), ...(from === to ? [] : [nest(from + 1, to)]));

describe("XML as a tree", () => {
  it.each([
    [
      "names without prefixes, texts joined",
      '<a:r xmlns:a="x"> t <b>1</b>u<![CDATA[<]]></a:r>',
      [element("r", " t u<", element("b", "1"))],
      undefined,
    ],
    [
      "a mark first, and one that is text",
      "\uFEFF<a>x\uFEFFy</a>",
      [element("a", "x\uFEFFy")],
      undefined,
    ],
    ["a mark that is text alone", "<a>x\uFEFFy</a>", [element("a", "x\uFEFFy")], undefined],
    [
      "what was whole before a fault",
      "<a>\n<b>1</b>\n<c>2</d>\n<e/>x</a>\n<",
      [element("a", "\n\n", element("b", "1"))],
      3,
    ],
    [
      "what was whole before the end",
      "<a><b>1</b>\n<c><d>2</d>",
      [element("a", "\n", element("b", "1"))],
      2,
    ],
    ["nothing where the fault is first", "<a b><c/></a>", [], 1],
    ["nothing", "", [], 1],
  ])("has %s", (_, text, root, brokenAt) => {
    expect(readXml(text)).toEqual(read(root, brokenAt));
  });

  it("ends at the 63rd element below another, and what follows is read", () => {
    expect(readXml(`<r>${nested(2, 70)}<b>after</b></r>`)).toEqual(
      read([element("r", "", nest(2, 63), element("b", "after"))]),
    );
  });
});
