import { pointer } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { readJson } from "./read-json.ts";

const said = (input: unknown, limits?: { values?: number; depth?: number }) => {
  const { value, issues } = readJson(input, limits);
  return { value, issues: issues.map(({ code, path }) => `${code} ${pointer(path)}`) };
};

/** Lists in lists: deeper than any call stack. */
const nestedText = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("JSON that is read", () => {
  it("is the very value where it is plain", () => {
    const input = { a: [1, null, "x", { b: false }] };
    const { value, issues } = readJson(input);
    expect(value).toBe(input);
    expect(issues).toEqual([]);
  });

  it("can be a text, with the mark that Windows puts first", () => {
    expect(said('\uFEFF{"a":1}')).toEqual({ value: { a: 1 }, issues: [] });
  });

  it("is nothing where the text is none", () => {
    expect(said('{"a":')).toEqual({ value: undefined, issues: ["not-json-text "] });
  });

  it.each<[string, unknown, unknown, string]>([
    ["a function", { a: 1, b: () => 1 }, { a: 1 }, "not-plain /b"],
    ["a number that is none", [1, Number.NaN, 2], [1, 2], "not-plain /1"],
    ["an object of a class", { at: new Map(), a: 1 }, { a: 1 }, "not-plain /at"],
    [
      "a key that would change what the object is",
      JSON.parse('{"a":{"__proto__":{"x":1},"b":2}}'),
      { a: { b: 2 } },
      "forbidden-key /a",
    ],
  ])("loses %s and nothing else", (_, input, value, issue) => {
    expect(said(input)).toEqual({ value, issues: [issue] });
    expect(Object.getPrototypeOf(said(input).value)).toBe(
      Array.isArray(value) ? Array.prototype : Object.prototype,
    );
  });

  it.each([
    ["1e999", undefined, ["not-plain "]],
    ['{"score":1e999,"title":"T"}', { title: "T" }, ["not-plain /score"]],
    ['{"scores":[1,-1e999,2]}', { scores: [1, 2] }, ["not-plain /scores/1"]],
    ['{"score":1e308}', { score: 1e308 }, []],
  ])("loses a number of a text that is beyond all numbers: %s", (text, value, issues) => {
    expect(said(text)).toEqual({ value, issues });
  });

  it("loses an object that is inside itself, where it comes again", () => {
    const round: { name: string; me?: unknown } = { name: "round" };
    round.me = { again: round };
    expect(said(round)).toEqual({
      value: { name: "round", me: {} },
      issues: ["not-plain /me/again"],
    });
  });

  it("keeps an object that comes twice side by side", () => {
    const both = { a: 1 };
    expect(said([both, both])).toEqual({ value: [{ a: 1 }, { a: 1 }], issues: [] });
  });

  it("is cut where it nests deeper than the limit", () => {
    expect(said(nestedText(4), { depth: 3 })).toEqual({
      value: [[[]]],
      issues: ["nested-too-deep /0/0/0"],
    });
    expect(said(nestedText(100_000)).issues).toHaveLength(1);
  });

  it("is cut where it holds more than the limit, with one issue", () => {
    expect(said([1, 2, 3, 4], { values: 3 })).toEqual({
      value: [1, 2],
      issues: ["too-many-values /2"],
    });
  });

  it("is not waited for where a list claims a length that it does not have", () => {
    const list: number[] = [];
    list.length = 4_000_000_000;
    expect(said({ list }, { values: 10 }).issues.at(-1)).toBe("too-many-values /list/8");
  });

  it("is said to be wrong at most a thousand times", () => {
    expect(said(Array.from({ length: 3000 }, () => undefined)).issues).toHaveLength(1000);
  });

  it("is nothing where reading it throws", () => {
    const trap = {
      get a(): never {
        throw new Error("no");
      },
    };
    expect(said(trap)).toEqual({ value: undefined, issues: ["not-plain "] });
  });
});
