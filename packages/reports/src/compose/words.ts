import { type LanguageTag, type Text, textIn } from "@whole-learner/core";
import { lang } from "../document/lang.ts";
import { type NameSpan, name } from "../document/name.ts";
import type { Span } from "../document/node.ts";
import { text as textSpan } from "../document/text.ts";
import type { Reader } from "./reader.ts";

interface Found {
  readonly text: string;
  /** Given where the text is in another language than the page. */
  readonly language?: LanguageTag;
}

function lookUp(text: Text, { language: { tag }, also, main, review }: Reader): Found {
  const own = textIn(text, [tag], main);
  const found = own.fallback ? textIn(text, also, main) : own;
  if (found.reviewed === false) review.unreviewed = true;
  if (!own.fallback || found.language === tag) return { text: found.text };
  review.otherLanguage = true;
  return { text: found.text, language: found.language };
}

const marked = (words: string, { language }: Found): Span =>
  language === undefined ? textSpan(words) : lang(language, [textSpan(words)]);

/** A text of the school in the reader's language as plain words, for places that take nothing else. */
export const wordsOf = (text: Text, reader: Reader): string => lookUp(text, reader).text;

/** A text of the school in the reader's language; in another where there is none, marked as such. */
export function spanOf(text: Text, reader: Reader): Span {
  const found = lookUp(text, reader);
  return marked(found.text, found);
}

/** A name of the school's (a level, a competency, a work), kept apart from the direction of the sentence around it. */
export const nameOf = (text: Text, reader: Reader): NameSpan => name(spanOf(text, reader));

/** The name of a school, an office or a person, which is nobody's to translate: that it is in another language is marked where it stands, and no note says so. */
export function properName(text: Text, reader: Reader): NameSpan {
  const { otherLanguage } = reader.review;
  const found = nameOf(text, reader);
  reader.review.otherLanguage = otherLanguage;
  return found;
}

/** A text in the language's quotation marks, marked where it is in another language. */
export function quotedOf(text: Text, reader: Reader): Span {
  const found = lookUp(text, reader);
  return marked(reader.language.quoted(found.text), found);
}
