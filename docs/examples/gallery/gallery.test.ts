import { checkDocument, renderText } from "@whole-learner/reports";
import * as reports from "@whole-learner/reports";
import { describe, expect, it } from "vitest";
import { contact } from "../demo/contact.ts";
import { gallery } from "./gallery.ts";

const pages = gallery.flatMap((report) => report());

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

  it("says whom to ask in the language of the page, and in no other", () => {
    const contacts = Object.entries(contact).map(([tag, { text }]) => [tag, text] as const);
    const said = pages.flatMap(({ file, copies }) =>
      copies.flatMap(({ language, document }) => {
        const words = JSON.stringify(document);
        return contacts.flatMap(([tag, text]) =>
          words.includes(text) ? [{ page: `${file}.${language}`, language, tag }] : [],
        );
      }),
    );
    expect(said.filter(({ language, tag }) => language !== tag)).toEqual([]);
    expect(new Set(said.map(({ language }) => language)).size).toBe(contacts.length);
  });

  it("was made on or after the day of its newest evidence", () => {
    const days = pages.flatMap(({ file, copies }) => {
      const english = copies.find(({ language }) => language === "en");
      if (english === undefined) return [];
      const text = renderText(english.document);
      const [, through] = /^Evidence through +(\d+ \w+ \d{4})$/m.exec(text) ?? [];
      const [, made] = /^(?:Issued|Prepared) +(\d+ \w+ \d{4})$/m.exec(text) ?? [];
      return through === undefined || made === undefined ? [] : [{ file, through, made }];
    });
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter(({ through, made }) => Date.parse(made) < Date.parse(through))).toEqual([]);
  });
});
