import type { Json } from "@whole-learner/core/parse";
import { type LanguageTag, plain, type Text } from "@whole-learner/core/text";
import { isRecord } from "../json/json-record.ts";

/** The words of a text in the main language, as CASE has them: one language a field. */
export const wordsOf = (text: Text, main: LanguageTag): string => plain(text, [], main);

/** What a field of words does not say of a text: the text itself, where it has more than one plain wording. */
export const beyondWords = (text: Text | undefined): Text | undefined =>
  typeof text === "string" && text.trim() !== "" ? undefined : text;

/**
 * The text of a field: what was kept beside it, as long as that still says what the field says; where the field was changed by somebody, the new words in the main
 * language, beside those in others.
 */
export function textFrom(words: string, kept: Json | undefined, main: LanguageTag): Text {
  if (!isRecord(kept)) return words;
  // What our own export kept is a text in several languages; a parser checks it with the whole framework.
  const text = kept as Exclude<Text, string>;
  return plain(text, [], main) === words ? text : { ...text, [main]: words };
}
