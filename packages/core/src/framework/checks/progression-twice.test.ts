import { describe, expect, it } from "vitest";
import { run } from "../../../test/frameworks/run-check.ts";
import { withProgression } from "../../../test/frameworks/with-progression.ts";
import { progressionTwice } from "./progression-twice.ts";

describe("progressionTwice", () => {
  it("find two statements for one cell", () => {
    const descriptors = [
      { level: "L0", statement: "A" },
      { level: "L0", band: "K-2", statement: "B" },
      { level: "L0", statement: "C" },
      { level: "L1", band: "K-2", statement: "D" },
      { level: "L0", band: "K-2", statement: "E" },
    ];
    expect(run(progressionTwice, withProgression({ descriptors }))).toEqual([
      {
        code: "progression-twice",
        severity: "error",
        path: ["progressions", 0, "descriptors", 2],
        data: { level: "L0" },
      },
      {
        code: "progression-twice",
        severity: "error",
        path: ["progressions", 0, "descriptors", 4],
        data: { level: "L0", band: "K-2" },
      },
    ]);
  });
});
