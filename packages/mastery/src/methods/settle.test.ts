import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parametersSchema } from "./parameters-schema.ts";
import type { Parameters } from "./parameter.ts";
import { settle } from "./settle.ts";
import { settleForMethod } from "./settle-for-method.ts";

const parameters = {
  share: { kind: "number", above: 0, most: 1, default: 0.5, meaning: "A share." },
  below: { kind: "number", least: -1, below: 1, default: 0, meaning: "Below one." },
  count: { kind: "integer", least: 1, most: 5, meaning: "How many." },
  tie: { kind: "choice", of: ["lower", "upper"], default: "upper", meaning: "Which." },
  strict: { kind: "switch", default: false, meaning: "Whether." },
  marks: {
    kind: "list",
    of: { kind: "integer", least: 0, meaning: "A mark." },
    least: 1,
    most: 2,
    meaning: "Marks.",
  },
} as const satisfies Parameters;

const codes = (given: unknown): readonly string[] => {
  const settled = settle(parameters, given, ["p"]);
  return settled.ok ? [] : settled.issues.map(({ code, path }) => `${code} ${path.join("/")}`);
};
const good = { count: 2, marks: [1] };

describe("settle", () => {
  it("fills defaults in", () => {
    expect(settle(parameters, good)).toEqual({
      ok: true,
      value: { share: 0.5, below: 0, count: 2, tie: "upper", strict: false, marks: [1] },
    });
    expect(settle({}, undefined)).toEqual({ ok: true, value: {} });
  });

  it.each([
    [undefined, ["missing-parameter p/count", "missing-parameter p/marks"]],
    [7, ["wrong-parameter p"]],
    [null, ["wrong-parameter p"]],
    [[], ["wrong-parameter p"]],
    [
      { ...good, other: 1, constructor: 2 },
      ["unknown-parameter p/other", "unknown-parameter p/constructor"],
    ],
    [{ ...good, share: 0 }, ["parameter-out-of-bounds p/share"]],
    [{ ...good, share: 1 }, []],
    [{ ...good, share: 1.0001 }, ["parameter-out-of-bounds p/share"]],
    [{ ...good, below: -1 }, []],
    [{ ...good, below: 1 }, ["parameter-out-of-bounds p/below"]],
    [{ ...good, below: -1.5 }, ["parameter-out-of-bounds p/below"]],
    [{ ...good, share: "1" }, ["wrong-parameter p/share"]],
    [{ ...good, share: Number.NaN }, ["wrong-parameter p/share"]],
    [{ ...good, count: 0 }, ["parameter-out-of-bounds p/count"]],
    [{ ...good, count: 6 }, ["parameter-out-of-bounds p/count"]],
    [{ ...good, count: 5 }, []],
    [{ ...good, count: 1.5 }, ["wrong-parameter p/count"]],
    [{ ...good, tie: "both" }, ["not-a-choice p/tie"]],
    [{ ...good, tie: 3 }, ["not-a-choice p/tie"]],
    [{ ...good, strict: "yes" }, ["wrong-parameter p/strict"]],
    [{ ...good, marks: 3 }, ["wrong-parameter p/marks"]],
    [{ ...good, marks: [] }, ["parameter-out-of-bounds p/marks"]],
    [{ ...good, marks: [1, 2, 3] }, ["parameter-out-of-bounds p/marks"]],
    [{ ...good, marks: [1, -2] }, ["parameter-out-of-bounds p/marks/1"]],
    [{ ...good, marks: ["a", 2.5] }, ["wrong-parameter p/marks/0", "wrong-parameter p/marks/1"]],
  ])("finds in %j: %j", (given, expected) => {
    expect(codes(given)).toEqual(expected);
  });

  it("tells the bounds that were left", () => {
    const settled = settle(parameters, { ...good, share: 2 });
    expect(!settled.ok && settled.issues[0]).toEqual({
      code: "parameter-out-of-bounds",
      severity: "error",
      path: ["share"],
      data: { parameter: "share", value: 2, above: 0, most: 1 },
    });
    const missing = settle(parameters, { ...good, tie: "x" });
    expect(!missing.ok && missing.issues[0]?.data).toEqual({
      parameter: "tie",
      allowed: ["lower", "upper"],
    });
  });
});

