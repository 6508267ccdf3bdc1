import { describe, expect, it } from "vitest";
import { five } from "../../../test/frameworks/framework-of.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import { plan, three, withProgression } from "../../../test/frameworks/with-progression.ts";
import type { Framework } from "../framework.ts";
import { unknownLevel } from "./unknown-level.ts";

describe("unknownLevel", () => {
  it.each<[string, Partial<Framework>, (string | number)[], string]>([
    ["a goal", { scales: [five, { ...three, goal: "gone" }] }, ["scales", 1, "goal"], "three"],
    [
      "a level expected",
      withProgression({
        expected: [
          { band: "K-2", point: "end", level: "L1" },
          { band: "3-5", point: "end", level: "gone" },
        ],
      }),
      ["progressions", 0, "expected", 1, "level"],
      "three",
    ],
    [
      "a level described",
      withProgression({ descriptors: [{ level: "gone", statement: "S" }] }),
      ["progressions", 0, "descriptors", 0, "level"],
      "three",
    ],
    [
      "an indicator's level, on the competency's own scale",
      {
        scales: [five, three],
        competencies: [{ ...plan, scale: "three" }],
        indicators: [
          { id: "i", statement: "I", partOf: "plan" },
          { id: "j", statement: "J", partOf: "plan", level: "L2" },
          { id: "k", statement: "K", partOf: "plan", level: "gone" },
        ],
      },
      ["indicators", 2, "level"],
      "three",
    ],
  ])("%s", (_, parts, path, scale) => {
    expect(run(unknownLevel, parts)).toEqual([
      { code: "unknown-level", severity: "error", path, data: { level: "gone", scale } },
    ]);
  });

  it("is silent where the scale itself is not there", () => {
    const parts = withProgression({
      scale: "gone",
      descriptors: [{ level: "L1", statement: "S" }],
    });
    const indicators = [{ id: "i", statement: "I", partOf: "nobody", level: "L1" }];
    expect(run(unknownLevel, { ...parts, indicators })).toEqual([]);
  });
});
