import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fromZod } from "./from-zod.ts";

/** What we say of a value that a schema refuses: code, place and data. */
const told = (schema: z.ZodType, value: unknown): readonly unknown[] =>
  (schema.safeParse(value).error?.issues ?? [])
    .flatMap((found) => fromZod(found, value))
    .map(({ code, path, data }) => [code, path, data]);

describe("what zod finds is told in our words:", () => {
  const rating = z.strictObject({ kind: z.literal("rating"), level: z.string() });
  const note = z.strictObject({ kind: z.literal("note"), text: z.string() });
  it.each([
    ["a list", z.array(z.string()), {}, "wrong-type", { expected: "list", found: "object" }],
    [
      "a record",
      z.record(z.string(), z.string()),
      [],
      "wrong-type",
      { expected: "object", found: "list" },
    ],
    ["no null", z.boolean(), null, "wrong-type", { expected: "boolean", found: "null" }],
    ["a known word", z.enum(["met", "partly"]), "no", "not-one-of", { allowed: ["met", "partly"] }],
    ["a constant", z.literal([1, 2]), 3, "not-one-of", { allowed: [1, 2] }],
    ["a least number", z.number().min(1), 0, "too-small", { least: 1, what: "number" }],
    ["a most number", z.number().max(4), 5, "too-big", { most: 4, what: "number" }],
    ["a least length", z.string().min(2), "x", "too-small", { least: 2, what: "characters" }],
    ["a least count", z.array(z.number()).min(3), [1], "too-small", { least: 3, what: "entries" }],
    ["a most count", z.array(z.number()).max(1), [1, 2], "too-big", { most: 1, what: "entries" }],
    ["steps", z.number().multipleOf(0.5), 1.25, "not-a-multiple", { of: 0.5 }],
    ["a form that zod has", z.iso.date(), "2026-02-30", "wrong-form", { form: "date" }],
    [
      "a form of ours",
      z.string().regex(/^a/, { error: "first letter" }),
      "b",
      "wrong-form",
      { form: "first letter" },
    ],
    [
      "a rule with a name",
      z.string().refine(() => false, { params: { form: "page" } }),
      "b",
      "wrong-form",
      { form: "page" },
    ],
    ["a rule without one", z.string().refine(() => false), "b", "wrong-form", { form: "value" }],
  ])("%s", (_, schema, value, code, data) => {
    expect(told(schema, value)).toEqual([[code, [], data]]);
    expect(told(z.strictObject({ it: z.array(schema) }), { it: [value] })).toEqual([
      [code, ["it", 0], data],
    ]);
  });

  it.each([
    ["a text", z.string(), "string"],
    ["a list", z.array(z.string()), "list"],
    ["a known word", z.enum(["met", "partly"]), "one of the allowed values"],
    ["one of several forms", z.union([z.string(), z.array(z.string())]), "value"],
    ["one of several kinds", z.discriminatedUnion("kind", [rating, note]), "object"],
  ])("%s that is missing", (_, schema, expected) => {
    expect(told(z.strictObject({ it: schema }), {})).toEqual([
      ["missing-value", ["it"], { expected }],
    ]);
  });

  it("a value that only every object has is missing", () => {
    expect(told(z.looseObject({ constructor: z.string() }), {})).toEqual([
      ["missing-value", ["constructor"], { expected: "string" }],
    ]);
  });

  it("every key that is not known, at its own place", () => {
    expect(told(z.strictObject({}), { a: 1, b: 2 })).toEqual([
      ["unknown-key", ["a"], { key: "a" }],
      ["unknown-key", ["b"], { key: "b" }],
    ]);
  });

  it("a key that no record has", () => {
    expect(told(z.record(z.string().max(2), z.number()), { long: 1 })).toEqual([
      ["wrong-form", ["long"], { form: "key" }],
    ]);
  });

  it.each([
    ["no kind", {}, "missing-value", { expected: "one of the allowed values" }],
    ["another kind", { kind: "plan" }, "not-one-of", { allowed: ["rating", "note"] }],
  ])("a record of %s", (_, value, code, data) => {
    expect(told(z.discriminatedUnion("kind", [rating, note]), value)).toEqual([
      [code, ["kind"], data],
    ]);
  });
});

describe("where several forms are allowed", () => {
  const point = z.strictObject({ at: z.strictObject({ x: z.number(), y: z.number() }) });
  const span = z.strictObject({ from: z.number(), until: z.number() });
  const many = z.array(z.number());

  it.each([
    [
      "that goes deepest",
      { at: { x: 1 } },
      [["missing-value", ["at", "y"], { expected: "number" }]],
    ],
    ["that goes deepest", [1, "2"], [["wrong-type", [1], { expected: "number", found: "string" }]]],
    ["with the fewest faults", { from: 1 }, [["missing-value", ["until"], { expected: "number" }]]],
  ])("the faults are those of the form %s: %j", (_, value, expected) => {
    expect(told(z.union([point, span, many]), value)).toEqual(expected);
    expect(told(z.union([many, span, point]), value)).toEqual(expected);
  });

  it.each([
    ["that is near to none", "x"],
    ["that is as near to one as to another", {}],
  ])("a value %s fits none", (_, value) => {
    const season = z.strictObject({ year: z.number(), season: z.string() });
    const [code, path] = told(z.union([season, span]), value)[0] as readonly unknown[];
    expect([code, path]).toEqual(["no-form-fits", []]);
  });

  it.each([
    [
      "middle",
      z.union([z.enum(["midpoints", "values"]), many]),
      [{ values: ["midpoints", "values"] }, { type: "list" }],
    ],
    ["Goal", z.union([z.number(), z.literal("goal")]), [{ type: "number" }, { values: ["goal"] }]],
    ["x", z.union([span, z.number()]), [{ type: "object" }, { type: "number" }]],
    [
      {},
      z.union([z.strictObject({ months: z.number() }), z.strictObject({ days: z.number() })]),
      [
        { type: "object", fields: ["months"] },
        { type: "object", fields: ["days"] },
      ],
    ],
    [
      true,
      z.union([z.union([z.number(), z.literal("goal")]), z.null()]),
      [{ type: "number" }, { values: ["goal"] }, { type: "null" }],
    ],
    [
      "X",
      z.union([
        z.string().regex(/^a/, { error: "first letter" }),
        z.string().regex(/^b/, { error: "second letter" }),
      ]),
      [{ type: "first letter" }, { type: "second letter" }],
    ],
  ])("%j is told what is allowed", (value, schema, forms) => {
    expect(told(schema, value)).toEqual([["no-form-fits", [], { forms }]]);
  });

  it("only words in all of them are one list of words", () => {
    expect(told(z.union([z.literal(0), z.literal(1)]), 7)).toEqual([
      ["not-one-of", [], { allowed: [0, 1] }],
    ]);
  });
});
