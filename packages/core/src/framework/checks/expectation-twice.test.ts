import { describe, expect, it } from "vitest";
import { run } from "../../../test/frameworks/run-check.ts";
import { withProgression } from "../../../test/frameworks/with-progression.ts";
import { expectationTwice } from "./expectation-twice.ts";

describe("expectationTwice", () => {
  it("find two levels for one point", () => {
    const expected = [
      { band: "K-2", point: "end", level: "L0" },
      { band: "K-2", point: "middle", level: "L0" },
      { band: "3-5", point: "end", level: "L0" },
      { band: "K-2", point: "end", level: "L1" },
    ] as const;
    expect(run(expectationTwice, withProgression({ expected }))).toEqual([
      {
        code: "expectation-twice",
        severity: "error",
        path: ["progressions", 0, "expected", 3],
        data: { band: "K-2", point: "end" },
      },
    ]);
  });
});