describe("a whole number that may not exceed another", () => {
  const most = {
    times: { kind: "integer", least: 1, notAbove: "of", meaning: "How many." },
    of: { kind: "integer", least: 1, default: 3, meaning: "Of how many." },
  } as const satisfies Parameters;

  it.each([
    [{ times: 3 }, []],
    [{ times: 4 }, ["parameter-out-of-bounds times"]],
    [{ times: 4, of: 4 }, []],
    [{ times: 4, of: 2 }, ["parameter-out-of-bounds times"]],
    // One fault is told once: the bound is no number.
    [{ times: 4, of: 0 }, ["parameter-out-of-bounds of"]],
    [{ times: 4, of: "4" }, ["wrong-parameter of"]],
    [{ times: 0, of: 4 }, ["parameter-out-of-bounds times"]],
  ])("in %j: %j", (given, expected) => {
    const settled = settle(most, given);
    expect(
      settled.ok ? [] : settled.issues.map(({ code, path }) => `${code} ${path.join("/")}`),
    ).toEqual(expected);
    expect(parametersSchema(most).safeParse(given).success).toBe(expected.length === 0);
  });

  it("tells the bound as it stands", () => {
    const settled = settle(most, { times: 4 }, ["p"]);
    expect(!settled.ok && settled.issues).toEqual([
      {
        code: "parameter-out-of-bounds",
        severity: "error",
        path: ["p", "times"],
        data: { parameter: "times", value: 4, least: 1, most: 3 },
      },
    ]);
  });
});

describe("parametersSchema", () => {
  const schema = parametersSchema(parameters);
  it("keeps a policy as it was written: defaults are told, not filled in", () => {
    expect(schema.parse(good)).toEqual(good);
  });
  it.each([
    { ...good, other: 1 },
    { ...good, share: 0 },
    { ...good, below: 1 },
    { ...good, count: 6 },
    { ...good, tie: "both" },
    { ...good, marks: [] },
    { marks: [1] },
  ])("refuses %j", (given) => {
    expect(schema.safeParse(given).success).toBe(false);
  });
});

