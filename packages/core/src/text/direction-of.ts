import {
  leftToRightInRegion,
  rightToLeftInRegion,
  rightToLeftLanguages,
  rightToLeftScripts,
} from "./right-to-left.ts";
import type { LanguageTag } from "./text.ts";

/** Which way a text runs: left to right or right to left. */
export type Direction = "ltr" | "rtl";

const among = (list: string, entry: string): boolean => list.includes(` ${entry} `);
const isScript = (subtag: string): boolean => /^[a-z]{4}$/.test(subtag);
const isRegion = (subtag: string): boolean => /^(?:[a-z]{2}|[0-9]{3})$/.test(subtag);

/** Whether a language, in a region if one is named, usually runs from right to left. */
const usuallyRightToLeft = (language: string, region = ""): boolean =>
  among(rightToLeftLanguages, language)
    ? !among(leftToRightInRegion, `${language}-${region}`)
    : among(rightToLeftInRegion, `${language}-${region}`);

/**
 * Which way a language is written: by the script that its tag names, else by the one it is usually written in, in the region that the tag
 * names. What is not known runs from left to right.
 *
 * @example
 * ```ts
 * import { directionOf } from "@whole-learner/core";
 * directionOf("ar"); // => "rtl"
 * directionOf("az-Arab"); // => "rtl"
 * directionOf("ar-Latn"); // => "ltr"
 * ```
 */
export function directionOf(tag: LanguageTag): Direction {
  const [language = "", ...subtags] = tag.toLowerCase().split("-");
  // What follows a single letter or digit says nothing of the script.
  const end = subtags.findIndex(({ length }) => length === 1);
  const own = end === -1 ? subtags : subtags.slice(0, end);
  const script = own.find(isScript);
  const isRightToLeft =
    script === undefined
      ? usuallyRightToLeft(language, own.find(isRegion))
      : among(rightToLeftScripts, script);
  return isRightToLeft ? "rtl" : "ltr";
}
