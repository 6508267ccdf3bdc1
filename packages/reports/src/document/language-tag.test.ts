import { describe, expect, it } from "vitest";
import { isLanguageTag } from "./language-tag.ts";

describe("isLanguageTag", () => {
  it.each(["en", "es-419", "zh-Hans", "ar", "vi", "sr-Latn-RS", "de-1996", "x-school"])(
    "takes %s",
    (tag) => {
      expect(isLanguageTag(tag)).toBe(true);
    },
  );

  it.each(["", "e", "en_US", "en-", "-en", "en us", "toolongtag", 'en" onclick="x', "en\n"])(
    "refuses %j",
    (tag) => {
      expect(isLanguageTag(tag)).toBe(false);
    },
  );
});
