import { describe, expect, it } from "vitest";
import { plainJson } from "./plain-json.ts";
import { readJson } from "./read-json.ts";

const issue = (
  code: string,
  path: readonly (string | number)[],
  data: object,
  severity = "error",
) => ({ code, severity, path, data, repair: "left-out" });

describe("what is no plain JSON", () => {
  class Point {
    readonly x = 1;
  }

  it.each<[string, unknown, string]>([
    ["nothing at all", undefined, "undefined"],
    ["a function", () => 1, "function"],
    ["a symbol", Symbol("s"), "symbol"],
    ["a number without bounds", 1n, "bigint"],
    ["no number", Number.NaN, "a number that is not finite"],
    ["an endless number", Number.NEGATIVE_INFINITY, "a number that is not finite"],
    ["an object of a class", new Point(), "an object that is not plain"],
    ["a map", new Map(), "an object that is not plain"],
  ])("is named: %s", (_, input, found) => {
    expect(plainJson(input)).toEqual({
      value: undefined,
      issues: [issue("not-plain", [], { found })],
    });
    expect(plainJson({ a: [0, input, "b"], c: input })).toEqual({
      value: { a: [0, "b"] },
      issues: [issue("not-plain", ["a", 1], { found }), issue("not-plain", ["c"], { found })],
    });
  });

  it("is told wherever it stands, and what stands beside it is the very same", () => {
    const kept = { list: [1, { x: null }], bare: Object.assign(Object.create(null), { y: true }) };
    const hostile: unknown = JSON.parse('{"__proto__":{"evil":1},"mild":[]}');
    const round: unknown[] = ["r"];
    round.push(round);
    const { value, issues } = plainJson({ kept, hostile, round });
    expect(value).toEqual({ kept, hostile: { mild: [] }, round: ["r"] });
    expect((value as { kept: unknown }).kept).toBe(kept);
    expect(issues).toEqual([
      issue("forbidden-key", ["hostile"], { key: "__proto__" }, "warning"),
      issue("not-plain", ["round", 1], { found: "an object inside itself" }),
    ]);
  });

  it("is what nests too deep or is too much, with the limit that it broke", () => {
    expect(plainJson({ a: { b: [1] }, c: 2 }, { depth: 2 })).toEqual({
      value: { a: {}, c: 2 },
      issues: [issue("nested-too-deep", ["a", "b"], { most: 2 })],
    });
    expect(plainJson({ a: [1, 2, 3], b: 4, c: [5] }, { values: 4 })).toEqual({
      value: { a: [1, 2] },
      issues: [issue("too-many-values", ["a", 2], { most: 4 })],
    });
  });
});

describe("what cannot be read", () => {
  it("is no text of JSON, or throws when it is looked at", () => {
    expect(readJson("{]")).toEqual({
      value: undefined,
      issues: [issue("not-json-text", [], {})],
    });
    const trap = new Proxy({}, { ownKeys: () => expect.unreachable() });
    expect(readJson(trap)).toEqual({
      value: undefined,
      issues: [issue("not-plain", [], { found: "unreadable" })],
    });
  });

  it("is not a text that has the byte-order mark within", () => {
    expect(readJson('\uFEFF{"a":"x\uFEFFy"}')).toEqual({ value: { a: "x\uFEFFy" }, issues: [] });
    expect(readJson('["\uFEFF"]')).toEqual({ value: ["\uFEFF"], issues: [] });
  });
});