describe("every kind of parameter", () => {
  const kinds = {
    number: {
      kind: "number",
      least: -1,
      above: -2,
      most: 1,
      below: 2,
      default: 0.5,
      meaning: "A number.",
    },
    open: {
      kind: "number",
      above: 0,
      below: 1,
      default: 0.5,
      meaning: "A share, without its ends.",
    },
    any: { kind: "number", default: 0, meaning: "Any number." },
    integer: { kind: "integer", least: 0, most: 3, default: 1, meaning: "A whole number." },
    choice: { kind: "choice", of: ["a", "b"], default: "a", meaning: "One of two." },
    target: { kind: "target", default: "goal", meaning: "Where." },
    switch: { kind: "switch", default: true, meaning: "Whether." },
    text: { kind: "text", default: "x", meaning: "A name." },
    list: {
      kind: "list",
      of: { kind: "number", least: 0, meaning: "One." },
      default: [1],
      meaning: "Some.",
    },
    few: {
      kind: "list",
      of: { kind: "text", meaning: "One." },
      most: 2,
      default: ["a"],
      meaning: "Two at most.",
    },
    record: {
      kind: "record",
      of: { kind: "number", above: 0, meaning: "A weight." },
      default: {},
      meaning: "Weights.",
    },
    rows: {
      kind: "list",
      of: {
        kind: "object",
        fields: {
          child: { kind: "text", meaning: "Which." },
          points: { kind: "integer", least: 1, default: 1, meaning: "How many." },
        },
        meaning: "A row.",
      },
      default: [],
      meaning: "Rows.",
    },
  } as const satisfies Parameters;
  const schema = parametersSchema(kinds);
  const issuesOf = (given: unknown) => {
    const settled = settle(kinds, given, ["p"]);
    return settled.ok
      ? []
      : settled.issues.map(({ severity, code, path, data }) => [
          severity,
          code,
          path.join("/"),
          data,
        ]);
  };
  const wrong = (expected: string, path: string, parameter = path) => [
    ["error", "wrong-parameter", `p/${path}`, { parameter, expected }],
  ];
  const bounds = (path: string, value: number, left: object, parameter = path) => [
    ["error", "parameter-out-of-bounds", `p/${path}`, { parameter, value, ...left }],
  ];
  it.each<[object, unknown[]]>([
    [{}, []],
    [{ number: -1 }, []],
    [{ number: 1 }, []],
    [{ number: -1.5 }, bounds("number", -1.5, { least: -1, above: -2, most: 1, below: 2 })],
    [{ number: 1.5 }, bounds("number", 1.5, { least: -1, above: -2, most: 1, below: 2 })],
    [{ number: null }, wrong("number", "number")],
    [{ number: Number.POSITIVE_INFINITY }, wrong("number", "number")],
    [{ open: 0 }, bounds("open", 0, { above: 0, below: 1 })],
    [{ open: 1 }, bounds("open", 1, { above: 0, below: 1 })],
    [{ any: -1e9 }, []],
    [{ any: "0" }, wrong("number", "any")],
    [{ integer: 0 }, []],
    [{ integer: 3 }, []],
    [{ integer: 4 }, bounds("integer", 4, { least: 0, most: 3 })],
    [{ integer: 0.5 }, wrong("whole number", "integer")],
    [{ integer: "1" }, wrong("whole number", "integer")],
    [{ choice: "b" }, []],
    [
      { choice: "c" },
      [["error", "not-a-choice", "p/choice", { parameter: "choice", allowed: ["a", "b"] }]],
    ],
    [
      { choice: ["a"] },
      [["error", "not-a-choice", "p/choice", { parameter: "choice", allowed: ["a", "b"] }]],
    ],
    [{ target: "goal" }, []],
    [{ target: -2.5 }, []],
    [{ target: "top" }, wrong('number or "goal"', "target")],
    [{ target: Number.NaN }, wrong('number or "goal"', "target")],
    [{ switch: false }, []],
    [{ switch: 0 }, wrong("true or false", "switch")],
    [{ text: "y" }, []],
    [{ text: "" }, wrong("text", "text")],
    [{ text: 1 }, wrong("text", "text")],
    [{ list: [] }, []],
    [{ list: [0, 5, 7] }, []],
    [{ list: { 0: 1 } }, wrong("list", "list")],
    [
      { list: [-1, "a"] },
      [...bounds("list/0", -1, { least: 0 }, "list"), ...wrong("number", "list/1", "list")],
    ],
    [{ few: ["a", "b"] }, []],
    [{ few: ["a", "b", "c"] }, bounds("few", 3, { most: 2 })],
    [{ few: [""] }, wrong("text", "few/0", "few")],
    [{ record: { a: 1, b: 2 } }, []],
    [{ record: [1] }, wrong("object of numbers", "record")],
    [{ record: null }, wrong("object of numbers", "record")],
    [{ record: { a: 0 } }, bounds("record/a", 0, { above: 0 }, "record")],
    [{ record: { "": 1 } }, wrong("name", "record/", "record")],
    [{ rows: [{ child: "a" }, { child: "b", points: 2 }] }, []],
    [{ rows: [1] }, wrong("object", "rows/0", "rows")],
    [{ rows: [null] }, wrong("object", "rows/0", "rows")],
    [{ rows: [{}] }, [["error", "missing-parameter", "p/rows/0/child", { parameter: "child" }]]],
    [
      { rows: [{ child: "a", more: 1 }] },
      [
        [
          "error",
          "unknown-parameter",
          "p/rows/0/more",
          { parameter: "more", known: ["child", "points"] },
        ],
      ],
    ],
    [{ rows: [{ child: "a", points: 0 }] }, bounds("rows/0/points", 0, { least: 1 }, "points")],
    [
      { more: 1 },
      [["error", "unknown-parameter", "p/more", { parameter: "more", known: Object.keys(kinds) }]],
    ],
  ])("%j: %j", (given, expected) => {
    expect(issuesOf(given)).toEqual(expected);
    // The schema takes what settling takes.
    expect(schema.safeParse(given).success).toBe(expected.length === 0);
  });
  it("is wrong as a whole where it is no object", () => {
    expect(issuesOf([])).toEqual([
      ["error", "wrong-parameter", "p", { parameter: "parameters", expected: "object" }],
    ]);
  });
  it("tells its meaning and its default in the schema, and what exceeds what where it is", () => {
    const json = z.toJSONSchema(schema) as { properties: Record<string, object> };
    expect(json.properties["integer"]).toMatchObject({
      description: "A whole number.",
      default: 1,
      minimum: 0,
      maximum: 3,
    });
    const count = { count: { kind: "integer", meaning: "How many." } } as const;
    const counted = z.toJSONSchema(parametersSchema(count)) as {
      properties: Record<string, object>;
    };
    expect(counted.properties["count"]).not.toHaveProperty("default");
    expect(counted).toMatchObject({ required: ["count"] });
    const most = {
      times: { kind: "integer", notAbove: "of", meaning: "How many." },
      of: { kind: "integer", default: 3, meaning: "Of how many." },
    } as const;
    const refused = parametersSchema(most).safeParse({ times: 4 });
    expect(refused.error?.issues).toMatchObject([
      { code: "too_big", origin: "int", maximum: 3, inclusive: true, path: ["times"] },
    ]);
  });
});

