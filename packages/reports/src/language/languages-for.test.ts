import { expect, it } from "vitest";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { languagesFor } from "./languages-for.ts";
import { zhHans } from "./zh-Hans/index.ts";

it.each([
  [
    ["es-MX", "en"],
    ["es", "en"],
  ],
  [
    ["en", "es", "EN-gb"],
    ["en", "es"],
  ],
  [["vi", "zh-Hans-CN"], ["zh-Hans"]],
  [["zh"], ["zh-Hans"]],
  [["zh-Hant"], ["en"]],
  [[], ["en"]],
  [["__proto__"], ["en"]],
])("who reads %j is written to in %j", (wanted, tags) => {
  expect(languagesFor(wanted, [en, es, zhHans]).map(({ tag }) => tag)).toEqual(tags);
});
