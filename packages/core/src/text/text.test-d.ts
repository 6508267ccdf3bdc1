import { expectTypeOf, test } from "vitest";
import type { Day } from "../time/moment.ts";
import { type Direction, directionOf } from "./direction-of.ts";
import { languagesOf } from "./languages-of.ts";
import { plain } from "./plain.ts";
import type { LanguageTag, Text } from "./text.ts";
import { type TextFound, textIn } from "./text-in.ts";

declare const text: Text;
declare const day: Day;

test("a text is found by language tags", () => {
  expectTypeOf(textIn(text, ["es"], "en")).toEqualTypeOf<TextFound>();
  expectTypeOf(plain(text, ["es"], "en")).toBeString();
  expectTypeOf(languagesOf(text, "en")).toEqualTypeOf<readonly LanguageTag[]>();
  expectTypeOf(directionOf("ar")).toEqualTypeOf<Direction>();
  // @ts-expect-error a day is no language
  directionOf(day);
  // @ts-expect-error one language is a list of one
  textIn(text, "es", "en");
  // @ts-expect-error a plain text has a language: the document's
  textIn(text, ["es"]);
});

test("whether a text was reviewed is said with every wording that says it", () => {
  // @ts-expect-error reviewed or not
  const half: Text = { en: { text: "Exploring" } };
  const whole: Text = { en: { text: "Exploring", reviewed: false }, es: "Explorando" };
  expectTypeOf(half).toExtend<Text>();
  expectTypeOf(whole).toExtend<Text>();
});