describe("a tree of requirements", () => {
  const trees = { tree: { kind: "tree", meaning: "What is asked." } } as const satisfies Parameters;
  const issuesOf = (tree: unknown) => {
    const settled = settle(trees, { tree });
    return settled.ok
      ? []
      : settled.issues.map(({ code, path, data }) => [code, path.join("/"), data]);
  };
  const requirement = "requirement: a child, or all, any or at least so many of several";
  const wrong = (expected: string, path = "tree") => [
    ["wrong-parameter", path, { parameter: "tree", expected }],
  ];
  const unknown = (path: string, parameter: string, known: readonly string[]) => [
    ["unknown-parameter", path, { parameter, known }],
  ];
  const a = { child: "a" };
  it.each<[unknown, unknown[]]>([
    [a, []],
    [{ child: "a", at: "goal", required: true }, []],
    [{ child: "a", at: 3, required: false }, []],
    [{ all: [a, { any: [a, { least: 1, of: [a] }] }], required: true }, []],
    [null, wrong(requirement)],
    [[a], wrong(requirement)],
    [{}, wrong(requirement)],
    [{ child: "a", all: [a] }, wrong(requirement)],
    [{ child: "" }, wrong("text", "tree/child")],
    [{ child: "a", at: "top" }, wrong('number or "goal"', "tree/at")],
    [{ child: "a", required: 1 }, wrong("true or false", "tree/required")],
    [{ child: "a", least: 1 }, unknown("tree/least", "least", ["child", "required", "at"])],
    [{ all: [a], least: 1 }, unknown("tree/least", "least", ["all", "required"])],
    [{ any: [a], at: 1 }, unknown("tree/at", "at", ["any", "required"])],
    [{ of: [a] }, wrong("whole number", "tree/least")],
    [
      { of: [a], least: 0 },
      [["parameter-out-of-bounds", "tree/least", { parameter: "tree", value: 0, least: 1 }]],
    ],
    [{ all: a }, wrong("list", "tree/all")],
    [
      { any: [] },
      [["parameter-out-of-bounds", "tree/any", { parameter: "tree", value: 0, least: 1 }]],
    ],
    [
      { all: [a, 1, { any: [{}] }] },
      [...wrong(requirement, "tree/all/1"), ...wrong(requirement, "tree/all/2/any/0")],
    ],
  ])("%j: %j", (tree, expected) => {
    expect(issuesOf(tree)).toEqual(expected);
    expect(parametersSchema(trees).safeParse({ tree }).success).toBe(expected.length === 0);
  });
  it("is as deep as 64, and no deeper", () => {
    const deep = (depth: number): object => (depth === 1 ? a : { all: [deep(depth - 1)] });
    expect(issuesOf(deep(64))).toEqual([]);
    expect(issuesOf(deep(65))).toMatchObject([["wrong-parameter", expect.any(String), {}]]);
    const circle: { all: unknown[] } = { all: [] };
    circle.all.push(circle);
    expect(issuesOf(circle)).toHaveLength(1);
  });
  it("is nothing that a method could be asked for", () => {
    expect(settleForMethod(trees as never, { tree: a }, ["p"])).toEqual({
      ok: false,
      issues: [
        {
          code: "wrong-parameter",
          severity: "error",
          path: ["p", "tree"],
          data: { parameter: "tree", expected: "plain value" },
        },
      ],
    });
  });
});
