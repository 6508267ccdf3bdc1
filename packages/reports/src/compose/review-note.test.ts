import { describe, expect, it } from "vitest";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import type { Language } from "../language/language.ts";
import { plainWords } from "../document/plain-words.ts";
import { readerOf } from "./reader.ts";
import { reviewNote } from "./review-note.ts";
import { nameOf, properName } from "./words.ts";

const notesOf = (language: Language, texts: readonly (string | Record<string, string>)[]) => {
  const reader = readerOf(language, { main: "en" });
  for (const text of texts) nameOf(text, reader);
  return reviewNote(reader, "family").map((block) =>
    block.type === "note" ? [block.variant, plainWords(block.children)] : [block.type],
  );
};

describe("the note under the title", () => {
  it("is none where all is in the language of the page and was read", () => {
    expect(notesOf(en, ["Plan", { en: "Sheet", es: "Hoja" }])).toEqual([]);
    expect(notesOf({ ...es, reviewed: true }, [{ en: "Sheet", es: "Hoja" }])).toEqual([]);
  });

  it("says that words of the school's stand in another language, in every format alike", () => {
    expect(notesOf({ ...es, reviewed: true }, ["Plan"])).toEqual([
      ["plain", "Algunos textos no están en español."],
    ]);
    expect(notesOf(en, [{ es: "Hoja" }])).toEqual([
      ["plain", "Some of the school’s words are not in English."],
    ]);
  });

  it("says nothing of a proper name, which is nobody's to translate", () => {
    const reader = readerOf({ ...es, reviewed: true }, { main: "en" });
    expect(properName("Lantern Bay Community School", reader)).toEqual(
      nameOf("Lantern Bay Community School", readerOf(es, { main: "en" })),
    );
    expect(reviewNote(reader, "family")).toEqual([]);
    nameOf("Plan", reader);
    properName("Nadia Brandt", reader);
    expect(reviewNote(reader, "family")).toHaveLength(1);
  });

  it.each([es, vi, zhHans, ar])("says both in one note: $tag", (language) => {
    const { reviewedNote, otherLanguageNote, punctuation } = language.messages;
    expect(notesOf(language, ["Plan"])).toEqual([
      ["unreviewed", `${reviewedNote.family}${punctuation.space}${otherLanguageNote}`],
    ]);
    expect(notesOf(language, [])).toEqual([["unreviewed", reviewedNote.family]]);
  });
});
