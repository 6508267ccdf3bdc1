import { parseFramework } from "@whole-learner/core";
import { presets } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { toCanvasOutcomes } from "./index.ts";

const scale = (id: string, names: readonly unknown[], goal: number) => ({
  id,
  goal: `l${goal}`,
  levels: names.map((name, at) => ({ id: `l${at + 1}`, name, value: (at + 1) / 2 })),
});
const carried = { "canvas/ratings": ["9", "Nine"], "canvas/mastery-points": "2,5" };

const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: "Ours",
    languages: ["en", "es"],
    scales: [
      scale("main", [{ en: "Begins", es: "Empieza" }, "Does", "Leads"], 2),
      scale("four", ["A", "B", "C", "D"], 4),
    ],
    domains: [
      { id: "inner", name: "Inner", partOf: "outer" },
      { id: "outer", name: { en: "Outer", es: "Fuera" }, description: "Says", code: "O" },
    ],
    outcomes: [{ id: " out  come ", name: "Outcome", part: "academic", partOf: "inner" }],
    competencies: [
      { id: "plain", name: "Plain", code: "P", description: "Describes", partOf: " out  come " },
      { id: "four", name: "Four", scale: "four", extensions: carried },
      { id: "carries", name: "Carries", extensions: carried },
      { id: "holds", name: "Holds", partOf: "outer" },
      { id: "held", name: "Held", partOf: "holds", retired: { on: "2026-01-01" } },
    ],
    indicators: [{ id: "i", statement: "I can", partOf: "plain" }],
    relations: [
      { type: "part-of", from: "plain", to: "outer" },
      { type: "part-of", from: "plain", to: "holds" },
      { type: "part-of", from: "plain", to: { uri: "https://example.org/x" } },
      { type: "related", from: "plain", to: "inner" },
    ],
  }),
);
const policy = {
  ...presets["canvas/highest"],
  exceptions: [
    { when: { competency: ["four"] }, use: { score: presets["marzano/power-law"].score } },
    { when: { competency: ["carries"] }, use: { score: presets["canvas/n-mastery"].score } },
  ],
};
const table = (text: string) => parse(text) as string[][];

describe("A framework for Canvas", () => {
  it("has its groups first, then its outcomes, each cell in its column", () => {
    const { value } = toCanvasOutcomes(framework, deepFreeze(policy));
    const main = "1,1.5,Leads,1,Does,0.5,Begins,,";
    expect(value.split("\r\n")).toEqual([
      "vendor_guid,object_type,title,description,display_name,calculation_method,calculation_int,workflow_state,parent_guids,mastery_points,ratings,,,,,,,",
      "outer,group,Outer,Says,O,,,active,,,,,,,,,,",
      "inner,group,Inner,,,,,active,outer,,,,,,,,,",
      "out_come,group,Outcome,,,,,active,inner,,,,,,,,,",
      "holds,group,Holds,,,,,active,outer,,,,,,,,,",
      `plain,outcome,Plain,Describes,P,highest,,active,out_come outer holds,${main}`,
      'four,outcome,Four,,,,,active,,"2,5",2,D,1.5,C,1,B,0.5,A',
      'carries,outcome,Carries,,,n_mastery,5,active,,"2,5",9,Nine,,,,,,',
      `held,outcome,Held,,,highest,,deleted,holds,${main}`,
      "",
    ]);
  });

  it("says what Canvas does not take", () => {
    const method = presets["marzano/power-law"].score.method;
    expect(toCanvasOutcomes(framework, policy).issues).toEqual([
      {
        code: "canvas-guid-with-space",
        severity: "warning",
        path: ["outcomes", 0],
        data: { guid: " out  come " },
        repair: "replaced",
      },
      {
        code: "canvas-method-without-name",
        severity: "warning",
        path: ["competencies", 1],
        data: { method },
        repair: "left-out",
      },
      {
        code: "canvas-competency-as-group",
        severity: "warning",
        path: ["competencies", 3],
        data: { competency: "holds" },
        repair: "replaced",
      },
      {
        code: "record-without-row",
        severity: "note",
        path: ["indicators", 0],
        data: { kind: "indicator", id: "i" },
        repair: "left-out",
      },
    ]);
  });

  it("without a policy says no calculation, in the language asked for", () => {
    const { value, issues } = toCanvasOutcomes(framework, undefined, { language: "es" });
    const rows = table(value).slice(1);
    expect(rows.map((row) => row.slice(5, 7).join(""))).toEqual(rows.map(() => ""));
    expect(rows[0]?.[2]).toBe("Fuera");
    expect(rows[1]?.[2]).toBe("Inner");
    expect(rows[4]?.slice(10, 16)).toEqual(["1.5", "Leads", "1", "Does", "0.5", "Empieza"]);
    expect(issues.map(({ code }) => code)).not.toContain("canvas-method-without-name");
  });

  const bare = { ...framework, scales: [], outcomes: [], competencies: [], indicators: [] };

  it("without a scale has no points and no ratings", () => {
    const { value } = toCanvasOutcomes({
      ...bare,
      domains: [],
      relations: [],
      competencies: [{ id: "a", name: "A", reporting: "level" }],
    });
    expect(table(value)[1]).toEqual(["a", "outcome", "A", "", "", "", "", "active", "", "", ""]);
  });

  it("has what holds others before it, however deep it lies", () => {
    const ids = Array.from({ length: 150 }, (_, at) => `d${at}`);
    const domains = ids.map((id, at) => ({
      id,
      name: id,
      ...(at > 0 && { partOf: `d${at - 1}` }),
    }));
    const { value } = toCanvasOutcomes({ ...bare, relations: [], domains: [...domains].reverse() });
    expect(
      table(value)
        .slice(1)
        .map(([id]) => id),
    ).toEqual(ids);
  });

  it("that goes in a circle ends, and a home that is nowhere is written", () => {
    const domains = [
      { id: "a", name: "A", partOf: "b" },
      { id: "b", name: "B", partOf: "a" },
      { id: "c", name: "C", partOf: "gone" },
    ];
    const { value } = toCanvasOutcomes({ ...bare, relations: [], domains });
    expect(
      table(value)
        .slice(1)
        .map((row) => [row[0], row[8]]),
    ).toEqual([
      ["b", "a"],
      ["a", "b"],
      ["c", "gone"],
    ]);
  });
});
