import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { languagesOf } from "./languages-of.ts";
import { plain } from "./plain.ts";
import type { LanguageTag, Text } from "./text.ts";
import { type TextFound, textIn } from "./text-in.ts";

const found = (
  text: string,
  language: LanguageTag,
  { reviewed, fallback = false }: Partial<TextFound> = {},
): TextFound => ({ text, language, reviewed, fallback });

const level: Text = deepFreeze({
  en: { text: "Exploring", reviewed: true },
  es: { text: "Explorando", reviewed: false },
  "zh-Hans": "探索",
  "pt-BR": "Explorando (BR)",
  "pt-PT": "A explorar",
});

describe("a text in the languages that are wanted", () => {
  it.each<readonly [readonly LanguageTag[], TextFound]>([
    [["en"], found("Exploring", "en", { reviewed: true })],
    [["es"], found("Explorando", "es", { reviewed: false })],
    [["es-MX"], found("Explorando", "es", { reviewed: false })],
    [["es-Latn-MX"], found("Explorando", "es", { reviewed: false })],
    [["es-x-home"], found("Explorando", "es", { reviewed: false })],
    [["ES-mx"], found("Explorando", "es", { reviewed: false })],
    [["zh-Hans"], found("探索", "zh-Hans")],
    [["ZH-HANS"], found("探索", "zh-Hans")],
    [["zh-Hans-CN"], found("探索", "zh-Hans")],
    [["zh"], found("探索", "zh-Hans")],
    [["zh-Hant"], found("Exploring", "en", { reviewed: true, fallback: true })],
    [["zh-Hant-TW", "es"], found("Explorando", "es", { reviewed: false })],
    [["pt-BR"], found("Explorando (BR)", "pt-BR")],
    [["pt-PT"], found("A explorar", "pt-PT")],
    [["pt"], found("Explorando (BR)", "pt-BR")],
    [["PT"], found("Explorando (BR)", "pt-BR")],
    [["pt-AO"], found("Exploring", "en", { reviewed: true, fallback: true })],
    [["vi", "es"], found("Explorando", "es", { reviewed: false })],
    [["es", "en"], found("Explorando", "es", { reviewed: false })],
    [["vi", "ar"], found("Exploring", "en", { reviewed: true, fallback: true })],
    [["e"], found("Exploring", "en", { reviewed: true, fallback: true })],
    [[""], found("Exploring", "en", { reviewed: true, fallback: true })],
    [["constructor", "__proto__"], found("Exploring", "en", { reviewed: true, fallback: true })],
    [[], found("Exploring", "en", { reviewed: true })],
  ])("%j", (wanted, expected) => {
    expect(textIn(level, wanted, "en")).toEqual(expected);
    expect(plain(level, wanted, "en")).toBe(expected.text);
  });

  it("goes from the main language's own variety to the first that there is", () => {
    expect(textIn(level, ["vi"], "es-MX")).toEqual(
      found("Explorando", "es", { reviewed: false, fallback: true }),
    );
    expect(textIn(level, ["vi"], "ar")).toEqual(
      found("Exploring", "en", { reviewed: true, fallback: true }),
    );
    expect(textIn(level, [], "ar")).toEqual(found("Exploring", "en", { reviewed: true }));
  });

  it("is in the main language where it is plain", () => {
    expect(textIn("Exploring", ["en-US"], "en")).toEqual(found("Exploring", "en"));
    expect(textIn("Exploring", ["es"], "en")).toEqual(found("Exploring", "en", { fallback: true }));
    expect(textIn("Exploring", [], "en")).toEqual(found("Exploring", "en"));
  });

  it.each<readonly [string, Text]>([
    ["plain", ""],
    ["blank", " \n"],
    ["in no language", {}],
    ["empty in every language", { en: "", es: { text: " ", reviewed: true } }],
  ])("is empty where it is %s", (_, text) => {
    expect(textIn(text, ["es"], "en")).toEqual(found("", "en", { fallback: true }));
    expect(textIn(text, [], "en")).toEqual(found("", "en"));
    expect(languagesOf(text, "en")).toEqual([]);
  });

  it("passes over languages in which it is empty", () => {
    const text: Text = { es: "", en: " ", vi: { text: "Khám phá", reviewed: true } };
    expect(textIn(text, ["es"], "en")).toEqual(
      found("Khám phá", "vi", { reviewed: true, fallback: true }),
    );
  });

  it("keeps the words as they are", () => {
    expect(plain(" Exploring ", ["en"], "en")).toBe(" Exploring ");
  });

  it("takes the first of two that differ in the case of their letters", () => {
    expect(textIn({ EN: "first", en: "second" }, ["en"], "es")).toEqual(found("first", "EN"));
  });

  it("knows no language that is a name of the language's own objects", () => {
    const hostile: Text = JSON.parse(
      '{"__proto__": "proto", "constructor": "own", "en": "Exploring"}',
    );
    expect(plain(hostile, ["en"], "en")).toBe("Exploring");
    expect(plain(hostile, ["__proto__"], "en")).toBe("proto");
    expect(plain(hostile, ["toString"], "en")).toBe("Exploring");
    expect(languagesOf(hostile, "en")).toEqual(["__proto__", "constructor", "en"]);
  });
});

describe("the languages of a text", () => {
  it("are those that it says something in", () => {
    expect(languagesOf(level, "vi")).toEqual(["en", "es", "zh-Hans", "pt-BR", "pt-PT"]);
    expect(languagesOf({ en: "Exploring", es: "" }, "vi")).toEqual(["en"]);
    expect(languagesOf("Exploring", "en")).toEqual(["en"]);
  });
});
