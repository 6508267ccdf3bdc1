import type { Audience, Document, Language, Theme } from "@whole-learner/reports";

/** One report of the gallery: who reads it, and its copies in every language that it is written in. */
export interface GalleryPage {
  /** The name of its files: "progress-report.family". */
  readonly file: string;
  /** What the list of the gallery calls it: "Progress report". */
  readonly report: string;
  readonly audience: Audience;
  readonly copies: readonly Copy[];
  /** The look of its pages; the house's unless said otherwise. */
  readonly theme?: Theme;
}

/** A copy of a report in a language. */
export interface Copy {
  readonly language: string;
  readonly document: Document;
}

/** A report in each of some languages. */
export const inEach = <L extends Language>(
  languages: readonly L[],
  compose: (language: L) => Document,
): readonly Copy[] =>
  languages.map((language) => ({ language: language.tag, document: compose(language) }));
