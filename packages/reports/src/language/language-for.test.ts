import { expect, it } from "vitest";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { languageFor } from "./language-for.ts";

it.each([
  [["es", "en"], "es"],
  [["en", "es"], "en"],
  [["vi", "es-MX"], "es"],
  [["ES"], "es"],
  [["vi"], "en"],
  [[], "en"],
  [["__proto__", "constructor"], "en"],
])("for who reads %j: %s", (wanted, tag) => {
  expect(languageFor(wanted, [en, es]).tag).toBe(tag);
});

it("is the first offered where nothing fits", () => {
  expect(languageFor(["vi"], [es, en])).toBe(es);
  expect(languageFor(["en"], [es])).toBe(es);
});
