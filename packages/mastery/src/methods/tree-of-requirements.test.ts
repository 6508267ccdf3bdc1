import { describe, expect, it } from "vitest";
import { parametersSchema } from "./parameters-schema.ts";
import type { Parameters } from "./parameter.ts";
import { settle } from "./settle.ts";
import { settleForMethod } from "./settle-for-method.ts";

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
