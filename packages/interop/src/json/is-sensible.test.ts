import { describe, expect, it } from "vitest";
import { isSensible } from "./is-sensible.ts";

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("what was parsed is of sensible size", () => {
  it.each<[string, number, boolean]>([
    ["1", 1, true],
    ["null", 1, true],
    ["[]", 1, true],
    ["[1]", 1, false],
    ["[1]", 2, true],
    ["[1,2,3]", 3, false],
    ["[1,2,3]", 4, true],
    ["[[1],[2]]", 4, false],
    ["[[1],[2]]", 5, true],
    ['{"a":1}', 1, false],
    ['{"a":1}', 2, true],
    ['{"a":{"b":null}}', 2, false],
    ['{"a":{"b":null}}', 3, true],
    ['{"a":[1],"b":[2]}', 4, false],
    ['{"a":[1],"b":[2]}', 5, true],
  ])("%s has at most %i values: %j", (text, values, is) => {
    expect(isSensible(JSON.parse(text), { values })).toBe(is);
  });

  it.each<[string, number, boolean]>([
    ["1", 0, true],
    ["[]", 0, false],
    ["[]", 1, true],
    ["[[]]", 1, false],
    ["[[]]", 2, true],
    ['{"a":[]}', 1, false],
    ['{"a":[]}', 2, true],
    ['{"a":{"b":1}}', 2, true],
    ['{"a":{"b":{}}}', 2, false],
    ['{"a":1,"b":[[]]}', 2, false],
  ])("%s nests at most %i deep: %j", (text, depth, is) => {
    expect(isSensible(JSON.parse(text), { depth })).toBe(is);
  });

  it("is held to the usual limits where none are given", () => {
    expect(isSensible(JSON.parse(nested(64)))).toBe(true);
    expect(isSensible(JSON.parse(nested(65)))).toBe(false);
  });

  it.each(['{"__proto__":1}', '[{"a":{"__proto__":{}}}]', "1e999", "[1e999]", '{"a":-1e999}'])(
    "cannot be kept: %s",
    (text) => {
      expect(isSensible(JSON.parse(text))).toBe(false);
    },
  );
});
