import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { fourLevels } from "../../test/four-levels.ts";
import { near } from "../../test/near.ts";
import {
  defaultLevelParameters,
  filterLevels,
  levelModel,
  readLevels,
  smoothLevels,
  startLevels,
} from "./index.ts";

describe("reading", () => {
  const of = (...prior: number[]): ReturnType<typeof readLevels> =>
    readLevels(startLevels(levelModel({ ...defaultLevelParameters(prior.length), prior })));

  it.each([
    [[0.02, 0.03, 0.9, 0.05], 2, 0, { lowest: 2, highest: 2 }],
    [[0.06, 0.3, 0.6, 0.04], 2, 0, { lowest: 0, highest: 2 }],
    [[0.05, 0.45, 0.45, 0.05], 1, 0, { lowest: 1, highest: 2 }],
    [[1, 0, 0, 0], 0, 0, { lowest: 0, highest: 0 }],
    [[0, 0, 0, 1], 3, 0, { lowest: 3, highest: 3 }],
  ])("of %j: likeliest %d, 90 % credible", (prior, mostLikely, _, credible) => {
    expect(computed(of(...prior))).toMatchObject({ mostLikely, credible });
  });

  it("widens with the mass, and takes the numbers of the levels", () => {
    const state = startLevels(
      levelModel({ ...defaultLevelParameters(4), prior: [0.06, 0.3, 0.6, 0.04] }),
    );
    expect(computed(readLevels(state, { mass: 0.5 })).credible).toEqual({ lowest: 1, highest: 2 });
    expect(computed(readLevels(state, { mass: 0.95 })).credible).toEqual({ lowest: 0, highest: 3 });
    const reading = computed(readLevels(state, { values: [0, 10, 20, 40] }));
    near(reading.expectedLevel, 0.3 * 10 + 0.6 * 20 + 0.04 * 40);
    near(reading.standardDeviation ** 2, 0.3 * 100 + 0.6 * 400 + 0.04 * 1600 - 16.6 ** 2);
    near(reading.pAtLeast, [1, 0.94, 0.64, 0.04]);
    expect(() => readLevels(state, { values: [1, 2] })).toThrow("values: 2 for 4 levels");
    expect(() => readLevels(state, { values: [1, 2, Number.NaN, 4] })).toThrow(
      "values: NaN is not",
    );
    expect(() => readLevels(state, { mass: 1 })).toThrow("mass: 1 is not above 0 and below 1");
    expect(() => readLevels(state, { mass: 0 })).toThrow("mass: 0 is not");
  });

  it("of no ratings is the prior, and of impossible ones a reason", () => {
    expect(filterLevels(fourLevels, [])).toEqual({
      status: "computed",
      readings: [],
      logLikelihood: 0,
    });
    expect(smoothLevels(fourLevels, [])).toEqual({
      status: "computed",
      readings: [],
      logLikelihood: 0,
    });
    const sure = levelModel({
      prior: [1, 0],
      transition: [
        [1, 0],
        [0, 1],
      ],
      emission: [
        [1, 0],
        [0, 1],
      ],
    });
    const impossible = { status: "not-computable", reason: "impossible-evidence" };
    expect(filterLevels(sure, [0, 1, 0])).toEqual({ ...impossible, at: 1 });
    expect(smoothLevels(sure, [0, 1, 0])).toEqual(impossible);
  });
});
