import { describe, expect, it } from "vitest";
import { checkDocument } from "../src/document/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { compose, wide } from "./staff-pages.ts";
import * as fixture from "./staff-school.ts";

const names = [
  "Mina Calder",
  "Noah Oduya",
  "Ábel Quist",
  "Zora Lind",
  "Ñuria Vega",
  "Elsewhere Olsen",
];

describe.each([en, es])("every report for staff, in $tag", (language) => {
  it.each(Object.entries(compose))(
    "%s is sound and keeps what staff do not need to know",
    (_, page) => {
      const document = page({}, language);
      expect(checkDocument(document)).toEqual([]);
      const text = renderText(document);
      for (const output of [text, renderMarkdown(document), renderHtml(document)]) {
        for (const secret of fixture.never) expect(output).not.toContain(secret);
      }
      expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity|[\uE000-\uE0FF]/);
    },
  );

  it.each(["comparison", "advisory", "matrix", "opportunity"] as const)(
    "%s says that it names learners",
    (kind) => {
      expect(wide(compose[kind]({}, language))).toContain(language.staff.handling);
    },
  );
});

describe("for the school as a whole", () => {
  it.each([
    ["comparison", compose.comparison({ audience: "school" })],
    ["opportunity", compose.opportunity({ audience: "school" })],
    ["load", compose.load({ audience: "school" })],
    ["load for educators", compose.load()],
  ] as const)("%s names no learner", (_, document) => {
    const page = `${renderText(document)}${renderHtml(document)}`;
    for (const name of names) expect(page).not.toContain(name);
    expect(page).not.toContain(en.staff.handling);
  });
});
