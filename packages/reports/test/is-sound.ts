import { expect } from "vitest";
import { checkDocument, type Document, plainWords, walk } from "../src/document/index.ts";
import type { Audience } from "../src/privacy/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { renderText } from "../src/render/text/index.ts";
import * as school from "./school.ts";

/** A decimal or a share, a level as a number of so many, in English or Spanish writing. */
const forEducators = /\d[.,]\d|%|\b\d+ (?:of five|out of|de cinco)\b/;

/** Every word of a document but its days, small print and works' names, which are the school's. */
const words = (document: Document): string =>
  [...walk({ children: document.children.filter(({ type }) => type !== "provenance") })]
    .flatMap(({ node }) => {
      if (node.type === "paragraph" || node.type === "quote") return [plainWords(node.children)];
      if (node.type === "row") return [plainWords(node.name), plainWords(node.aside ?? [])];
      if (node.type === "level-strip") return [node.alternative];
      if (node.type === "state") return [plainWords(node.children)];
      if (node.type !== "table") return [];
      return node.groups.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.map(({ children }) =>
            plainWords(children.flatMap((child) => (child.type === "level-strip" ? [] : [child]))),
          ),
        ),
      );
    })
    .join("\n");

const machine = /undefined|null|NaN|\[object|Infinity|[\uE000-\uE0FF]/;

/** A document that renders everywhere, says nothing of the machine and nothing that its audience may not see. */
export function isSound(document: Document, audience: Audience): void {
  expect(checkDocument(document)).toEqual([]);
  const page = renderText(document);
  const rendered = [page, renderMarkdown(document), renderHtml(document)];
  for (const output of rendered) {
    for (const secret of school.never) expect(output).not.toContain(secret);
  }
  expect(words(document)).not.toMatch(machine);
  expect(page).not.toMatch(machine);
  if (audience === "family") expect(page).not.toMatch(/self-rating|autovaloración/i);
  if (audience !== "educator") expect(words(document)).not.toMatch(forEducators);
}
