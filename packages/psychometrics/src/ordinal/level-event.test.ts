import { describe, expect, it } from "vitest";
import { fourLevels } from "../../test/four-levels.ts";
import { filterLevels } from "./index.ts";

describe("evidence", () => {
  it.each([
    [{ ratings: [4] }, "rating: 4 is no code from 0 to 3"],
    [{ ratings: [-1] }, "rating: -1 is no code"],
    [{ ratings: [0.5] }, "rating: 0.5 is no code"],
    [{ ratings: [1], weight: -1 }, "weight: -1 is no finite number from 0"],
    [{ ratings: [1], weight: Number.POSITIVE_INFINITY }, "weight: Infinity is"],
    [{ ratings: [{ rating: 1, reliability: -1 }] }, "reliability: -1 is no finite number from 0"],
  ])("refuses the evidence %j", (evidence, message) => {
    expect(() => filterLevels(fourLevels, [evidence])).toThrow(message);
  });
});
