import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionOf } from "./direction-of.ts";
import { isLanguageTag } from "./is-language-tag.ts";
import { languagesOf } from "./languages-of.ts";
import type { LanguageTag, Text } from "./text.ts";
import { textIn } from "./text-in.ts";

const tags = fc.oneof(
  fc.constantFrom<LanguageTag[]>("en", "es", "es-MX", "ES", "zh-Hans", "zh-Hant-TW", "ar", "x-own"),
  fc.string({ maxLength: 4 }),
);
const words = fc.constantFrom("", " ", "one", "two");
const texts: fc.Arbitrary<Text> = fc
  .oneof(
    words,
    fc.dictionary(tags, fc.oneof(words, fc.record({ text: words, reviewed: fc.boolean() })), {
      noNullPrototype: true,
    }),
  )
  .map(deepFreeze);

describe("a text", () => {
  it("is found whatever is asked for, as it stands in the document, and empty only where it says nothing", () => {
    fc.assert(
      fc.property(texts, fc.array(tags, { maxLength: 3 }), tags, (text, wanted, main) => {
        const found = textIn(text, wanted, main);
        const languages = languagesOf(text, main);
        expect(found.text === "").toBe(languages.length === 0);
        if (found.text === "") return;
        expect(languages).toContain(found.language);
        const wording = typeof text === "string" ? text : (text[found.language] ?? "");
        expect(found.text).toBe(typeof wording === "string" ? wording : wording.text);
        expect(found.reviewed).toBe(typeof wording === "string" ? undefined : wording.reviewed);
      }),
      { numRuns: 2000 },
    );
  });

  it("is in the first language that is wanted and there, and no stand-in then", () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(tags, { minLength: 1, maxLength: 3 }),
        tags,
        (text, wanted, main) => {
          const has = languagesOf(text, main).map((language) => language.toLowerCase());
          const first = wanted.findIndex((language) => has.includes(language.toLowerCase()));
          if (first !== 0) return;
          const found = textIn(text, wanted, main);
          expect(found.language.toLowerCase()).toBe(wanted[0]?.toLowerCase());
          expect(found.fallback).toBe(false);
        },
      ),
    );
  });

  it("stands in exactly where none of its languages is of a language that is wanted", () => {
    const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";
    const simple = fc.constantFrom<LanguageTag[]>("en", "es", "es-MX", "ar", "ar-EG", "vi");
    const simpleTexts = fc.dictionary(simple, fc.constant("words"), { minKeys: 1 });
    fc.assert(
      fc.property(simpleTexts, fc.array(simple, { minLength: 1, maxLength: 3 }), (text, wanted) => {
        const { fallback, language } = textIn(text, wanted, "en");
        const has = Object.keys(text).map(primary);
        const wantedAny = wanted.map(primary).includes(primary(language));
        if (!fallback) expect(wantedAny).toBe(true);
        if (!wanted.some((one) => has.includes(primary(one)))) expect(fallback).toBe(true);
      }),
    );
  });
});

describe("language tags", () => {
  it("are what the language's own parser takes, but for tags that repeat a part", () => {
    const subtag = fc.oneof(
      fc.constantFrom(
        "en",
        "zh",
        "cmn",
        "Hans",
        "Latn",
        "US",
        "419",
        "1901",
        "rozaj",
        "u",
        "a",
        "x",
        "ca",
      ),
      fc.stringMatching(/^[a-z0-9]{0,9}$/),
    );
    const list = fc.array(subtag, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("-"));
    const taken = (text: string): boolean => {
      try {
        return new Intl.Locale(text) instanceof Intl.Locale;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(list, (text) => {
        // ECMA-402 takes what Unicode's UTS 35 takes: no extended languages, no language of four letters, none that is private only.
        if (/^(?:x-|[a-z]{4}(?:-|$)|[a-z]{2,3}-[a-z]{3}(?:-|$))/i.test(text)) return;
        const parts = text.toLowerCase().split("-");
        if (new Set(parts).size < parts.length || /-[tu]-/.test(text.toLowerCase())) return;
        expect(isLanguageTag(text)).toBe(taken(text));
      }),
      { numRuns: 5000 },
    );
  });

  it("run as ICU says, for languages that families read", () => {
    const languages =
      "ar arz az bn ckb cs de dv el en es fa fr gu ha he hi hmn ht hy id it ja ka kk km ko ku ky lo mn ms my ne nl nqo om pa pl prs ps pt ru sd si so sq sr sw ta te th ti tl tr ug uk ur uz vi yi zh";
    const regions = ["", "-AF", "-CN", "-EG", "-IN", "-IQ", "-IR", "-MX", "-PK", "-TR", "-US"];
    const scripts = ["", "-Arab", "-Cyrl", "-Hebr", "-Latn", "-Adlm", "-Thaa", "-Hans"];
    const tag = fc
      .tuple(
        fc.constantFrom(...languages.split(" ")),
        fc.constantFrom(...scripts),
        fc.constantFrom(...regions),
      )
      .map((parts) => parts.join(""));
    type WithText = Intl.Locale & {
      readonly textInfo?: { direction: string };
      getTextInfo?(): { direction: string };
    };
    fc.assert(
      fc.property(tag, (text) => {
        const locale = new Intl.Locale(text) as WithText;
        const icu = locale.getTextInfo?.() ?? locale.textInfo;
        if (icu !== undefined) expect(directionOf(text)).toBe(icu.direction);
      }),
      { numRuns: 2000 },
    );
  });
});
