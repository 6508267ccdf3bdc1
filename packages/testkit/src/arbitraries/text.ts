import fc from "fast-check";
import type { LanguageTag, Text, Wording } from "@whole-learner/core";

/** A text before it is known in which languages a framework speaks. */
export interface RawText {
  readonly words: string;
  readonly form: "plain" | "main" | "all";
  readonly reviewed: boolean | undefined;
}

/** Never empty, never with a lone surrogate, often not ASCII. */
const words = fc
  .tuple(
    fc.constantFrom("Set a goal", "I can", "Conocerme", "学ぶ", "استمع", "A"),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  )
  .map(([start, rest]) => `${start}${rest}`);

export const arbitraryRawText: fc.Arbitrary<RawText> = fc.record({
  words,
  form: fc.constantFrom("plain", "main", "all"),
  reviewed: fc.option(fc.boolean(), { nil: undefined }),
});

/** The text in a framework's languages: plain, in the main language, or in all of them. */
export function written(
  { words: text, form, reviewed }: RawText,
  languages: readonly LanguageTag[],
): Text {
  if (form === "plain") return text;
  const wording = (language: LanguageTag): string | Wording =>
    reviewed === undefined ? `${text} (${language})` : { text: `${text} (${language})`, reviewed };
  const chosen = form === "main" ? languages.slice(0, 1) : languages;
  return Object.fromEntries(chosen.map((language) => [language, wording(language)]));
}
