import { describe, expect, it } from "vitest";
import * as z from "zod";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { pointer } from "../issue/pointer.ts";
import { extensible } from "./fields.ts";
import type { Extensible } from "./json.ts";
import type { Kind } from "./kind.ts";
import { formatOf } from "./kind.ts";
import { parserOf } from "./parser.ts";
import { exactly, type Schema } from "./schema.ts";

/** A kind with a history: version 1 said `title`, version 2 `label`, version 3 says `name`. */
interface Leaflet extends Extensible {
  readonly format: "whole-learner/leaflet@3";
  readonly name: string;
  readonly pages: readonly number[];
}
const leaflet = z.strictObject({
  format: z.literal("whole-learner/leaflet@3"),
  name: z.string().min(2).max(10),
  pages: z.array(z.number()).default([]),
  ...extensible,
});
const leafletSchema: Schema<Leaflet> = exactly<Leaflet>()(leaflet);
const kind: Kind<Leaflet> = {
  name: "leaflet",
  upgrades: [
    ({ title, ...rest }) => ({ ...rest, label: title ?? "untitled" }),
    ({ label, ...rest }) => ({ ...rest, name: label ?? "unnamed" }),
  ],
  schema: leafletSchema,
};
const parser = parserOf(kind);
const codes = (input: unknown, limits?: object): readonly string[] =>
  parser.safeParse(input, limits).issues.map(({ code, path }) => `${code} ${pointer(path)}`.trim());

describe("a document's format", () => {
  it("names the kind and its newest version", () => {
    expect(formatOf(kind)).toBe("whole-learner/leaflet@3");
    expect(formatOf({ name: "log", upgrades: [] })).toBe("whole-learner/log@1");
  });

  it("of today is read without a word", () => {
    expect(parser.safeParse({ format: "whole-learner/leaflet@3", name: "Ferry" })).toEqual({
      ok: true,
      value: { format: "whole-learner/leaflet@3", name: "Ferry", pages: [] },
      issues: [],
    });
  });

  it.each([
    ["whole-learner/leaflet@1", { title: "Ferry" }],
    ["whole-learner/leaflet@2", { label: "Ferry" }],
  ])("of an older version, %s, is upgraded step by step with a note", (format, fields) => {
    expect(parser.safeParse({ format, ...fields, pages: [1] })).toEqual({
      ok: true,
      value: { format: "whole-learner/leaflet@3", name: "Ferry", pages: [1] },
      issues: [
        {
          code: "upgraded",
          severity: "note",
          path: ["format"],
          data: { from: format, to: "whole-learner/leaflet@3" },
        },
      ],
    });
  });

  it.each([
    [{}, "missing-format", {}],
    [{ format: "whole-learner/leaflet@4" }, "newer-format", { found: "whole-learner/leaflet@4" }],
    [{ format: "whole-learner/log@1" }, "unknown-format", { found: "whole-learner/log@1" }],
    [{ format: "whole-learner/leaflet@0" }, "unknown-format", { found: "whole-learner/leaflet@0" }],
    [
      { format: "whole-learner/leaflet@03" },
      "unknown-format",
      { found: "whole-learner/leaflet@03" },
    ],
    [
      { format: "whole-learner/leaflet@3 " },
      "unknown-format",
      { found: "whole-learner/leaflet@3 " },
    ],
    [{ format: "x".repeat(81) }, "unknown-format", { found: "x".repeat(80) }],
    [{ format: 3 }, "unknown-format", { found: "number" }],
    [{ format: null }, "unknown-format", { found: "object" }],
  ])("%j is refused as %s", (input, code, found) => {
    const data = { expected: "whole-learner/leaflet@3", ...found };
    expect(parser.safeParse(input)).toEqual({
      ok: false,
      issues: [{ code, severity: "error", path: ["format"], data }],
    });
  });

  it("does not take a kind's inherited properties for a format", () => {
    expect(codes(Object.create({ format: "whole-learner/leaflet@3" }))).toEqual(["not-json"]);
  });
});

describe("a document's content", () => {
  const of = (fields: object): object => ({ format: "whole-learner/leaflet@3", ...fields });

  it("is refused with every issue at once", () => {
    expect(codes(of({ name: 7, pages: [1, "2", null], colour: "red", size: 1 }))).toEqual([
      "wrong-type /name",
      "wrong-type /pages/1",
      "wrong-type /pages/2",
      "unknown-key /colour",
      "unknown-key /size",
    ]);
  });

  it.each([
    [of({}), { code: "missing-value", path: ["name"], data: { expected: "string" } }],
    [
      of({ name: [] }),
      { code: "wrong-type", path: ["name"], data: { expected: "string", found: "list" } },
    ],
    [
      of({ name: null }),
      { code: "wrong-type", path: ["name"], data: { expected: "string", found: "null" } },
    ],
    [
      of({ name: "x" }),
      { code: "too-small", path: ["name"], data: { least: 2, what: "characters" } },
    ],
    [
      of({ name: "x".repeat(11) }),
      { code: "too-big", path: ["name"], data: { most: 10, what: "characters" } },
    ],
    [
      of({ name: "xy", pages: {} }),
      { code: "wrong-type", path: ["pages"], data: { expected: "list", found: "object" } },
    ],
    [
      of({ name: "xy", extensions: 1 }),
      { code: "wrong-type", path: ["extensions"], data: { expected: "object", found: "number" } },
    ],
  ])("%j is refused with its data", (input, expected) => {
    expect(parser.safeParse(input)).toEqual({
      ok: false,
      issues: [{ severity: "error", ...expected }],
    });
  });

  it("keeps extensions as they are and refuses every other unknown key", () => {
    const extensions = {
      "https://example.org/x": { deep: [1, null, { "": true }] },
      constructor: "kept",
    };
    const result = parser.safeParse(of({ name: "Ferry", extensions }));
    expect(result).toEqual({
      ok: true,
      value: { ...of({ name: "Ferry" }), pages: [], extensions },
      issues: [],
    });
  });

  it("throws one error with all issues, codes and places only", () => {
    const act = (): unknown =>
      parser.parse(of({ name: "secret name that is too long", pages: [true] }));
    expect(act).toThrow(InvalidInputError);
    expect(act).toThrow("2 issue(s); too-big at /name; wrong-type at /pages/0");
    expect(parser.parse(of({ name: "Ferry" })).name).toBe("Ferry");
  });

  it("names at most five issues in the error's message", () => {
    expect(() =>
      parser.parse(of({ name: "xy", pages: ["a", "b", "c", "d", "e", "f", "g"] })),
    ).toThrow(/\/pages\/4; and 2 more$/);
  });
});

