import { describe, expect, it } from "vitest";
import { bands, repeated, wordings } from "../../../test/sample-school-wordings.ts";
import * as texts from "./index.ts";
import { competencies, works } from "./index.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

describe("people and their words", () => {
  it("draw from sixty given and sixty family names", () => {
    expect(texts.givenNames).toHaveLength(60);
    expect(texts.familyNames).toHaveLength(60);
    expect(texts.educatorNames).toHaveLength(14);
    for (const list of [texts.givenNames, texts.familyNames, texts.educatorNames]) {
      expect(repeated(list)).toEqual([]);
      for (const name of list) expect(name.normalize("NFC")).toBe(name);
    }
    expect(texts.givenNames.filter((name) => texts.familyNames.includes(name))).toEqual([]);
  });

  it("has as many sentences, reflections, interests, strengths and goals as the design asks", () => {
    const count = (lists: Readonly<Record<string, readonly unknown[]>>): readonly number[] =>
      Object.values(lists).map((list) => list.length);
    expect(count(texts.learnerSentences)).toEqual([7, 7, 8, 8]);
    expect(count(texts.reflections)).toEqual([5, 5, 5, 5]);
    expect(count(texts.wellBeingWords)).toEqual([3, 3, 3, 3]);
    expect(count(texts.responses)).toEqual([4, 4, 4]);
    expect(texts.interests).toHaveLength(30);
    expect(texts.strengths).toHaveLength(20);
    expect(texts.goals).toHaveLength(16);
    for (const band of bands) {
      expect(texts.goals.filter((goal) => goal.band === band)).toHaveLength(4);
    }
  });

  it("never says the same twice", () => {
    const own = wordings.filter(({ at }) =>
      /^(learnerSentences|reflections|wellBeingWords|responses|interests|strengths|goals|educatorNotes|homeQuestions)\./u.test(
        at,
      ),
    );
    expect(repeated(own.map(({ en }) => en))).toEqual([]);
    expect(repeated(own.map(({ es }) => es))).toEqual([]);
  });

  it("keeps an educator's note within 60 words, whatever the work and the name", () => {
    const longest = (language: "en" | "es"): string =>
      works
        .map(({ name }) => name[language])
        .reduce((a, b) => (words(b).length > words(a).length ? b : a));
    expect(texts.educatorNotes).toHaveLength(20);
    for (const { about, note } of texts.educatorNotes) {
      for (const language of ["en", "es"] as const) {
        expect(note[language], about).toContain("{name}");
        expect(note[language].split("{work}"), about).toHaveLength(2);
        const filled = note[language]
          .replaceAll("{name}", "Ana Lucía")
          .replaceAll("{work}", longest(language));
        expect(words(filled).length, `${about} ${filled}`).toBeLessThanOrEqual(60);
        expect(filled, about).not.toMatch(/[{}]/u);
      }
      expect(note.en, about).not.toMatch(/\b(he|she|him|her|his|hers)\b/iu);
    }
  });

  it("has a note and a question for every competency with levels, and none for well-being", () => {
    const level = competencies
      .filter(({ reporting }) => reporting === "level")
      .map(({ code }) => code);
    expect(texts.homeQuestions).toHaveLength(20);
    for (const list of [texts.educatorNotes, texts.homeQuestions]) {
      expect(new Set(list.map(({ about }) => about))).toEqual(new Set(level));
    }
    for (const { about, question } of texts.homeQuestions) {
      expect(question.en, about).toMatch(/\?$/u);
      expect(question.es, about).toMatch(/\?$/u);
    }
  });
});
