import { describe, expect, it } from "vitest";
import { five } from "../../../test/frameworks/framework-of.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import { scaleOf } from "../../../test/frameworks/with-progression.ts";
import { levelsNotAscending } from "./levels-not-ascending.ts";

describe("levelsNotAscending", () => {
  it.each<[string, number[], [number, number, number][]]>([
    ["of any spacing", [0, 1, 5, 5.5], []],
    ["below zero", [-2, -1, 0], []],
    ["equal", [1, 2, 2, 3], [[2, 2, 2]]],
    ["falling", [1, 3, 2], [[2, 2, 3]]],
    [
      "falling twice",
      [3, 2, 1],
      [
        [1, 2, 3],
        [2, 1, 2],
      ],
    ],
    ["a billionth apart", [1, 1.000000001, 2], []],
    ["equal when snapped", [1, 1.0000000004, 2], [[1, 1.0000000004, 1]]],
    ["equal but for the last bits", [0.3, 0.1 + 0.2, 1], [[1, 0.1 + 0.2, 0.3]]],
  ])("%s", (_, values, expected) => {
    expect(run(levelsNotAscending, { scales: [five, scaleOf(values)] })).toEqual(
      expected.map(([at, value, before]) => ({
        code: "levels-not-ascending",
        severity: "error",
        path: ["scales", 1, "levels", at, "value"],
        data: { level: `L${at}`, value, before },
      })),
    );
  });
});
