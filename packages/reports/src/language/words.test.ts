import { describe, expect, it } from "vitest";
import { everyMessage, type Said } from "../../test/every-message.ts";
import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import type { StaffLanguage } from "./language.ts";
import { vi } from "./vi/index.ts";
import { zhHans } from "./zh-Hans/index.ts";

const english = everyMessage(en.messages);
/** Issues are data's, and looked at in a test of their own. */
const wordsForStaff = ({ staff: { issues: _, ...words } }: StaffLanguage): readonly Said[] =>
  everyMessage(words);
const forStaff = wordsForStaff(en);
const others = [es, zhHans, ar, vi].map((language) => [language.tag, language] as const);

const pathsOf = (messages: unknown): readonly string[] =>
  [...new Set(everyMessage(messages).map(({ path }) => path))].sort();

// The words of the design, "Words". "Peer", "subject" and "parent" are for persons, whom we call by other names.
const refused =
  /\b(?:stalled|behind|fail(?:s|ed|ing)?|low|weak|at risk|deficien(?:t|cy)|overrid(?:e|den)|peers?|subjects?|parents?|approaching|severity|outliers?|missing|students?|teachers?)\b/i;

describe("the words that reports say", () => {
  it("are all looked at", () => {
    expect(english.length).toBeGreaterThan(400);
    expect(new Set(english.map(({ path }) => path)).size).toBeGreaterThan(190);
  });

  it.each(others)("are all there in %s", (_, language) => {
    expect(pathsOf(language.messages)).toEqual(pathsOf(en.messages));
  });

  it("are all there for staff", () => {
    expect([...new Set(wordsForStaff(es).map(({ path }) => path))].sort()).toEqual(
      [...new Set(forStaff.map(({ path }) => path))].sort(),
    );
  });

  it("are none that judge a person or hide whose debt it is", () => {
    expect(english.filter(({ text }) => refused.test(text))).toEqual([]);
  });

  it("are found by this test if they were there", () => {
    expect(
      ["A weak result.", "falling behind", "Failing", "their peers"].every((t) => refused.test(t)),
    ).toBe(true);
    expect(["the lowest", "followed by", "belongs"].some((t) => refused.test(t))).toBe(false);
  });

  it("say what is asked for", () => {
    const all = english.map(({ text }) => text);
    expect(all).toContain("No opportunity yet");
    expect(all.some((text) => text.includes("professional judgement"))).toBe(true);
    expect(all.some((text) => text.includes("No new evidence since"))).toBe(true);
    expect(all.some((text) => text.includes("at the goal yet"))).toBe(true);
    expect(en.messages.progress.next).toBe("Next");
    expect(en.messages.states["still-open"]).toBe("Still open");
  });

  it("carry their review", () => {
    expect(en.reviewed).toBe(true);
    expect(others.map(([, { reviewed }]) => reviewed)).toEqual([false, false, false, false]);
  });
});

describe("Spanish", () => {
  const usted = /\b(?:usted|pregunte|pida|hable|escriba|su familia)\b/i;
  const tu = /\b(?:tú|tu|te|pregunta en|pide|habla|escribe|ves|recibes)\b/i;
  const { messages } = es;
  const spoken = (audience: "learner" | "family"): readonly string[] => [
    messages.foot.ask({ audience, contact: "Joseph Anand", address: "una dirección" }),
    messages.explanation.question[audience],
    messages.reviewedNote[audience],
  ];

  it("says usted to families", () => {
    for (const text of spoken("family")) {
      expect(text).toMatch(usted);
      expect(text).not.toMatch(tu);
    }
  });

  it("says tú to learners", () => {
    const { progress } = messages;
    const about = { name: "Mina", audience: "learner" } as const;
    for (const text of [
      ...spoken("learner"),
      progress.owed(about),
      progress.response(about),
      progress.educatorNote(about),
    ]) {
      expect(text).toMatch(tu);
      expect(text).not.toMatch(usted);
    }
    expect(progress.narrative(about)).toContain("elegiste");
    expect(progress.narrativeNothing.learner).toContain("elijas");
  });

  it("speaks of learners by name to everybody else", () => {
    const { progress } = messages;
    for (const audience of ["family", "educator"] as const) {
      const about = { name: "Mina", audience };
      expect(progress.owed(about)).toBe("se la debemos a Mina.");
      expect(progress.response(about)).toBe("Respuesta de Mina");
      expect(progress.educatorNote(about)).toBe("De quien acompaña a Mina");
    }
  });
});

describe("English", () => {
  it("speaks to learners and of them", () => {
    const { progress } = en.messages;
    const learner = { name: "Mina", audience: "learner" } as const;
    const family = { name: "Mina", audience: "family" } as const;
    expect(progress.owed(learner)).toBe("we owe you this one.");
    expect(progress.owed(family)).toBe("we owe Mina this one.");
    expect(progress.response(learner)).toBe("Your response");
    expect(progress.response(family)).toBe("Mina’s response");
    expect(progress.narrative(learner)).toContain("you chose");
    expect(progress.narrative(family)).toContain("Mina chose");
    expect(progress.educatorNote(learner)).toBe("From your educator");
    expect(progress.educatorNote(family)).toBe("From Mina’s educator");
  });

  it("gives who sees no numbers no numbers of a rating", () => {
    const { turnedAway } = en.messages;
    const outside = { number: 7.5, least: 1, most: 5 };
    expect(turnedAway.educator["outside-scale"](outside)).toBe("7.5 is not between 1 and 5.");
    expect(turnedAway.educator["not-on-scale"]({ value: "8/10" })).toContain("8/10");
    for (const audience of ["family", "learner"] as const) {
      expect(turnedAway[audience]["outside-scale"](outside)).not.toMatch(/\d/);
      expect(turnedAway[audience]["not-on-scale"]({ value: "8/10" })).not.toMatch(/\d/);
    }
  });
});
