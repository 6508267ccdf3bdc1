import { indexFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { Conversion } from "../src/conversion/conversion.ts";
import { levelMarks } from "../src/conversion/level-marks.ts";
import { framework } from "./gradebook.ts";

const conversion = (rest: Partial<Conversion>): Conversion =>
  deepFreeze({ format: "whole-learner/conversion@1", id: "c", version: "1", ...rest });
const table = { by: "table", numbers: { no: 40, part: 70, yes: 95.5 } } as const;

describe("the table of a conversion", () => {
  it("says what each level comes to by itself, lowest first", () => {
    const whole = conversion({
      levels: { three: table },
      marks: { lowest: "C", cuts: [{ mark: "A", from: 90 }] },
      pass: { from: 70 },
    });
    expect(levelMarks(whole, framework, "three")).toEqual([
      { level: "no", number: 40, mark: "C", passed: false },
      { level: "part", number: 70, mark: "C", passed: true },
      { level: "yes", number: 95.5, mark: "A", passed: true },
    ]);
  });

  it("takes an index too, and says neither marks nor passes that the conversion does not have", () => {
    const maximum = conversion({ levels: { three: { by: "maximum" } } });
    expect(levelMarks(maximum, indexFramework(framework), "three")).toEqual([
      { level: "no", number: 0 },
      { level: "part", number: 100 / 3 },
      { level: "yes", number: 100 },
    ]);
  });

  it("rounds and limits as the conversion does", () => {
    const rounded = conversion({
      levels: { three: table },
      most: 90,
      rounding: { total: { places: 0, mode: "half-up", input: "snapped" } },
    });
    expect(levelMarks(rounded, framework, "three").map(({ number }) => number)).toEqual([
      40, 70, 90,
    ]);
  });

  it("leaves categories and the number of items aside: they are about many items", () => {
    const many = conversion({
      levels: { three: table },
      categories: [
        { id: "a", weight: 1, competencies: ["count"] },
        { id: "b", weight: 3 },
      ],
      emptyCategories: "incomplete",
      incomplete: { items: 3 },
    });
    expect(levelMarks(many, framework, "three")).toHaveLength(3);
  });

  it("leaves out levels without a number and those below what a result has to be", () => {
    const part = { by: "table", numbers: { part: 70, yes: 95 } } as const;
    const only = (rest: Partial<Conversion>) =>
      levelMarks(conversion({ levels: { three: part }, ...rest }), framework, "three").map(
        ({ level }) => level,
      );
    expect(only({})).toEqual(["part", "yes"]);
    expect(only({ incomplete: { below: 80 } })).toEqual(["yes"]);
  });

  it("is empty for a scale that is not converted, or that the framework does not have", () => {
    expect(levelMarks(conversion({ levels: { three: table } }), framework, "five")).toEqual([]);
    expect(levelMarks(conversion({ levels: { gone: table } }), framework, "gone")).toEqual([]);
    expect(levelMarks(conversion({}), framework, "three")).toEqual([]);
  });
});
