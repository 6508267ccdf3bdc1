import type { Scale } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { en } from "../language/en/index.ts";
import type { Language } from "../language/language.ts";
import type { StateWords } from "../language/messages.ts";
import { es } from "../language/es/index.ts";
import { vi } from "../language/vi/index.ts";
import { plainWords } from "../document/plain-words.ts";
import { readerOf } from "./reader.ts";
import { stateSpan } from "./state-of.ts";

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
