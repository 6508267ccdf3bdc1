import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkDocument } from "@whole-learner/reports";
import * as reports from "@whole-learner/reports";
import { describe, expect, it } from "vitest";
import { gallery } from "./gallery.ts";

const pages = gallery.flatMap((report) => report());
const guide = readFileSync(
  fileURLToPath(new URL("../../guides/first-demo.md", import.meta.url)),
  "utf8",
);

describe("the gallery", () => {
  it("shows every report that can be composed", () => {
    const composed = Object.keys(reports).filter((name) => /^compose[A-Z]/.test(name));
    const kinds = new Set(
      pages.flatMap(({ copies }) => copies.map(({ document }) => document.kind)),
    );
    expect(kinds.size).toBe(composed.length);
  });

  it.each(pages.map((page) => [page.file, page] as const))(
    "%s is sound in every language",
    (_, { copies }) => {
      expect(copies.length).toBeGreaterThan(1);
      for (const { language, document } of copies) {
        expect(document.language).toBe(language);
        expect(checkDocument(document)).toEqual([]);
      }
    },
  );

  it("has every page that the first demo names", () => {
    const named = [...guide.matchAll(/`([a-z-]+\.[a-z]+\.[a-z-]+)\.html`/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(10);
    const made = pages.flatMap(({ file, copies }) =>
      copies.map(({ language }) => `${file}.${language}`),
    );
    expect(named.filter((name = "") => !made.includes(name))).toEqual([]);
  });
});
