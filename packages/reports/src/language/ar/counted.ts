import type { Formats } from "../formats.ts";

/**
 * A thing that is counted. Arabic has a dual, in two cases; three to ten take the plural, eleven to ninety-nine the singular with an ending
 * of its own, and whole hundreds the plain singular.
 */
export interface Noun {
  readonly feminine: boolean;
  readonly none: string;
  readonly one: string;
  /** The dual as what a sentence speaks of, and after a preposition or a noun. */
  readonly two: readonly [nominative: string, oblique: string];
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

export const demonstration: Noun = {
  feminine: false,
  none: "لا عروض",
  one: "عرض واحد",
  two: ["عرضان", "عرضين"],
  few: "عروض",
  many: "عرضًا",
  other: "عرض",
};
export const experience: Noun = {
  feminine: true,
  none: "لا تجارب",
  one: "تجربة واحدة",
  two: ["تجربتان", "تجربتين"],
  few: "تجارب",
  many: "تجربةً",
  other: "تجربة",
};
export const setting: Noun = {
  feminine: true,
  none: "لا بيئات",
  one: "بيئة واحدة",
  two: ["بيئتان", "بيئتين"],
  few: "بيئات",
  many: "بيئةً",
  other: "بيئة",
};
export const voice: Noun = {
  feminine: false,
  none: "لا أصوات",
  one: "صوت واحد",
  two: ["صوتان", "صوتين"],
  few: "أصوات",
  many: "صوتًا",
  other: "صوت",
};
export const kind: Noun = {
  feminine: false,
  none: "لا أنواع",
  one: "نوع واحد",
  two: ["نوعان", "نوعين"],
  few: "أنواع",
  many: "نوعًا",
  other: "نوع",
};
export const work: Noun = {
  feminine: false,
  none: "لا أعمال",
  one: "عمل واحد",
  two: ["عملان", "عملين"],
  few: "أعمال",
  many: "عملًا",
  other: "عمل",
};
export const record: Noun = {
  feminine: false,
  none: "لا سجلات",
  one: "سجل واحد",
  two: ["سجلان", "سجلين"],
  few: "سجلات",
  many: "سجلًا",
  other: "سجل",
};
export const piece: Noun = {
  feminine: false,
  none: "لا أدلة",
  one: "دليل واحد",
  two: ["دليلان", "دليلين"],
  few: "أدلة",
  many: "دليلًا",
  other: "دليل",
};
export const opportunity: Noun = {
  feminine: true,
  none: "لا فرص",
  one: "فرصة واحدة",
  two: ["فرصتان", "فرصتين"],
  few: "فرص",
  many: "فرصةً",
  other: "فرصة",
};
export const competency: Noun = {
  feminine: true,
  none: "لا كفايات",
  one: "كفاية واحدة",
  two: ["كفايتان", "كفايتين"],
  few: "كفايات",
  many: "كفايةً",
  other: "كفاية",
};
export const month: Noun = {
  feminine: false,
  none: "لا أشهر",
  one: "شهر واحد",
  two: ["شهران", "شهرين"],
  few: "أشهر",
  many: "شهرًا",
  other: "شهر",
};
export const minute: Noun = {
  feminine: true,
  none: "لا دقائق",
  one: "دقيقة واحدة",
  two: ["دقيقتان", "دقيقتين"],
  few: "دقائق",
  many: "دقيقةً",
  other: "دقيقة",
};
export const dayNoun: Noun = {
  feminine: false,
  none: "لا أيام",
  one: "يوم واحد",
  two: ["يومان", "يومين"],
  few: "أيام",
  many: "يومًا",
  other: "يوم",
};

// Three to ten take the other gender than what they count.
const words = ["ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
const withFeminine = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];

/** A count in words where Arabic prose writes it so, 3 to 10, else in digits. */
const numeral = (count: number, { feminine }: Noun): string =>
  (feminine ? withFeminine : words)[count - 3] ?? String(count);

/** Counts with what they count, as sentences speak of them and as they stand after a preposition or a noun. */
export interface Counted {
  readonly nominative: (count: number, noun: Noun) => string;
  readonly oblique: (count: number, noun: Noun) => string;
}

/** Counts as Arabic says them. */
export const countedIn = ({ plural }: Pick<Formats, "plural">): Counted => {
  const inCase =
    (at: 0 | 1) =>
    (count: number, noun: Noun): string =>
      plural(count, {
        zero: noun.none,
        one: noun.one,
        two: noun.two[at],
        few: `${numeral(count, noun)} ${noun.few}`,
        many: `${count} ${noun.many}`,
        other: `${count} ${noun.other}`,
      });
  return { nominative: inCase(0), oblique: inCase(1) };
};
