import { describe, expect, it } from "vitest";
import { run } from "../../../test/frameworks/run-check.ts";
import { scaleOf } from "../../../test/frameworks/with-progression.ts";
import { offGrain } from "./off-grain.ts";

describe("offGrain", () => {
  it.each<[string, number[], number | undefined, number[]]>([
    ["whole steps", [1, 2, 3], 1, []],
    ["half steps", [1, 1.5, 3], 0.5, []],
    ["tenths, which no double is", [0.1, 0.2, 0.3, 0.7], 0.1, []],
    ["from a lowest level that is no multiple", [0.3, 1.3, 2.3], 1, []],
    ["between the steps", [1, 1.5, 2, 2.25], 0.5, [3]],
    ["all but the lowest", [1, 2, 3], 3, [1, 2]],
    ["a little beside", [1, 2.00001, 3], 1, [1]],
    ["without a grain", [1, 1.234, 3], undefined, []],
    ["a large grain", [0, 100, 200], 100, []],
    ["below a step", [3, 2.5, 1], 1, [1]],
  ])("%s", (_, values, grain, expected) => {
    expect(run(offGrain, { scales: [scaleOf(values, grain)] })).toEqual(
      expected.map((at) => ({
        code: "off-grain",
        severity: "error",
        path: ["scales", 0, "levels", at, "value"],
        data: { value: values[at], grain },
      })),
    );
  });

  it("has nothing to say of a scale without levels", () => {
    expect(run(offGrain, { scales: [scaleOf([], 1)] })).toEqual([]);
  });
});
