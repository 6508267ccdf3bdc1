import type { LanguageTag, Text } from "./text.ts";

/** A text in one of its languages. */
export interface Version {
  readonly text: string;
  readonly language: LanguageTag;
  /** The language in small letters, for comparing. */
  readonly folded: string;
  readonly reviewed: boolean | undefined;
}

/** The versions of a text that say something, in the document's order; a plain text is in the main language. */
export function versionsOf(text: Text, main: LanguageTag): readonly Version[] {
  const written = typeof text === "string" ? [[main, text] as const] : Object.entries(text);
  return written.flatMap(([language, wording]): readonly Version[] => {
    const { text: words, reviewed } =
      typeof wording === "string" ? { text: wording, reviewed: undefined } : wording;
    return words.trim() === ""
      ? []
      : [{ text: words, language, folded: language.toLowerCase(), reviewed }];
  });
}
