import { expect, it } from "vitest";
import { fallbacks } from "./fallbacks.ts";

it.each([
  // The example of RFC 4647, 3.4.
  [
    "zh-Hant-CN-x-private1-private2",
    ["zh-hant-cn-x-private1-private2", "zh-hant-cn-x-private1", "zh-hant-cn", "zh-hant", "zh"],
  ],
  ["es-MX", ["es-mx", "es"]],
  ["EN", ["en"]],
  ["x-own", ["x-own"]],
  ["de-a-bb-b-cc", ["de-a-bb-b-cc", "de-a-bb", "de"]],
])("%s is looked up as %j", (tag, expected) => {
  expect(fallbacks(tag)).toEqual(expected);
});
