import { describe, expect, it } from "vitest";
import { run } from "../../../test/frameworks/run-check.ts";
import { progression, three, withProgression } from "../../../test/frameworks/with-progression.ts";
import type { Framework } from "../framework.ts";
import type { Progression } from "../progression.ts";
import { progressionGap } from "./progression-gap.ts";

describe("progressionGap", () => {
  const gaps = (more: Partial<Progression>, parts: Partial<Framework> = {}) =>
    run(progressionGap, { ...withProgression(more), ...parts }).map(({ data }) => data);
  const statement = "I can.";

  it("finds every level of every band without a statement", () => {
    const descriptors = [
      { level: "L0", statement },
      { level: "L1", band: "K-2", statement },
      { level: "L2", band: "3-5", statement },
    ];
    expect(run(progressionGap, withProgression({ descriptors }))).toEqual([
      {
        code: "progression-gap",
        severity: "warning",
        path: ["progressions", 0, "descriptors"],
        data: { level: "L2", band: "K-2" },
      },
      {
        code: "progression-gap",
        severity: "warning",
        path: ["progressions", 0, "descriptors"],
        data: { level: "L1", band: "3-5" },
      },
    ]);
  });

  it("asks only for the bands that the progression runs through", () => {
    const descriptors = three.levels.map(({ id }) => ({ level: id, band: "3-5", statement }));
    expect(gaps({ bands: ["3-5"], descriptors })).toEqual([]);
  });

  it("asks a continuum for every level once, in any band", () => {
    const descriptors = [
      { level: "L0", statement },
      { level: "L1", band: "3-5", statement },
    ];
    expect(gaps({ family: "continuum", descriptors })).toEqual([{ level: "L2" }]);
  });

  it("asks for every level once where there are no bands", () => {
    const descriptors = [{ level: "L1", statement }];
    expect(gaps({ descriptors }, { gradeBands: [] })).toEqual([{ level: "L0" }, { level: "L2" }]);
  });

  it("cannot ask without the scale", () => {
    expect(gaps({ scale: "gone" })).toEqual([]);
  });

  it("lists 200 of one progression and goes on to the next", () => {
    const gradeBands = Array.from({ length: 100 }, (_, at) => ({ id: `b${at}`, name: "B" }));
    const progressions = [progression({}), progression({ id: "q", family: "continuum" })];
    const found = run(progressionGap, { ...withProgression({}), gradeBands, progressions });
    expect(found).toHaveLength(203);
    expect(found[199]?.path).toEqual(["progressions", 0, "descriptors"]);
    expect(found[200]?.path).toEqual(["progressions", 1, "descriptors"]);
  });
});
