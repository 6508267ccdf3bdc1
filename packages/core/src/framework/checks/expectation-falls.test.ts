import { describe, expect, it } from "vitest";
import { run } from "../../../test/frameworks/run-check.ts";
import { withProgression } from "../../../test/frameworks/with-progression.ts";
import type { Progression } from "../progression.ts";
import { expectationFalls } from "./expectation-falls.ts";

describe("expectationFalls", () => {
  const falls = (more: Partial<Progression>) =>
    run(expectationFalls, withProgression(more)).map(({ path, data }) => [path[3], data]);
  // Written out of order: the order of the bands and of the points in them is what counts.
  const expected = [
    { band: "3-5", point: "entering", level: "L0" },
    { band: "K-2", point: "end", level: "L1" },
    { band: "K-2", point: "entering", level: "L0" },
    { band: "K-2", point: "middle", level: "L2" },
    { band: "3-5", point: "end", level: "L0" },
  ] as const;

  it("finds a fall within a band and none on entering the next", () => {
    expect(run(expectationFalls, withProgression({ expected }))).toEqual([
      {
        code: "expectation-falls",
        severity: "warning",
        path: ["progressions", 0, "expected", 1],
        data: { band: "K-2", from: "L2", to: "L1" },
      },
    ]);
  });

  it("finds a fall from band to band on a continuum", () => {
    expect(falls({ family: "continuum", expected })).toEqual([
      [1, { band: "K-2", from: "L2", to: "L1" }],
      [0, { band: "3-5", from: "L1", to: "L0" }],
    ]);
  });

  it("leaves unknown bands, levels and scales to their own checks", () => {
    const unknown = [
      { band: "K-2", point: "entering", level: "L2" },
      { band: "K-2", point: "middle", level: "gone" },
      { band: "gone", point: "end", level: "L0" },
      { band: "K-2", point: "end", level: "L2" },
    ] as const;
    expect(falls({ expected: unknown })).toEqual([]);
    expect(falls({ family: "continuum", expected: unknown })).toEqual([]);
    expect(falls({ scale: "gone", expected })).toEqual([]);
  });
});
