import type { Flavour } from "../identity/flavour.ts";

/** A language as a BCP 47 tag, such as `en`, `es` or `zh-Hans`. */
export type LanguageTag = Flavour<"language">;

/** A text in one language with its review: whether a person who reads the language well has read it. */
export interface Wording {
  readonly text: string;
  readonly reviewed: boolean;
}

/** The same text in several languages. A plain string says nothing about review. */
export type LocalizedText = Readonly<Record<LanguageTag, string | Wording>>;

/** A text for people: a plain string, in the first of the document's languages, or the same text in several. */
export type Text = string | LocalizedText;
