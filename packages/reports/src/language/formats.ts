import { beginOf, type Moment } from "@whole-learner/core";

/** How one language writes days, numbers and lists. Made once from an explicit tag: never from the machine's own. */
export interface Formats {
  /** "29 May 2026" */
  readonly day: (moment: Moment) => string;
  /** "29 Sept 2026", for tables: it is not broken into lines. */
  readonly tableDay: (moment: Moment) => string;
  /** "29 May" */
  readonly shortDay: (moment: Moment) => string;
  /** A number that is rounded already, with just so many places, 0 to 9. */
  readonly number: (value: number, places: number) => string;
  /** A number as it is, to the nine places that numbers are compared in. */
  readonly exact: (value: number) => string;
  /** "this, that and those" */
  readonly list: (items: readonly string[]) => string;
  /** The form of a word for a count. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** Orders names as the language does: below 0 where the first comes first. */
  readonly byName: (a: string, b: string) => number;
  /** How many words a text has, as the language parts them: not all do so by spaces. */
  readonly wordCount: (text: string) => number;
  /** In the language's own quotation marks. */
  readonly quoted: (text: string) => string;
}

/** The forms that a word has for counts; `other` stands in for those that a language does not tell apart. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const most = 9;

/** A civil day as an instant of that day in UTC, in which it is also formatted. */
const asUtc = (moment: Moment): number => beginOf(moment.slice(0, 10));

/**
 * The formats of a language, with its quotation marks.
 *
 * @example
 * ```ts
 * import { formatsOf } from "@whole-learner/reports";
 * const spanish = formatsOf("es", ["«", "»"]);
 * spanish.day("2026-05-29"); // => "29 de mayo de 2026"
 * spanish.number(3.83, 2); // => "3,83"
 * ```
 */
export function formatsOf(locale: string, [open, close]: readonly [string, string]): Formats {
  const utc = { timeZone: "UTC", calendar: "gregory" } as const;
  const long = new Intl.DateTimeFormat(locale, {
    ...utc,
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const medium = new Intl.DateTimeFormat(locale, {
    ...utc,
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  const short = new Intl.DateTimeFormat(locale, { ...utc, day: "numeric", month: "long" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction", style: "long" });
  const plurals = new Intl.PluralRules(locale);
  const numbersOf = (least: number, places: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: least,
      maximumFractionDigits: places,
      useGrouping: false,
    });
  const numbers = Array.from({ length: most + 1 }, (_, places) => numbersOf(places, places));
  const exact = numbersOf(0, most);
  const names = new Intl.Collator(locale);
  const segments = new Intl.Segmenter(locale, { granularity: "word" });
  return {
    day: (moment) => long.format(asUtc(moment)),
    tableDay: (moment) => medium.format(asUtc(moment)).replaceAll(" ", "\u00a0"),
    shortDay: (moment) => short.format(asUtc(moment)),
    number: (value, places) => (numbers[places] ?? exact).format(value),
    exact: (value) => exact.format(value),
    list: (items) => lists.format(items),
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
    byName: (a, b) => names.compare(a, b),
    wordCount: (text) =>
      [...segments.segment(text)].filter(({ isWordLike }) => isWordLike === true).length,
    quoted: (text) => `${open}${text}${close}`,
  };
}
