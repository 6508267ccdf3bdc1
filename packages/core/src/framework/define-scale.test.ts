import { expect, it } from "vitest";
import { compareLevels, defineScale, levelOn, type ScaleLevel } from "./define-scale.ts";

const five = defineScale({
  id: "five",
  goal: "b",
  levels: [
    { id: "a", name: "A", value: 1 },
    { id: "b", name: "B", value: 2.5 },
    { id: "c", name: "C", value: 4 },
  ],
});

it("is the scale as it was written", () => {
  expect(five.levels.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(levelOn(five, "b")).toEqual({ scale: "five", level: "b", value: 2.5 });
});

it("compares by value", () => {
  expect(compareLevels(levelOn(five, "c"), levelOn(five, "a"))).toBe(3);
  expect(compareLevels(levelOn(five, "a"), levelOn(five, "b"))).toBe(-1.5);
  expect(compareLevels(levelOn(five, "b"), levelOn(five, "b"))).toBe(0);
});

it("refuses what only data can bring", () => {
  expect(() => levelOn(five, "d" as "a")).toThrow(RangeError);
  const other: ScaleLevel = { scale: "other", level: "a", value: 1 };
  expect(() => compareLevels<string>(levelOn(five, "a"), other)).toThrow(RangeError);
});
