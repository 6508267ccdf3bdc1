import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { fourLevels } from "../../test/four-levels.ts";
import { near } from "../../test/near.ts";
import {
  defaultLevelParameters,
  filterLevels,
  type LevelReading,
  smoothLevels,
  transitionOver,
} from "./index.ts";

describe("time", () => {
  it("is a power of the transition", () => {
    const { transition } = defaultLevelParameters(4);
    const twice = transitionOver(transition, 2);
    const five = [1, 2, 3, 4].reduce(
      (power) =>
        power.map((row) =>
          row.map((_, j) => row.reduce((sum, p, k) => sum + p * (transition[k]?.[j] as number), 0)),
        ),
      transition,
    );
    near(transitionOver(transition, 5).flat(), five.flat());
    near(transitionOver(transition, 1).flat(), transition.flat());
    expect(transitionOver(transition, 0)).toEqual([
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ]);
    // Half a step more is the middle of two and three.
    const three = transitionOver(transition, 3);
    near(
      transitionOver(transition, 2.5).flat(),
      twice.flat().map((p, i) => (p + (three.flat()[i] as number)) / 2),
    );
  });

  it("goes on while nothing is rated, and over a gap", () => {
    const unrated = computed(filterLevels(fourLevels, [0, null, null, 3]));
    const gap = computed(filterLevels(fourLevels, [0, { ratings: [3], elapsed: 3 }]));
    near(
      (unrated.readings[3] as LevelReading).probabilities,
      (gap.readings[1] as LevelReading).probabilities,
    );
    near(unrated.logLikelihood, gap.logLikelihood);
    const smooth = computed(smoothLevels(fourLevels, [0, { ratings: [3], elapsed: 3 }]));
    const smoothUnrated = computed(smoothLevels(fourLevels, [0, null, null, 3]));
    near(
      (smooth.readings[0] as LevelReading).probabilities,
      (smoothUnrated.readings[0] as LevelReading).probabilities,
    );
  });

  it("has none before the first performance", () => {
    const late = computed(filterLevels(fourLevels, [{ ratings: [1], elapsed: 9 }]));
    expect(late.readings).toEqual(computed(filterLevels(fourLevels, [1])).readings);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d steps", (elapsed) => {
    expect(() => filterLevels(fourLevels, [1, { ratings: [1], elapsed }])).toThrow(
      `elapsed: ${elapsed} is no number of steps`,
    );
  });
});
