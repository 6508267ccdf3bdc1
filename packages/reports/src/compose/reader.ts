import {
  type Day,
  dayOf,
  type LanguageTag,
  type Moment,
  utc,
  type Zone,
} from "@whole-learner/core";
import type { LevelStrip } from "../document/level-strip.ts";
import type { Language } from "../language/language.ts";

/** Who reads: the language of the page, and what to read in where a text is not in it. */
export interface Reader {
  readonly language: Language;
  /** Other languages that the reader reads, best first. */
  readonly also: readonly LanguageTag[];
  /** The language of the school's plain texts, and the last to fall back on. */
  readonly main: LanguageTag;
  /** The zone whose civil days instants fall on. */
  readonly zone: Zone;
  /**
   * Whether something on the page has not been reviewed by a person who reads its language well, and whether a text of the school's has no version in
   * that language. Known when all of it is composed, so every text that is looked up for the page is noted here.
   */
  readonly review: { unreviewed: boolean; otherLanguage: boolean };
  /** The strips of single competencies that the page has already: of dozens only a few differ. By scale, level and goal. */
  readonly strips: Map<string, LevelStrip>;
}

/** What makes a reader beside the language. */
export interface ReaderOptions {
  readonly also?: readonly LanguageTag[];
  readonly main?: LanguageTag;
  readonly zone?: Zone;
}

/** A reader of a page that is still empty. */
export const readerOf = (
  language: Language,
  { also = [], main = language.tag, zone = utc }: ReaderOptions = {},
): Reader => ({
  language,
  also,
  main,
  zone,
  review: { unreviewed: !language.reviewed, otherLanguage: false },
  strips: new Map(),
});

/** The civil day of a moment, where the reader is. */
export const civilDay = (moment: Moment, { zone }: Reader): Day => dayOf(moment, zone);

/** A moment as the day that is written on the page. */
export const dayWords = (moment: Moment, reader: Reader): string =>
  reader.language.day(civilDay(moment, reader));

/** A moment as the day that is written in a table. */
export const tableDay = (moment: Moment, reader: Reader): string =>
  reader.language.tableDay(civilDay(moment, reader));
