import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { fourLevels } from "../../test/four-levels.ts";
import {
  defaultLevelParameters,
  filterLevels,
  levelModel,
  levelsByGroup,
  smoothLevels,
} from "./index.ts";

describe("evidence", () => {
  it.each([
    [{ ratings: [4] }, "rating: 4 is no code from 0 to 3"],
    [{ ratings: [-1] }, "rating: -1 is no code"],
    [{ ratings: [0.5] }, "rating: 0.5 is no code"],
    [{ ratings: [1], elapsed: -1 }, "elapsed: -1 is no number of steps"],
    [{ ratings: [1], elapsed: Number.NaN }, "elapsed: NaN is no number of steps"],
    [{ ratings: [1], weight: -1 }, "weight: -1 is no finite number from 0"],
    [{ ratings: [1], weight: Number.POSITIVE_INFINITY }, "weight: Infinity is"],
    [{ ratings: [{ rating: 1, reliability: -1 }] }, "reliability: -1 is no finite number from 0"],
  ])("refuses the evidence %j", (evidence, message) => {
    expect(() => filterLevels(fourLevels, [evidence])).toThrow(message);
  });
});

describe("a heavy weight", () => {
  const model = levelModel(defaultLevelParameters(4));

  it("is refused before it makes the possible impossible", () => {
    for (const weight of [170, 800, 2500, 1e308]) {
      const event = { ratings: [3], weight };
      const message = `to the power of ${weight} is below 1e-300`;
      expect(() => filterLevels(model, [event])).toThrow(RangeError);
      expect(() => filterLevels(model, [event])).toThrow(message);
      expect(() => smoothLevels(model, [event])).toThrow(message);
      const columns = { evidence: [event], codes: Uint8Array.of(0), offsets: Uint32Array.of(0, 1) };
      const into = new Float64Array(1);
      expect(() => levelsByGroup(model, { ...columns, values: [1, 2, 3, 4] }, into)).toThrow(
        message,
      );
    }
    expect(() => filterLevels(model, [{ ratings: [{ rating: 3, reliability: 170 }] }])).toThrow(
      "to the power of 170",
    );
  });

  it("of 169 leaves a way back from it", () => {
    const up = { ratings: [3], weight: 169 };
    const there = computed(filterLevels(model, [up])).readings[0];
    expect(there?.probabilities[0]).toBeGreaterThan(0);
    const back = computed(filterLevels(model, [up, { ratings: [0], weight: 169 }])).readings[1];
    expect(back?.mostLikely).toBe(0);
  });

  it("shared among raters is a power of its share for each", () => {
    const ratings = [3, 3];
    expect(filterLevels(model, [{ ratings, weight: 300 }]).status).toBe("computed");
    expect(() => filterLevels(model, [{ ratings, weight: 340 }])).toThrow("to the power of 170");
  });

  it("may meet what is ruled out, and a likelihood of 1", () => {
    const sure = levelModel({
      prior: [0.5, 0.5],
      transition: [
        [1, 0],
        [0, 1],
      ],
      emission: [
        [1, 0],
        [0, 1],
      ],
    });
    const trace = computed(filterLevels(sure, [{ ratings: [1], weight: 1e6 }]));
    expect(trace.readings[0]?.probabilities).toEqual([0, 1]);
    // A likelihood as small as this at its own power is the model's.
    const steep = levelModel({
      ...sure.parameters,
      emission: [
        [1, 1e-310],
        [0, 1],
      ],
    });
    expect(filterLevels(steep, [1]).status).toBe("computed");
  });
});
