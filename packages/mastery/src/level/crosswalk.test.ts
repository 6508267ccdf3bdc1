import { describe, expect, it } from "vitest";
import type { Crosswalk } from "../policy/sections.ts";
import { crosswalkNumber } from "./crosswalk.ts";

const six = { least: 1, goal: 4, most: 6 };
const five = { least: 1, goal: 4, most: 5 };
const four = { least: 0, goal: 3, most: 4 };
const table: Crosswalk = {
  by: "table",
  steps: [
    { from: 1, to: 1 },
    { from: 4, to: 4 },
    { from: 6, to: 5 },
  ],
};

describe("crosswalkNumber", () => {
  it.each([
    // Canvas: 2 of 5 on an account scale of 4 is 1.6.
    [{ by: "maximum" }, { least: 0, goal: 3, most: 5 }, four, 2, 1.6],
    [{ by: "maximum" }, six, five, 6, 5],
    [{ by: "maximum" }, six, five, 3, 2.5],
    [{ by: "maximum" }, six, five, 0, 0],
    // Extra credit stays above the highest.
    [{ by: "maximum" }, { least: 0, goal: 10, most: 10 }, four, 12, 4.8],
    [{ by: "maximum" }, { least: -2, goal: 0, most: 0 }, four, -1, undefined],
    // Canvas: 7.5 of 10 with its mastery point at half is 0.8 of an outcome with 3 of 5.
    [{ by: "goal" }, { least: 0, goal: 5, most: 10 }, { least: 0, goal: 3, most: 5 }, 7.5, 4],
    [{ by: "goal" }, six, five, 0, 0],
    [{ by: "goal" }, six, five, 3, 3],
    [{ by: "goal" }, six, five, 4, 4],
    [{ by: "goal" }, six, five, 5, 4.5],
    [{ by: "goal" }, six, five, 6, 5],
    [{ by: "goal" }, six, five, 7, 5.5],
    // A goal at the highest leaves nothing above it but extra credit, in proportion.
    [{ by: "goal" }, { least: 0, goal: 10, most: 10 }, four, 10, 3],
    [{ by: "goal" }, { least: 0, goal: 10, most: 10 }, four, 11, 4.4],
    [{ by: "goal" }, { least: 0, goal: 0, most: 2 }, four, 0, 3],
    [{ by: "goal" }, { least: 0, goal: 0, most: 2 }, four, 2, 4],
    [{ by: "goal" }, { least: -1, goal: 0, most: 2 }, four, -1, undefined],
    [{ by: "goal" }, { least: -1, goal: 0, most: 0 }, four, 1, undefined],
    [table, six, five, 4, 4],
    [table, six, five, 6 + 1e-12, 5],
    [table, six, five, 5, undefined],
  ] as const)("%j from %j to %j: %d is %s", (crosswalk, from, to, number, expected) => {
    expect(crosswalkNumber(crosswalk, from, to, number)).toBe(expected);
  });
});
