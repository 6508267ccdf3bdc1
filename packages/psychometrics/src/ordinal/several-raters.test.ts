import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { fourLevels } from "../../test/four-levels.ts";
import { near } from "../../test/near.ts";
import {
  defaultLevelParameters,
  filterLevels,
  levelModel,
  type LevelReading,
  ratingErrors,
} from "./index.ts";

describe("several raters of one performance", () => {
  it("who agree count as one by default, and as many where they are independent", () => {
    const alone = computed(filterLevels(fourLevels, [2]));
    const twice = computed(filterLevels(fourLevels, [{ ratings: [2, 2] }]));
    near(
      (twice.readings[0] as LevelReading).probabilities,
      (alone.readings[0] as LevelReading).probabilities,
    );
    const independent = levelModel({ ...defaultLevelParameters(4), raters: "independent" });
    const each = computed(filterLevels(independent, [{ ratings: [2, 2] }]));
    const squares = ratingErrors(4).map((row) => (row[2] as number) * (row[2] as number));
    const sum = squares.reduce((total, value) => total + value, 0);
    near(
      (each.readings[0] as LevelReading).probabilities,
      squares.map((value) => value / sum),
    );
  });

  it("who disagree put the level between them", () => {
    const both = computed(filterLevels(fourLevels, [{ ratings: [1, 3] }]));
    const reversed = computed(filterLevels(fourLevels, [{ ratings: [3, 1] }]));
    near(
      (both.readings[0] as LevelReading).probabilities,
      (reversed.readings[0] as LevelReading).probabilities,
    );
    const { expectedLevel } = both.readings[0] as LevelReading;
    expect(expectedLevel).toBeGreaterThan(2.5);
    expect(expectedLevel).toBeLessThan(3.5);
  });

  it("count by their reliability and by the weight of the performance", () => {
    const half = computed(
      filterLevels(fourLevels, [{ ratings: [{ rating: 3, reliability: 0.5 }] }]),
    );
    const light = computed(filterLevels(fourLevels, [{ ratings: [3], weight: 0.5 }]));
    near(
      (half.readings[0] as LevelReading).probabilities,
      (light.readings[0] as LevelReading).probabilities,
    );
    const roots = ratingErrors(4).map((row) => Math.sqrt(row[3] as number));
    const sum = roots.reduce((total, value) => total + value, 0);
    near(
      (half.readings[0] as LevelReading).probabilities,
      roots.map((value) => value / sum),
    );
    const none = computed(filterLevels(fourLevels, [{ ratings: [3], weight: 0 }]));
    near((none.readings[0] as LevelReading).probabilities, [0.25, 0.25, 0.25, 0.25]);
  });

  it("may have errors of their own", () => {
    const strict = [
      [1, 0, 0, 0],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
    ];
    const own = levelModel({ ...defaultLevelParameters(4), emissionOf: { strict } });
    const seen = computed(filterLevels(own, [{ ratings: [{ rating: 2, rater: "strict" }] }]));
    near((seen.readings[0] as LevelReading).probabilities, [0, 0, 0, 1]);
    const other = computed(filterLevels(own, [{ ratings: [{ rating: 2, rater: "toString" }] }]));
    const common = computed(filterLevels(own, [2]));
    expect(other.readings).toEqual(common.readings);
    expect(filterLevels(own, [2, { ratings: [{ rating: 3, rater: "strict" }] }])).toEqual({
      status: "not-computable",
      reason: "impossible-evidence",
      at: 1,
    });
  });
});
