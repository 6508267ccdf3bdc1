import type { LanguageTag, Text, Wording } from "../text/text.ts";

/** A text by language: a plain one is in the main language of its document, an absent one is in none. */
export const wordingsOf = (
  text: Text | undefined,
  main: LanguageTag,
): ReadonlyMap<LanguageTag, string | Wording> =>
  text === undefined
    ? new Map()
    : new Map(typeof text === "string" ? [[main, text]] : Object.entries(text));
