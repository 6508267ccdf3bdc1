import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { drawing, drawCategory } from "../../../test/simulate.ts";
import { type DifferentialResponses, mantelHaenszel } from "./mantel-haenszel.ts";
import { ordinalDifferential } from "./ordinal-differential.ts";

/** Persons of tables: reference right and wrong, focal right and wrong, by matching score. */
function persons(
  tables: readonly (readonly [number, number, number, number])[],
): DifferentialResponses {
  const rows = tables.flatMap((table, score) =>
    table.flatMap((count, cell) =>
      Array.from({ length: count }, () => [1 - (cell % 2), Math.floor(cell / 2), score] as const),
    ),
  );
  return deepFreeze({
    response: rows.map(([response]) => response),
    focal: rows.map(([, focal]) => focal),
    matching: rows.map(([, , score]) => score),
  });
}

describe("Mantel and Haenszel", () => {
  it("have R's numbers of the admissions at Berkeley by department (mantelhaen.test(UCBAdmissions))", () => {
    const found = mantelHaenszel(
      persons([
        [512, 313, 89, 19],
        [353, 207, 17, 8],
        [120, 205, 202, 391],
        [138, 279, 131, 244],
        [53, 138, 94, 299],
        [22, 351, 24, 317],
      ]),
    );
    if (found.status !== "computed") throw new Error(found.reason);
    expect(found.oddsRatio).toBeCloseTo(0.9046968, 6);
    expect(found.chiSquare).toBeCloseTo(1.4269, 4);
    expect(found.pValue).toBeCloseTo(0.2323, 4);
    // Its interval: 0.7719074 to 1.0603298.
    const half = 1.959963984540054 * found.standardError;
    expect(Math.exp(found.logOddsRatio - half)).toBeCloseTo(0.7719074, 6);
    expect(Math.exp(found.logOddsRatio + half)).toBeCloseTo(1.0603298, 6);
    expect(found.delta).toBeCloseTo(-2.35 * Math.log(0.9046968), 5);
    expect(found).toMatchObject({ class: "A", strata: 6 });
  });

  it.each<readonly [string, readonly [number, number, number, number], "A" | "B" | "C"]>([
    ["equal groups", [50, 50, 50, 50], "A"],
    ["small differences of many persons", [2150, 1850, 1850, 2150], "A"],
    ["large differences of few persons", [4, 2, 2, 4], "A"],
    ["moderate differences", [300, 200, 230, 270], "B"],
    ["large differences that may be moderate", [34, 20, 20, 34], "B"],
    ["large differences of many persons", [700, 300, 400, 600], "C"],
    ["large differences the other way", [400, 600, 700, 300], "C"],
  ])("class %s", (_, table, expected) => {
    const found = mantelHaenszel(persons([table]));
    expect(found.status === "computed" && found.class).toBe(expected);
  });

  it("take the correction no further than to 0", () => {
    const found = mantelHaenszel(persons([[1, 1, 1, 1]]));
    expect(found).toMatchObject({ oddsRatio: 1, chiSquare: 0, pValue: 1, delta: -0 });
  });

  it("compare only where both groups and both answers are, and leave out who did not answer", () => {
    const alone: readonly (readonly [number, number, number, number])[] = [
      [20, 10, 12, 15],
      [5, 5, 0, 0],
      [0, 0, 5, 5],
      [7, 0, 3, 0],
      [0, 7, 0, 3],
    ];
    const found = mantelHaenszel(persons(alone));
    expect(found).toEqual(mantelHaenszel(persons(alone.slice(0, 1))));
    const { response, focal, matching } = persons(alone.slice(0, 1));
    const more = {
      response: [...Array.from(response), null],
      focal: [...Array.from(focal), 1],
      matching: [...Array.from(matching), 0],
    };
    expect(mantelHaenszel(more)).toEqual(found);
    expect(mantelHaenszel(persons(alone.slice(1)))).toEqual({
      status: "not-computable",
      reason: "no-comparison",
    });
    expect(mantelHaenszel(persons([]))).toMatchObject({ reason: "no-comparison" });
  });

  it.each([[[5, 0, 2, 3] as const], [[0, 5, 3, 2] as const]])(
    "have no odds ratio of %j",
    (table) => {
      expect(mantelHaenszel(persons([table]))).toEqual({
        status: "not-computable",
        reason: "no-overlap",
      });
    },
  );

  it.each([
    [{ response: [2], focal: [0], matching: [0] }, "response: 2"],
    [{ response: [1], focal: [2], matching: [0] }, "focal: 2"],
    [{ response: [1], focal: [], matching: [0] }, "focal: 0 for 1 responses"],
    [{ response: [1], focal: [0], matching: [0, 1] }, "matching: 2 for 1 responses"],
    [{ response: [1], focal: [0], matching: [Number.NaN] }, "matching: NaN"],
    [{ response: [null, 0], focal: [0, 0], matching: [Number.NaN, 1 / 0] }, "matching: Infinity"],
  ])("refuse %j", (responses, message) => {
    expect(() => mantelHaenszel(responses)).toThrow(new RangeError(message));
  });
});

