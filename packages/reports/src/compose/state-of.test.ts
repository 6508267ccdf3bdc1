import type { Scale } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import type { Language } from "../language/language.ts";
import type { StateWords } from "../language/messages.ts";
import { es } from "../language/es/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import { plainWords } from "../document/plain-words.ts";
import { readerOf } from "./reader.ts";
import { stateNameOf, stateOf, stateSpan } from "./state-of.ts";

const scale: Scale = {
  id: "harbour",
  goal: "applying",
  levels: [
    { id: "practicing", name: "Practicing", value: 1 },
    { id: "applying", name: "Applying", value: 2 },
  ],
  states: [
    { id: "excused", name: { en: "Let off", es: "Con permiso" } },
    { id: "still-open", name: "Not in yet" },
  ],
};

const said = (found: keyof StateWords, language: Language, main = "en"): string =>
  plainWords([stateSpan(found, scale, readerOf(language, { main }))]);

describe("a state in words", () => {
  it("is the school's own where it has one in the language of the page", () => {
    expect(said("excused", en)).toBe("Let off");
    expect(said("excused", es)).toBe("Con permiso");
    expect(said("still-open", en)).toBe("Not in yet");
  });

  it("is ours where the school has none in that language: a state is no name", () => {
    expect(said("excused", vi)).toBe(vi.messages.states.excused);
    expect(said("still-open", vi)).toBe(vi.messages.states["still-open"]);
    expect(said("still-open", es)).toBe(es.messages.states["still-open"]);
    expect(said("fresh-look-due", en)).toBe("A fresh look is due");
  });

  it("is a plain word of the school's where that is its main language", () => {
    expect(said("still-open", vi, "vi")).toBe("Not in yet");
  });
});

describe("a competency that nothing was seen of", () => {
  const none: CompetencyDetermination = {
    learner: "mina",
    competency: "STEER.1",
    scale: scale.id,
    status: "no-evidence",
    pieces: [],
  };

  it.each([
    [0, "no-opportunity"],
    [1, "not-looked-at"],
    [undefined, "not-looked-at"],
  ] as const)("after %s opportunities is told as %s", (opportunities, name) => {
    expect(
      stateNameOf({ ...none, ...(opportunities === undefined ? {} : { opportunities }) }),
    ).toBe(name);
  });

  it("never has the word for one that something was seen of", () => {
    for (const language of [en, es, zhHans, ar, vi]) {
      const found = stateOf(none, scale, readerOf(language, { main: "en" }));
      const words = plainWords(found === undefined ? [] : [found]);
      expect(words).toBe(language.messages.states["not-looked-at"]);
      expect(words).not.toBe(language.messages.states["not-enough-evidence"]);
      expect(language.messages.progress.notLookedAt.startsWith(words)).toBe(true);
    }
  });
});