describe("hostile input", () => {
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  let deep: unknown = 1;
  for (let i = 0; i < 200_000; i += 1) deep = [deep];
  const throwing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );
  const getter = {
    get format(): string {
      throw new Error("no");
    },
  };

  it.each([
    ["undefined", undefined, ["not-json"]],
    ["a function", () => 1, ["not-json"]],
    ["a bigint", 1n, ["not-json"]],
    ["NaN", Number.NaN, ["not-json"]],
    ["infinity in a list", [1, Number.POSITIVE_INFINITY], ["not-json /1"]],
    ["a Map", new Map(), ["not-json"]],
    ["a hole in a list", Object.assign([], { 1: 1 }), ["not-json /0"]],
    ["an undefined field", { format: undefined }, ["not-json /format"]],
    ["a cycle", cyclic, [`too-deep ${"/self".repeat(64)}`]],
    ["200,000 levels", deep, [`too-deep ${"/0".repeat(64)}`]],
    ["a list that claims a billion entries", Object.assign([], { length: 1e9 }), ["too-large"]],
    ["an own __proto__", JSON.parse('{"a":{"__proto__":{"x":1}}}'), ["forbidden-key /a"]],
    ["a throwing proxy", throwing, ["not-json"]],
    ["a throwing getter", getter, ["not-json"]],
    ["a list", [], ["wrong-type"]],
    ["null", null, ["wrong-type"]],
    ["a text", "framework", ["wrong-type"]],
  ])("%s costs issues only", (_, input, expected) => {
    expect(codes(input)).toEqual(expected);
  });

  it.each([
    ["undefined", undefined, "undefined"],
    ["a function", () => 1, "function"],
    ["a bigint", 1n, "bigint"],
    ["a symbol", Symbol("x"), "symbol"],
    ["NaN", Number.NaN, "a number that is not finite"],
    ["a date", new Date(0), "an object that is not plain"],
    ["a getter that throws", getter, "unreadable"],
  ])("%s is named for what it is", (_, input, found) => {
    expect(parser.safeParse(input)).toEqual({
      ok: false,
      issues: [{ code: "not-json", severity: "error", path: [], data: { found } }],
    });
  });

  it.each([
    [null, "null"],
    [[], "list"],
    ["leaflet", "string"],
    [3, "number"],
  ])("%j is told from a document", (input, found) => {
    expect(parser.safeParse(input)).toEqual({
      ok: false,
      issues: [
        { code: "wrong-type", severity: "error", path: [], data: { expected: "object", found } },
      ],
    });
  });

  it.each([
    ["a forbidden key", JSON.parse('{"__proto__":1}'), "forbidden-key", { key: "__proto__" }],
    ["a list that is too long", [1, 2, 3, 4], "too-large", { most: 3 }],
    ["an object that is too large", { a: 1, b: 2, c: 3, d: 4 }, "too-large", { most: 3 }],
  ])("%s is named with what is allowed", (_, input, code, data) => {
    expect(parser.safeParse(input, { values: 3 })).toEqual({
      ok: false,
      issues: [{ code, severity: "error", path: [], data }],
    });
  });

  it("that is too deep is named with how deep it may be", () => {
    expect(parser.safeParse([[[]]], { depth: 1 }).issues).toEqual([
      { code: "too-deep", severity: "error", path: [0], data: { most: 1 } },
    ]);
  });

  it("is not what has no prototype: it may come from another program", () => {
    const input: object = Object.assign(Object.create(null), {
      format: "whole-learner/leaflet@3",
      name: "Ferry",
    });
    expect(codes(input)).toEqual([]);
  });

  it("is counted in all, however it is spread", () => {
    const input = { a: [1, 2], b: [3, 4] };
    expect(codes(input, { values: 7 })).toEqual(["missing-format /format"]);
    expect(codes(input, { values: 6 })).toEqual(["too-large /b"]);
    expect(codes([[1], [[2]], 3], { values: 5 })).toEqual(["too-large /1"]);
  });

  it("is counted against the limits given", () => {
    const input = { format: "whole-learner/leaflet@3", name: "Ferry", pages: [1, 2] };
    expect(codes(input, { values: 6 })).toEqual([]);
    expect(codes(input, { values: 5 })).toEqual(["too-large /pages"]);
    expect(codes(input, { depth: 2 })).toEqual([]);
    expect(codes(input, { depth: 1 })).toEqual(["too-deep /pages"]);
  });

  it("stops naming faults after a hundred", () => {
    expect(codes(Array.from({ length: 1000 }, () => Number.NaN))).toHaveLength(100);
  });
});
