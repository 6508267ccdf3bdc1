import { describe, expect, it } from "vitest";
import { run } from "../../../test/frameworks/run-check.ts";
import {
  bands,
  plan,
  progression,
  withProgression,
} from "../../../test/frameworks/with-progression.ts";
import type { Framework } from "../framework.ts";
import { unknownBand } from "./unknown-band.ts";

describe("unknownBand", () => {
  it.each<[string, Partial<Framework>, (string | number)[]]>([
    [
      "a competency's",
      { gradeBands: bands, competencies: [{ ...plan, bands: ["K-2", "gone"] }] },
      ["competencies", 0, "bands", 1],
    ],
    [
      "an indicator's",
      { indicators: [{ id: "i", statement: "I", partOf: "plan", band: "gone" }] },
      ["indicators", 0, "band"],
    ],
    [
      "a progression's",
      withProgression({ bands: ["gone", "K-2"] }),
      ["progressions", 0, "bands", 0],
    ],
    [
      "one of an expected level",
      withProgression({ expected: [{ band: "gone", point: "end", level: "L1" }] }),
      ["progressions", 0, "expected", 0, "band"],
    ],
    [
      "one of a descriptor",
      withProgression({
        descriptors: [
          { level: "L1", statement: "S" },
          { level: "L1", band: "gone", statement: "S" },
        ],
      }),
      ["progressions", 0, "descriptors", 1, "band"],
    ],
  ])("%s", (_, parts, path) => {
    expect(run(unknownBand, parts)).toEqual([
      { code: "unknown-band", severity: "error", path, data: { band: "gone" } },
    ]);
  });

  it("finds a band that the progression does not run through", () => {
    const parts = withProgression({
      bands: ["K-2"],
      expected: [
        { band: "K-2", point: "end", level: "L1" },
        { band: "3-5", point: "end", level: "L1" },
      ],
    });
    expect(run(unknownBand, parts).map(({ path }) => path)).toEqual([
      ["progressions", 0, "expected", 1, "band"],
    ]);
  });

  it("finds nothing where every band is there", () => {
    expect(
      run(unknownBand, {
        gradeBands: bands,
        competencies: [
          { ...plan, bands: ["3-5"] },
          { ...plan, id: "b" },
        ],
        indicators: [{ id: "i", statement: "I", partOf: "plan", band: "K-2" }],
        progressions: [
          progression({ descriptors: [{ level: "L1", band: "3-5", statement: "S" }] }),
        ],
      }),
    ).toEqual([]);
  });
});
