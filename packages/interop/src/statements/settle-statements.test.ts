import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { settleStatements } from "./settle-statements.ts";
import type { StatedRelation, Statement } from "./statement.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Ours" };
const statement = (
  id: string,
  parents: readonly string[] = [],
  record: object = {},
): Statement => ({
  path: ["standards", id],
  id,
  parents,
  record: { name: `Name of ${id}`, ...record },
});
const settle = (
  statements: readonly Statement[],
  relations: readonly StatedRelation[] = [],
  more: Readonly<Record<string, string>> = {},
) =>
  settleStatements(
    deepFreeze({ ...about, ...more }),
    deepFreeze(statements),
    deepFreeze(relations),
  );
const issue = (code: string, id: string, data: object, severity: string, repair: string) => ({
  code,
  path: ["standards", id],
  data,
  severity,
  repair,
});

describe("statements that hold each other", () => {
  it("are competencies in their homes, and those that hold others report no level", () => {
    const { value, issues } = settle([
      statement("a"),
      statement("b", ["a"]),
      statement("c", ["b"]),
    ]);
    expect(issues).toEqual([]);
    expect(value?.competencies.map(({ id, partOf, reporting }) => [id, partOf, reporting])).toEqual(
      [
        ["a", undefined, "none"],
        ["b", "a", "none"],
        ["c", "b", "level"],
      ],
    );
    expect(value?.scales).toEqual([]);
  });

  it("have one home: further parents, those outside and those that close a circle are relations", () => {
    const { value, issues } = settle([
      statement("a", ["b"]),
      statement("b", ["a", "out", "a"]),
      statement("c", ["a", "b", "out"]),
      statement("a", ["c"]),
    ]);
    expect(value?.competencies.map(({ id, partOf }) => [id, partOf])).toEqual([
      ["a", "b"],
      ["b", undefined],
      ["c", "a"],
    ]);
    expect(value?.relations).toEqual([
      { type: "part-of", from: "b", to: { uri: "out" } },
      { type: "part-of", from: "b", to: "a" },
      { type: "part-of", from: "c", to: { uri: "out" } },
      { type: "part-of", from: "c", to: "b" },
    ]);
    expect(issues).toEqual([
      issue("statement-id-twice", "a", { id: "a" }, "error", "first-kept"),
      issue("statement-parent-outside", "b", { parent: "out" }, "note", "kept-as-external"),
      issue("statement-cycle", "b", { id: "b" }, "warning", "converted"),
      issue("statement-parent-outside", "c", { parent: "out" }, "note", "kept-as-external"),
      issue("statement-several-parents", "c", { parents: 2 }, "note", "converted"),
    ]);
  });
});

describe("what core refuses", () => {
  it("costs the statement alone, and is told at its place", () => {
    const { value, issues } = settle([
      statement("a"),
      statement("b", [], { order: "first" }),
      statement("c"),
    ]);
    expect(value?.competencies.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(issues).toEqual([
      expect.objectContaining({
        code: "document-issue",
        path: ["standards", "b", "order"],
        severity: "error",
        repair: "left-out",
      }),
    ]);
  });

  it("costs a relation alone, and is told at its place", () => {
    const { value, issues } = settle(
      [statement("a"), statement("b", ["gone"])],
      [
        { path: ["links", 0], record: { type: "equivalent", from: "a", to: 7 } },
        { path: ["links", 1], record: { type: "equivalent", from: "a", to: "b" } },
      ],
    );
    expect(value?.relations.map(({ type, from }) => [type, from])).toEqual([
      ["part-of", "b"],
      ["equivalent", "a"],
    ]);
    expect(
      issues.filter(({ severity }) => severity === "error").map(({ path }) => path.slice(0, 2)),
    ).toEqual([["links", 0]]);
  });

  it("of the framework itself costs all, and is told of no statement", () => {
    const { value, issues } = settle([statement("a"), statement("b")], [], { status: "nowhere" });
    expect(value).toBeUndefined();
    expect(issues.filter(({ severity }) => severity === "error").map(({ path }) => path)).toEqual([
      [],
    ]);
  });
});
