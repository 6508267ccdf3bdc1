import { parseFramework } from "@whole-learner/core";
import type { Json } from "@whole-learner/core/parse";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { caseUriOf } from "../open-badges/case-uri-of.ts";
import { competencyFinder } from "./find-competency.ts";
import { objectiveType } from "./vocabulary.ts";

const uuid = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const named = (...values: readonly string[]) => ({
  identifiers: values.map((value) => ({ system: "x", value })),
});
const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: "Ours",
    scales: [],
    outcomes: [{ id: "o", name: "O", part: "academic", ...named("urn:o", uuid(3)) }],
    competencies: [
      { id: "c", code: "C.1", name: "C", ...named("urn:c", "urn:both") },
      { id: "d", code: "D.1", name: "D", ...named("urn:both", `urn:x/${uuid(4).toUpperCase()}`) },
    ],
    indicators: [{ id: "i", statement: "I", partOf: "c", ...named("urn:i", uuid(5)) }],
  }),
);
const finder = competencyFinder(
  deepFreeze({ framework, competencies: { "urn:said": "c", "urn:i": "d", "": "c" } }),
);

describe("a competency by its id", () => {
  const caseUri = (id: string): string => {
    const node = framework.competencies.find((one) => one.id === id);
    if (node === undefined) throw new Error("it is there");
    return caseUriOf(framework, { kind: "competency", node, position: 0 } as never);
  };

  it.each<[string, string | undefined]>([
    ["urn:said", "c"],
    // What the caller says comes before what the framework knows.
    ["urn:i", "d"],
    ["urn:c", "c"],
    // Of two with one name, the first.
    ["urn:both", "c"],
    [caseUri("c"), "c"],
    [caseUri("d"), "d"],
    [uuid(4), "d"],
    [`https://elsewhere.example/items#${uuid(4)}`, "d"],
    [`urn:uuid:${uuid(5).toUpperCase()}`, "i"],
    ["c", "c"],
    ["D.1", "d"],
    ["i", "i"],
    // An outcome is rated by nothing.
    ["urn:o", undefined],
    [uuid(3), undefined],
    [uuid(9), undefined],
    ["urn:undefined", undefined],
    ["undefined", undefined],
    ["toString", undefined],
    ["", "c"],
  ])("%j is %s", (id, expected) => {
    expect(finder.byId(id)).toBe(expected);
  });

  it("is known by the caller alone where there is no framework", () => {
    const { byId } = competencyFinder({ competencies: { a: "T" } });
    expect([byId("a"), byId("c"), byId("toString")]).toEqual(["T", undefined, undefined]);
  });
});

it("a competency by an activity is one that is known, or one that says that it is an objective", () => {
  const definition = { type: objectiveType };
  const of = (activity: { readonly [key: string]: Json }) => finder.byActivity(activity);
  expect([
    of({ id: "urn:c" }),
    of({ id: "urn:c", definition }),
    of({ id: "urn:new", definition }),
    of({ id: "urn:new" }),
    of({ id: "urn:new", definition: { type: "http://adlnet.gov/expapi/activities/course" } }),
    of({ id: "", definition }),
    of({ definition }),
    of({ id: 7, definition }),
  ]).toEqual(["c", "c", "urn:new", undefined, undefined, undefined, undefined, undefined]);
});

it.each<[Json | undefined, readonly string[]]>([
  ["urn:c", ["c"]],
  ["TEAM.9", ["TEAM.9"]],
  ["", []],
  [7, []],
  [null, []],
  [true, []],
  [undefined, []],
  [{}, []],
  [{ id: "" }, []],
  [{ id: 7, targetUrl: null, targetCode: "D.1" }, ["d"]],
  [{ targetUrl: "urn:c", targetCode: "D.1" }, ["c"]],
  [
    ["urn:c", "", 7, null, { id: "urn:both" }, ["urn:c"], "TEAM.9"],
    ["c", "c", "TEAM.9"],
  ],
])("competencies under an extension: %j are %j", (value, expected) => {
  expect(finder.byExtension(value)).toEqual(expected);
});
