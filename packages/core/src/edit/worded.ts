import { wordingsOf } from "../diff/wordings.ts";
import type { LanguageTag, LocalizedText, Text, Wording } from "../text/text.ts";

/** A text with some of its wordings put in the place of others; a text that was plain is then in its main language. */
export function withWordings(
  old: Text | undefined,
  wordings: Iterable<readonly [LanguageTag, string | Wording]>,
  main: LanguageTag,
): LocalizedText {
  return Object.fromEntries(new Map([...wordingsOf(old, main), ...wordings]));
}

/** The wordings with a mark of review, which no longer holds, since the words that they translate are others now. */
export function outdated(
  old: Text | undefined,
  renewed: ReadonlyMap<LanguageTag, string | Wording>,
  main: LanguageTag,
): readonly (readonly [LanguageTag, Wording])[] {
  return [...wordingsOf(old, main)].flatMap(([language, wording]) =>
    renewed.has(language) || typeof wording === "string"
      ? []
      : [[language, { ...wording, reviewed: false }] as const],
  );
}
