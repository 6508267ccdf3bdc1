import { type LanguageTag, type Text, textIn } from "@whole-learner/core";
import { lang } from "../document/lang.ts";
import { name } from "../document/name.ts";
import type { Span } from "../document/node.ts";
import { text as textSpan } from "../document/text.ts";
import type { Language } from "../language/language.ts";

/** The languages that a framework's texts are written in, the main one first. */
export type Languages = readonly [LanguageTag, ...LanguageTag[]];

/** A text of the school in the reader's language as plain words, for places that take nothing else. */
export const wordsOf = (text: Text, { tag }: Language, [main]: Languages): string =>
  textIn(text, [tag], main).text;

/** A text of the school in the reader's language; in another where there is none, marked as such. */
export function spanOf(text: Text, language: Language, [main]: Languages): Span {
  const found = textIn(text, [language.tag], main);
  const words = textSpan(found.text);
  return found.fallback && found.language !== language.tag ? lang(found.language, [words]) : words;
}

/** A name of the school's (a level, a competency, a work), kept apart from the direction of the sentence around it. */
export const nameOf = (text: Text, language: Language, languages: Languages): Span =>
  name(spanOf(text, language, languages));

/** A text in the language's quotation marks, marked where it is in another language. */
export function quotedOf(text: Text, language: Language, languages: Languages): Span {
  const found = textIn(text, [language.tag], languages[0]);
  const words = textSpan(language.quoted(found.text));
  return found.fallback && found.language !== language.tag ? lang(found.language, [words]) : words;
}
