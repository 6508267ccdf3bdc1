import { expect, it } from "vitest";
import { type Document, documentOf } from "../../document/document.ts";
import { header } from "../../document/header.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { renderJson } from "./render-json.ts";

const title = header({ kind: "Report for", whose: "Mina 2010" });
const pageOf = (children: Document["children"]): Document =>
  documentOf({ kind: "page", title: 'Class of "2000]": 0', language: "en", children });

const blocksFirst = ({ children, ...rest }: Document): Document => ({ children, ...rest });

const pages: readonly (readonly [string, Document])[] = [
  ["one block", pageOf([title])],
  [
    "several blocks, one with blocks of its own",
    pageOf([title, section("Part 1", [paragraph("a\n0]")]), paragraph("0")]),
  ],
  ["no block", { ...pageOf([title]), children: [] }],
  // Whoever parses a document may have its parts in any order.
  ["its blocks before its title", blocksFirst(pageOf([title, paragraph("0")]))],
];

it.each(pages)("is the engine's own JSON, block by block: %s", (_, page) => {
  const { children, ...rest } = page;
  for (const indent of [0, 2, 4])
    expect(renderJson(page, { indent })).toBe(
      `${JSON.stringify({ ...rest, children }, undefined, indent)}\n`,
    );
});

it("writes what could end a script element or turn a line as escapes, in blocks and in the frame", () => {
  const page = { ...pageOf([paragraph("</script>\u202E")]), title: "<\u2028&" };
  const written = renderJson(page);
  expect(written).not.toMatch(/[<>&\u2028\u202E]/u);
  expect(written).toContain("\\u003c/script\\u003e\\u202e");
  expect(JSON.parse(written)).toEqual(page);
});
