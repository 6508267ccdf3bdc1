import type { Text, Vocabulary } from "@whole-learner/core";
import type { TermWords } from "../language/messages.ts";
import { name } from "../document/name.ts";
import type { Span } from "../document/node.ts";
import type { Reader } from "./reader.ts";
import { nameOf } from "./words.ts";

/** The lists of terms that reports have words for. */
export type TermKind = keyof TermWords;

const own = (vocabulary: Vocabulary | undefined, list: TermKind, term: string): Text | undefined =>
  vocabulary?.[list]?.find(({ id }) => id === term)?.name;

/** A term in words: the school's own by the name it gave it, ours by the language's word, any other as it is. */
export function termName(
  list: TermKind,
  term: string,
  vocabulary: Vocabulary | undefined,
  reader: Reader,
): Span {
  const text = own(vocabulary, list, term);
  if (text !== undefined) return nameOf(text, reader);
  const ours: Readonly<Record<string, string>> = reader.language.messages.terms[list];
  return name(Object.hasOwn(ours, term) ? (ours[term] ?? term) : term);
}
