import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parametersSchema } from "./parameters-schema.ts";
import type { Parameters } from "./parameter.ts";
import { settle } from "./settle.ts";

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
