import { describe, expect, it } from "vitest";
import { competency, elsewhere } from "../../../test/frameworks/nodes.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import type { Competency } from "../competency.ts";
import type { Framework } from "../framework.ts";
import { cycle } from "./cycle.ts";

describe("cycle", () => {
  it("finds what is part of itself, by homes and by relations, at the first of its nodes", () => {
    expect(
      run(cycle, {
        vocabulary: { relations: [{ id: "strand", name: "Strand", broader: "part-of" }] },
        competencies: [
          competency("a", { partOf: "b" }),
          competency("b", { partOf: "c" }),
          competency("c"),
          competency("self", { partOf: "self" }),
          competency("x"),
          competency("y", { partOf: "x" }),
        ],
        relations: [
          { type: "part-of", from: "c", to: elsewhere },
          { type: "part-of", from: "c", to: "a" },
          { type: "strand", from: "x", to: "y" },
        ],
      }),
    ).toEqual([
      {
        code: "cycle",
        severity: "error",
        path: ["competencies", 0, "partOf"],
        data: { ids: ["a", "b", "c"], relation: "part-of" },
      },
      {
        code: "cycle",
        severity: "error",
        path: ["competencies", 3, "partOf"],
        data: { ids: ["self"], relation: "part-of" },
      },
      {
        code: "cycle",
        severity: "error",
        path: ["relations", 2],
        data: { ids: ["x", "y"], relation: "part-of" },
      },
    ]);
  });

  it("finds what comes before itself, apart from what is part of itself", () => {
    expect(
      run(cycle, {
        competencies: [competency("a"), competency("b", { partOf: "a" })],
        relations: [
          { type: "related", from: "b", to: "a" },
          { type: "precedes", from: "b", to: "a" },
          { type: "precedes", from: "a", to: "b" },
          { type: "precedes", from: "a", to: elsewhere },
        ],
      }),
    ).toEqual([
      {
        code: "cycle",
        severity: "error",
        path: ["relations", 2],
        data: { ids: ["a", "b"], relation: "precedes" },
      },
    ]);
  });

  it("is at the home before the relation that says the same, and at a relation of the right type", () => {
    const at = (relations: Framework["relations"], homes: Partial<Competency>) =>
      run(cycle, {
        competencies: [competency("a", homes), competency("b")],
        relations,
      }).map(({ path }) => path);
    const back = { type: "part-of", from: "b", to: "a" };
    expect(at([{ type: "part-of", from: "a", to: "b" }, back], { partOf: "b" })).toEqual([
      ["competencies", 0, "partOf"],
    ]);
    expect(
      at(
        [{ type: "related", from: "a", to: "b" }, { type: "part-of", from: "a", to: "b" }, back],
        {},
      ),
    ).toEqual([["relations", 1]]);
    const precedes = [
      { type: "precedes", from: "a", to: "b" },
      { type: "precedes", from: "b", to: "a" },
    ];
    expect(at(precedes, { partOf: "b" })).toEqual([["relations", 0]]);
  });

  it("finds none in other relations", () => {
    const types = ["covers", "equivalent", "related", "replaced-by"];
    const relations = types.flatMap((type) => [
      { type, from: "a", to: "b" },
      { type, from: "b", to: "a" },
    ]);
    expect(run(cycle, { competencies: [competency("a"), competency("b")], relations })).toEqual([]);
  });
});
