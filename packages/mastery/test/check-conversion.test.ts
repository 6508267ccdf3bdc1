import { pointer, sayIssue } from "@whole-learner/core/issue";
import { indexFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkConversion } from "../src/conversion/check-conversion.ts";
import type { Conversion } from "../src/conversion/conversion.ts";
import { parseConversion, safeParseConversion } from "../src/conversion/parse-conversion.ts";
import { conversionSchema } from "../src/conversion/schema.ts";
import { conversionIssueSentences } from "../src/language/en/index.ts";
import { compile } from "../src/compile/compile.ts";
import type { Policy } from "../src/policy/policy.ts";
import { conversion, framework } from "./gradebook.ts";
import { policy } from "./school.ts";

const found = (document: Conversion): readonly string[] =>
  checkConversion(document, framework).map((issue) => {
    const { problem, hint } = sayIssue(issue, conversionIssueSentences);
    expect(problem).toMatch(/^["A-Z].*[.]$/);
    expect(hint).toMatch(/^[A-Z].*[.]$/);
    // What it says is what its code promises.
    expect(`${problem} ${hint}`).not.toMatch(/undefined|NaN/);
    return `${issue.severity} ${issue.code} ${pointer(issue.path)}`;
  });
const numbers = { exploring: 55, practicing: 65, applying: 80, adapting: 90, contributing: 100 };
const levels = { five: { by: "table", numbers } } as const;

describe("a conversion", () => {
  it.each<[string, Partial<Conversion>, readonly string[]]>([
    ["without anything", {}, []],
    [
      "whose cuts do not ascend, are too fine, or give a mark twice",
      {
        marks: {
          lowest: "F",
          cuts: [
            { mark: "B", from: 80 },
            { mark: "A", from: 80 },
            { mark: "B", from: 90.1234567 },
            { mark: "F", from: 95 },
          ],
        },
      },
      [
        "error cuts-not-ascending /marks/cuts/1/from",
        "error cut-too-fine /marks/cuts/2/from",
        "error mark-twice /marks/cuts/2/mark",
        "error mark-twice /marks/cuts/3/mark",
      ],
    ],
    [
      "that speaks of marks which its table does not have",
      {
        marks: { lowest: "F", cuts: [{ mark: "A", from: 80 }] },
        pass: { marks: ["A", "B"] },
        gradePoints: { points: { A: 4 }, uncounted: ["P"], repeats: "best" },
      },
      ["error unknown-mark /pass/marks/1", "error mark-without-points /gradePoints/points"],
    ],
    [
      "with grade points for all of its marks, and for marks from elsewhere",
      {
        marks: { lowest: "F", cuts: [{ mark: "P", from: 80 }] },
        gradePoints: { points: { A: 4, F: 0 }, uncounted: ["P"], repeats: "best" },
      },
      [],
    ],
    [
      "with categories twice, weights of nothing and rounding without effect",
      {
        categories: [
          { id: "a", weight: 0 },
          { id: "a", weight: 1, extra: true, combine: "mean" },
        ],
        rounding: { items: { places: 0, mode: "half-up", input: "snapped" } },
      },
      [
        "warning rounding-without-effect /rounding/items",
        "error category-twice /categories/1/id",
        "error no-weight /categories",
      ],
    ],
    [
      "that rounds items of a mean",
      { combine: "mean", rounding: { items: { places: 0, mode: "half-up", input: "snapped" } } },
      [],
    ],
    [
      "that reads zero out of nothing",
      { states: { missing: "zero", pending: "incomplete", "no-evidence": "zero" } },
      ["warning state-as-zero /states/no-evidence", "warning state-as-zero /states/missing"],
    ],
    [
      "for other scales and levels than there are",
      {
        levels: {
          four: { by: "maximum" },
          five: { by: "table", numbers: { ...numbers, applying: 60, mastered: 100 } },
          three: { by: "table", numbers: { no: 0, yes: 100 } },
        },
      },
      [
        "warning unknown-scale /levels/four",
        "error unknown-level /levels/five/numbers/mastered",
        "error levels-not-ascending /levels/five/numbers/applying",
        "error level-without-number /levels/three/numbers",
      ],
    ],
    [
      "of a mindset, of what has no level, of what is not there and of what is not converted",
      {
        levels,
        categories: [
          { id: "a", weight: 1, competencies: ["share", "look", "rest", "gone"] },
          { id: "b", weight: 1, competencies: ["count", "share"] },
        ],
      },
      [
        "error competency-twice /categories",
        "error mindset-converted /categories/0/competencies/1",
        "warning no-level-to-convert /categories/0/competencies/2",
        "error unknown-competency /categories/0/competencies/3",
        "warning scale-not-converted /categories/1/competencies/0",
      ],
    ],
    [
      "that asks for a mindset",
      { levels, mindsets: "convert", categories: [{ id: "a", weight: 1, competencies: ["look"] }] },
      ["warning mindset-converted /categories/0/competencies/0"],
    ],
    [
      "that asks for mindsets whatever comes",
      { levels, mindsets: "convert" },
      ["warning mindset-converted /mindsets"],
    ],
  ])("%s", (_, sections, expected) => {
    expect([...found(conversion(sections))].sort()).toEqual([...expected].sort());
  });

  it("that reads scores is checked against the methods of a policy", () => {
    const scores = conversion({
      levels: { five: { by: "maximum", read: "score" }, three: { by: "value" } },
    });
    const met = { method: "streak", parameters: { times: 3, target: "goal" } } as const;
    const level = { cuts: [0.25, 0.5, 0.75, 1] } as const;
    const onScale = compile(policy({ score: { method: "mean" } }));
    expect(checkConversion(scores, undefined, onScale)).toEqual([]);
    const exceptions = [{ when: { competency: ["share"] }, use: { score: met, level } }];

    for (const sections of [{ score: met, level }, { exceptions }] as readonly Partial<Policy>[]) {
      const issues = checkConversion(scores, framework, compile(policy(sections)));
      expect(issues).toEqual([
        {
          code: "score-not-on-scale",
          severity: "error",
          path: ["levels", "five", "read"],
          data: { method: "streak", gives: "met" },
        },
      ]);
      expect(issues.map((issue) => sayIssue(issue, conversionIssueSentences).problem)).toEqual([
        'Scores are read, and "streak" gives none on the scale (met).',
      ]);
    }
  });

  it("is checked by itself, and with an index as with its framework", () => {
    const document = conversion({ levels: { four: { by: "maximum" } } });
    expect(checkConversion(document)).toEqual([]);
    expect(checkConversion(document, indexFramework(framework))).toEqual(
      checkConversion(document, framework),
    );
  });

  const whole = deepFreeze({
    format: "whole-learner/conversion@1",
    id: "lantern",
    version: "3",
    name: { en: "Marks" },
    description: "For the district's record",
    full: 100,
    levels: { ...levels, three: { by: "maximum", read: "score" }, letters: { by: "value" } },
    combine: "mean",
    categories: [
      {
        id: "a",
        name: "Skills",
        weight: 0.7,
        combine: "pooled",
        dropLowest: 1,
        competencies: ["share"],
      },
      { id: "b", weight: 5, extra: true },
    ],
    emptyCategories: "renormalise",
    states: {
      missing: "zero",
      pending: "leave-out",
      "no-evidence": "incomplete",
      insufficient: "incomplete",
      undetermined: "leave-out",
    },
    rounding: {
      items: { places: 1, mode: "half-even", input: "raw-double" },
      categories: { places: 1, mode: "half-up", input: "snapped" },
      total: { places: 0, mode: "half-up", input: "snapped" },
    },
    most: 100,
    marks: { lowest: "F", cuts: [{ mark: "A", from: 90 }], bound: "above" },
    compare: "rounded",
    pass: { marks: ["A"] },
    incomplete: { below: 70, items: 2 },
    gradePoints: {
      points: { A: 4, F: 0 },
      uncounted: ["P"],
      weighting: { honors: 0.5 },
      withoutWeighting: ["F"],
      repeats: "both",
      rounding: { places: 2, mode: "half-up", input: "snapped" },
    },
    credit: { award: "partial", step: 0.25, repeats: "latest" },
    mindsets: "convert",
    modified: "convert",
    extensions: { "https://example.org/x": [1] },
  });

  it("is read whole and given back", () => {
    expect(safeParseConversion(whole)).toEqual({ ok: true, value: whole, issues: [] });
    expect(parseConversion(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it("has a JSON Schema", () => {
    expect(z.toJSONSchema(conversionSchema)).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: ["format", "id", "version"],
    });
  });

  it.each<[object, readonly string[]]>([
    [{ full: 0, most: "x" }, ["too-small /full", "wrong-type /most"]],
    [{ combine: "median" }, ["not-one-of /combine"]],
    [{ categories: [] }, ["too-small /categories"]],
    [
      { categories: [{ id: "", weight: -1, dropLowest: 0.5 }] },
      [
        "too-small /categories/0/id",
        "too-small /categories/0/weight",
        "wrong-type /categories/0/dropLowest",
      ],
    ],
    [{ states: { excused: "zero" } }, ["unknown-key /states/excused"]],
    [{ states: { missing: "lowest" } }, ["not-one-of /states/missing"]],
    [{ levels: { five: { by: "guess" } } }, ["not-one-of /levels/five/by"]],
    [
      { marks: { cuts: [{ mark: "A" }] } },
      ["missing-value /marks/lowest", "missing-value /marks/cuts/0/from"],
    ],
    [{ mindsets: true }, ["not-one-of /mindsets"]],
    [{ credit: { award: "all" } }, ["missing-value /credit/repeats"]],
    [{ gradePoint: {} }, ["unknown-key /gradePoint"]],
  ])("names every fault of %j", (fields, issues) => {
    const read = safeParseConversion({ ...conversion(), ...fields });
    expect(read.ok).toBe(false);
    expect(read.issues.map(({ code, path }) => `${code} ${pointer(path)}`)).toEqual(issues);
  });
});
