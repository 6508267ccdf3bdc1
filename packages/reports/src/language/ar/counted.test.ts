import { describe, expect, it } from "vitest";
import { formatsOf } from "../formats.ts";
import {
  countedIn,
  dayNoun,
  demonstration,
  experience,
  kind,
  month,
  type Noun,
  opportunity,
  piece,
  record,
  setting,
  voice,
  work,
} from "./counted.ts";

const { nominative, oblique } = countedIn(formatsOf("ar-u-nu-latn", ["«", "»"]));

describe("what is counted in Arabic", () => {
  // The six categories of CLDR: zero, one, two, few (3 to 10), many (11 to 99), other (100).
  it.each([
    [0, "لا عروض", "لا تجارب"],
    [1, "عرض واحد", "تجربة واحدة"],
    [2, "عرضان", "تجربتان"],
    [3, "ثلاثة عروض", "ثلاث تجارب"],
    [8, "ثمانية عروض", "ثماني تجارب"],
    [10, "عشرة عروض", "عشر تجارب"],
    [11, "11 عرضًا", "11 تجربةً"],
    [99, "99 عرضًا", "99 تجربةً"],
    [100, "100 عرض", "100 تجربة"],
    [103, "103 عروض", "103 تجارب"],
  ])("%i has its form", (count, masculine, feminine) => {
    expect(nominative(count, demonstration)).toBe(masculine);
    expect(nominative(count, experience)).toBe(feminine);
  });

  it("has a dual in two cases, and no other form in two", () => {
    expect([nominative(2, demonstration), oblique(2, demonstration)]).toEqual(["عرضان", "عرضين"]);
    for (const count of [0, 1, 3, 11, 100]) {
      expect(oblique(count, setting)).toBe(nominative(count, setting));
    }
  });

  const nouns: readonly Noun[] = [
    demonstration,
    experience,
    setting,
    voice,
    kind,
    work,
    record,
    piece,
    opportunity,
    month,
    dayNoun,
  ];

  it("has a dual made of its singular: ـان and ـين, a feminine one with ـت", () => {
    for (const { feminine, one, two, other } of nouns) {
      const stem = feminine ? `${other.slice(0, -1)}ت` : other;
      expect(two).toEqual([`${stem}ان`, `${stem}ين`]);
      expect(one).toBe(feminine ? `${other} واحدة` : `${other} واحد`);
    }
  });

  it("has the ending of eleven to ninety-nine, and says none with its plural", () => {
    for (const { feminine, many, other, none, few } of nouns) {
      expect(many).toBe(feminine ? `${other}ً` : `${other}ًا`);
      expect(none).toBe(`لا ${few}`);
    }
  });
});
