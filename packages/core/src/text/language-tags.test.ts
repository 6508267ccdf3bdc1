import { describe, expect, it } from "vitest";
import { type Direction, directionOf } from "./direction-of.ts";
import { isLanguageTag } from "./is-language-tag.ts";

describe("a language tag", () => {
  // Most from RFC 5646, appendix A.
  it.each([
    "de",
    "fr",
    "ja",
    "zh-Hant",
    "zh-Hans",
    "sr-Cyrl",
    "zh-cmn-Hans-CN",
    "cmn-Hans-CN",
    "zh-yue-HK",
    "yue-HK",
    "zh-Hans-CN",
    "sr-Latn-RS",
    "sl-rozaj",
    "sl-rozaj-biske",
    "sl-nedis",
    "de-CH-1901",
    "sl-IT-nedis",
    "hy-Latn-IT-arevela",
    "de-DE",
    "en-US",
    "es-419",
    "de-CH-x-phonebk",
    "az-Arab-x-AZE-derbend",
    "x-whatever",
    "qaa-Qaaa-QM-x-southern",
    "de-Qaaa",
    "sr-Latn-QM",
    "sr-Qaaa-RS",
    "en-US-u-islamcal",
    "zh-CN-a-myext-x-private",
    "en-a-myext-b-another",
    "EN-us",
    "haw",
    "abcdefgh",
    "ar-apc",
    "en-0-ab",
  ])("%s is well formed", (text) => {
    expect(isLanguageTag(text)).toBe(true);
  });

  it.each([
    "",
    "e",
    "-en",
    "en-",
    "en--US",
    "en_US",
    "en US",
    "en-US-",
    "de-419-DE",
    "a-DE",
    "abcdefghi",
    "en-abcdefghi",
    "en-US-DE",
    "en-Latn-Cyrl",
    "en-u",
    "en-u-x",
    "en-x",
    "x",
    "x-",
    "x-abcdefghi",
    "zh-aaa-bbb-ccc-ddd",
    "12",
    "e1",
    "ñu",
    "en\n",
    "i-klingon",
    "en-GB-oed",
    "constructor",
    "__proto__",
  ])("%j is not", (text) => {
    expect(isLanguageTag(text)).toBe(false);
  });

  it("costs no more to read than its length", () => {
    expect(isLanguageTag(`en${"-abcdefgh".repeat(50_000)}`)).toBe(true);
    expect(isLanguageTag(`en${"-abcdefgh".repeat(50_000)}!`)).toBe(false);
    expect(isLanguageTag(`en-a${"-bb".repeat(100_000)}-`)).toBe(false);
    expect(isLanguageTag("-".repeat(100_000))).toBe(false);
  });
});

describe("the direction of a language", () => {
  it.each<readonly [string, Direction]>([
    ["en", "ltr"],
    ["es-MX", "ltr"],
    ["zh-Hans", "ltr"],
    ["vi", "ltr"],
    ["ar", "rtl"],
    ["AR-eg", "rtl"],
    ["he", "rtl"],
    ["iw", "rtl"],
    ["fa", "rtl"],
    ["ur", "rtl"],
    ["yi", "rtl"],
    ["dv", "rtl"],
    ["nqo", "rtl"],
    ["ckb", "rtl"],
    ["ps-AF", "rtl"],
    ["ku", "ltr"],
    ["ku-IQ", "rtl"],
    ["ku-TR", "ltr"],
    ["pa", "ltr"],
    ["pa-PK", "rtl"],
    ["pa-Guru-PK", "ltr"],
    ["sd", "rtl"],
    ["sd-IN", "ltr"],
    ["sd-Deva", "ltr"],
    ["ug", "rtl"],
    ["ug-KZ", "ltr"],
    ["uz-AF", "rtl"],
    ["uz-419", "ltr"],
    ["az-Arab", "rtl"],
    ["az-ARAB-IR", "rtl"],
    ["az", "ltr"],
    ["ar-Latn", "ltr"],
    ["ff-Adlm", "rtl"],
    ["ar-apc-LB", "rtl"],
    ["en-x-arab", "ltr"],
    ["en-u-arab", "ltr"],
    ["ar-x-latn", "rtl"],
    ["ar-fonipa", "rtl"],
    ["az-Arab-fonipa", "rtl"],
    ["az-baku1926-x-arab", "ltr"],
    ["uz-uzn-AF", "rtl"],
    ["ku-419-IQ", "ltr"],
    ["zz", "ltr"],
    ["", "ltr"],
    [" ", "ltr"],
    ["az ir", "ltr"],
    ["constructor", "ltr"],
  ])("%s: %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});