/** Of score s and group g: 6 - s + 2g, 3 + s mod 3 + g and 1 + s persons in the categories 0, 1 and 2. */
const rows = [0, 1].flatMap((group) =>
  [0, 1, 2, 3, 4, 5].flatMap((score) =>
    [6 - score + 2 * group, 3 + (score % 3) + group, 1 + score].flatMap((count, category) =>
      Array.from({ length: count }, () => ({ group, score, category })),
    ),
  ),
);
const ordered = deepFreeze({
  response: rows.map(({ category }) => category),
  focal: rows.map(({ group }) => group),
  matching: rows.map(({ score }) => score),
});

describe("ordinal logistic regression", () => {
  // Likelihoods maximised by scipy 1 (BFGS, then Nelder and Mead) from the formula.
  it("has the likelihood ratios that scipy finds", () => {
    const found = ordinalDifferential(ordered);
    if (found.status !== "computed") throw new Error(found.reason);
    expect(found.uniform.chiSquare).toBeCloseTo(1.2118944656, 6);
    expect(found.uniform.pValue).toBeCloseTo(0.270957252, 6);
    expect(found.nonUniform.chiSquare).toBeCloseTo(0.2159387303, 6);
    expect(found.both.chiSquare).toBeCloseTo(1.2118944656 + 0.2159387303, 6);
    expect(found.both.pValue).toBeCloseTo(0.48972239, 6);
    expect([found.uniform.degrees, found.nonUniform.degrees, found.both.degrees]).toEqual([
      1, 1, 2,
    ]);
    expect(found.groupEffect).toBeCloseTo(-0.34154198, 5);
    expect(found.addedR2).toBeCloseTo(0.00943211, 6);
    expect(found).toMatchObject({ class: "A", persons: 150 });
  });

  it("does not care for the scale of the scores, the numbers of the categories or who did not answer", () => {
    const found = ordinalDifferential(ordered);
    const other = ordinalDifferential({
      response: [...ordered.response.map((category) => 2 * category), null],
      focal: [...ordered.focal, 1],
      matching: [...ordered.matching.map((score) => 100 + 7 * score), 0],
    });
    if (found.status !== "computed" || other.status !== "computed") throw new Error("none");
    expect(other.uniform.chiSquare).toBeCloseTo(found.uniform.chiSquare, 7);
    expect(other.groupEffect).toBeCloseTo(found.groupEffect, 7);
    expect(other.persons).toBe(150);
  });

  it.each([
    ["nothing", 1.3, 0, 1.3, "A"],
    ["a harder item", 1.3, 0.7, 1.3, "B"],
    ["a much harder item", 1.3, 1.6, 1.3, "C"],
    ["an item that separates the focal group less", 3, 0, 0.4, "B"],
  ] as const)("finds %s", (what, steep, harder, focalSteep, expected) => {
    const { uniform, normal } = drawing(99);
    const made = Array.from({ length: 1500 }, (_, person) => {
      const focal = person % 2;
      const ability = normal();
      const item = {
        model: "graded-response",
        discrimination: focal ? focalSteep : steep,
        thresholds: [-0.8, 0, 0.8].map((b) => b + (focal ? harder : 0)),
      } as const;
      return {
        response: drawCategory(item, ability, uniform()),
        focal,
        matching: Math.round(4 * ability),
      };
    });
    const found = ordinalDifferential({
      response: made.map(({ response }) => response),
      focal: made.map(({ focal }) => focal),
      matching: made.map(({ matching }) => matching),
    });
    if (found.status !== "computed") throw new Error(found.reason);
    expect(found.class).toBe(expected);
    const significant = (p: number): boolean => p < 0.001;
    expect(significant(found.uniform.pValue)).toBe(harder > 0);
    expect(significant(found.nonUniform.pValue)).toBe(steep !== focalSteep);
    if (harder > 0) expect(found.groupEffect).toBeLessThan(-0.6);
    expect(what.length).toBeGreaterThan(0);
  });

  it.each([
    ["one category", { response: [1, 1], focal: [0, 1], matching: [0, 1] }],
    ["one group", { response: [0, 1], focal: [1, 1], matching: [0, 1] }],
    ["one score", { response: [0, 1], focal: [0, 1], matching: [3, 3] }],
    ["nobody", { response: [null], focal: [0], matching: [3] }],
  ])("has nothing to say of %s", (_, responses) => {
    expect(ordinalDifferential(responses)).toEqual({
      status: "not-computable",
      reason: "no-variation",
    });
  });

  it("says where a score decides the category, so that no coefficient is large enough", () => {
    const responses = {
      response: [0, 0, 1, 1, 0, 0, 1, 1],
      focal: [0, 1, 0, 1, 0, 1, 0, 1],
      matching: [0, 0, 1, 1, 0, 0, 1, 1],
    };
    expect(ordinalDifferential(responses)).toEqual({
      status: "not-computable",
      reason: "separation",
    });
  });

  it.each([
    [{ response: [0.5], focal: [0], matching: [0] }, "response: 0.5"],
    [{ response: [-1], focal: [0], matching: [0] }, "response: -1"],
    [{ response: [1], focal: [0.5], matching: [0] }, "focal: 0.5"],
    [{ response: [1], focal: [0], matching: [Number.NaN] }, "matching: NaN"],
    [{ response: [1], focal: [], matching: [0] }, "focal: 0 for 1 responses"],
  ])("refuses %j", (responses, message) => {
    expect(() => ordinalDifferential(responses)).toThrow(new RangeError(message));
  });
});
