import { expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";

it.each([
  ["", "", 0, 0],
  ["steer", "steer", 0, 0],
  ["steer", "stear", 1, 1],
  ["steer", "ster", 1, 1],
  ["steer", "steeer", 1, 1],
  ["steer", "setter", 2, 2],
  ["steer", "tseer", 1, 1],
  ["steer", "tseer", 0, undefined],
  ["ca", "abc", 3, 3], // no part is edited twice: unrestricted Damerau-Levenshtein gives 2
  ["kitten", "sitting", 3, 3],
  ["kitten", "sitting", 2, undefined],
  ["", "abc", 3, 3],
  ["abc", "", 2, undefined],
  ["abcdef", "badcfe", 3, 3],
])("from %j to %j within %i: %j", (a, b, most, distance) => {
  expect(editDistance(a, b, most)).toBe(distance);
});
