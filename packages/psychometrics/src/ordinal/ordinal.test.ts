import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../test/vectors.ts";
import { filterKnowledge, knowledgeModel } from "../bayesian-knowledge-tracing/index.ts";
import {
  defaultLevelParameters,
  filterLevels,
  type LevelEvidence,
  levelModel,
  type LevelParameters,
  type LevelReading,
  type LevelTrace,
  levelTransition,
  ratingErrors,
  readLevels,
  smoothLevels,
  startLevels,
  transitionOver,
  updateLevels,
} from "./index.ts";

interface Cases {
  readonly params: {
    readonly initial: readonly number[];
    readonly transition: readonly (readonly number[])[];
    readonly emission: readonly (readonly number[])[];
  };
  readonly cases: readonly {
    readonly observations: readonly (number | null | readonly number[])[];
    readonly filtered: readonly (readonly number[])[];
    readonly smoothed: readonly (readonly number[])[];
    readonly logLikelihood: number;
    readonly expectedLevel: readonly number[];
    readonly sdLevel: readonly number[];
    readonly pAtLeast3: readonly number[];
  }[];
}

const { params, cases } = deepFreeze(readVectors<Cases>("ordinal_hmm"));
const reference = levelModel({
  prior: params.initial,
  transition: params.transition,
  emission: params.emission,
  raters: "independent",
});

const near = (found: readonly number[] | number, expected: readonly number[] | number): void => {
  const all = [expected].flat();
  expect([found].flat()).toHaveLength(all.length);
  for (const [i, value] of [found].flat().entries()) {
    expect(Math.abs(value - (all[i] as number))).toBeLessThan(1e-10);
  }
};

const traced = (trace: ReturnType<typeof filterLevels | typeof smoothLevels>): LevelTrace => {
  if (trace.status !== "computed") throw new Error(trace.reason);
  return trace;
};

const read = (reading: ReturnType<typeof readLevels>): LevelReading => {
  if (reading.status !== "computed") throw new Error(reading.reason);
  return reading;
};

describe("the reference values, equal to all paths enumerated", () => {
  it.each(cases)("of $observations", (one) => {
    const evidence = one.observations.map(
      (seen): LevelEvidence =>
        typeof seen === "object" && seen !== null ? { ratings: seen } : seen,
    );
    const filtered = traced(filterLevels(reference, evidence));
    const smoothed = traced(smoothLevels(reference, evidence));
    for (const [i, reading] of filtered.readings.entries()) {
      near(reading.probabilities, one.filtered[i] as readonly number[]);
      near(reading.expectedLevel, one.expectedLevel[i] as number);
      near(reading.standardDeviation, one.sdLevel[i] as number);
      near(reading.pAtLeast[2] as number, one.pAtLeast3[i] as number);
      near(
        (smoothed.readings[i] as LevelReading).probabilities,
        one.smoothed[i] as readonly number[],
      );
    }
    near(filtered.logLikelihood, one.logLikelihood);
    near(smoothed.logLikelihood, one.logLikelihood);
  });
});

describe("at two levels it is Bayesian knowledge tracing with forgetting", () => {
  const parameters = { prior: 0.4, learn: 0.15, guess: 0.2, slip: 0.1, forget: 0.05 };
  const model = levelModel({
    prior: [0.6, 0.4],
    transition: [
      [0.85, 0.15],
      [0.05, 0.95],
    ],
    emission: [
      [0.8, 0.2],
      [0.1, 0.9],
    ],
  });

  it.each([[[1, 1, 0, 1]], [[0, null, 1, 1, 1, 0, 0, 1]], [Array.from({ length: 500 }, () => 1)]])(
    "for %j",
    (responses: (number | null)[]) => {
      const known = filterKnowledge(knowledgeModel(parameters), responses);
      if (known.status !== "computed") throw new Error(known.reason);
      const trace = traced(filterLevels(model, responses));
      near(
        trace.readings.map(({ probabilities }) => probabilities[1] as number),
        known.pKnownAfterEvidence,
      );
      expect(Math.abs(trace.logLikelihood - known.logLikelihood)).toBeLessThan(1e-10 * 500);
    },
  );
});

const model = levelModel(deepFreeze(defaultLevelParameters(4)));

describe("several raters of one performance", () => {
  it("who agree count as one by default, and as many where they are independent", () => {
    const alone = traced(filterLevels(model, [2]));
    const twice = traced(filterLevels(model, [{ ratings: [2, 2] }]));
    near(
      (twice.readings[0] as LevelReading).probabilities,
      (alone.readings[0] as LevelReading).probabilities,
    );
    const independent = levelModel({ ...defaultLevelParameters(4), raters: "independent" });
    const each = traced(filterLevels(independent, [{ ratings: [2, 2] }]));
    const squares = ratingErrors(4).map((row) => (row[2] as number) * (row[2] as number));
    const sum = squares.reduce((total, value) => total + value, 0);
    near(
      (each.readings[0] as LevelReading).probabilities,
      squares.map((value) => value / sum),
    );
  });

  it("who disagree put the level between them", () => {
    const both = traced(filterLevels(model, [{ ratings: [1, 3] }]));
    const reversed = traced(filterLevels(model, [{ ratings: [3, 1] }]));
    near(
      (both.readings[0] as LevelReading).probabilities,
      (reversed.readings[0] as LevelReading).probabilities,
    );
    const { expectedLevel } = both.readings[0] as LevelReading;
    expect(expectedLevel).toBeGreaterThan(2.5);
    expect(expectedLevel).toBeLessThan(3.5);
  });

  it("count by their reliability and by the weight of the performance", () => {
    const half = traced(filterLevels(model, [{ ratings: [{ rating: 3, reliability: 0.5 }] }]));
    const light = traced(filterLevels(model, [{ ratings: [3], weight: 0.5 }]));
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
    const none = traced(filterLevels(model, [{ ratings: [3], weight: 0 }]));
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
    const seen = traced(filterLevels(own, [{ ratings: [{ rating: 2, rater: "strict" }] }]));
    near((seen.readings[0] as LevelReading).probabilities, [0, 0, 0, 1]);
    const other = traced(filterLevels(own, [{ ratings: [{ rating: 2, rater: "toString" }] }]));
    const common = traced(filterLevels(own, [2]));
    expect(other.readings).toEqual(common.readings);
    expect(filterLevels(own, [2, { ratings: [{ rating: 3, rater: "strict" }] }])).toEqual({
      status: "not-computable",
      reason: "impossible-evidence",
      at: 1,
    });
  });
});

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
    const unrated = traced(filterLevels(model, [0, null, null, 3]));
    const gap = traced(filterLevels(model, [0, { ratings: [3], elapsed: 3 }]));
    near(
      (unrated.readings[3] as LevelReading).probabilities,
      (gap.readings[1] as LevelReading).probabilities,
    );
    near(unrated.logLikelihood, gap.logLikelihood);
    const smooth = traced(smoothLevels(model, [0, { ratings: [3], elapsed: 3 }]));
    const smoothUnrated = traced(smoothLevels(model, [0, null, null, 3]));
    near(
      (smooth.readings[0] as LevelReading).probabilities,
      (smoothUnrated.readings[0] as LevelReading).probabilities,
    );
  });

  it("has none before the first performance", () => {
    const late = traced(filterLevels(model, [{ ratings: [1], elapsed: 9 }]));
    expect(late.readings).toEqual(traced(filterLevels(model, [1])).readings);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d steps", (elapsed) => {
    expect(() => filterLevels(model, [1, { ratings: [1], elapsed }])).toThrow(
      `elapsed: ${elapsed} is no number of steps`,
    );
  });
});

describe("the state", () => {
  it("is plain JSON, updated one performance at a time", () => {
    const evidence: readonly LevelEvidence[] = [1, null, { ratings: [2, 3] }, 3, 3];
    const trace = traced(filterLevels(model, evidence));
    let state = deepFreeze(startLevels(model));
    for (const [i, one] of evidence.entries()) {
      state = deepFreeze(JSON.parse(JSON.stringify(updateLevels(model, state, one))));
      expect(readLevels(state)).toEqual(trace.readings[i]);
    }
    expect(state.steps).toBe(5);
  });

  it("comes back from near-certainty: 2,000 ratings of the top, then 2,000 of the bottom", () => {
    const still = levelModel({
      ...defaultLevelParameters(4),
      transition: transitionOver(levelTransition(4), 0),
    });
    let state = startLevels(still);
    for (let i = 0; i < 2000; i++) state = updateLevels(still, state, 3);
    expect(read(readLevels(state)).probabilities).toEqual([0, 0, 0, 1]);
    for (let i = 0; i < 2000; i++) state = updateLevels(still, state, 0);
    const back = read(readLevels(state)).probabilities;
    expect(Math.abs((back[0] as number) - (back[3] as number))).toBeLessThan(1e-9);
    for (let i = 0; i < 3; i++) state = updateLevels(still, state, 0);
    expect(read(readLevels(state)).mostLikely).toBe(0);
  });
});

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
    expect(read(of(...prior))).toMatchObject({ mostLikely, credible });
  });

  it("widens with the mass, and takes the numbers of the levels", () => {
    const state = startLevels(
      levelModel({ ...defaultLevelParameters(4), prior: [0.06, 0.3, 0.6, 0.04] }),
    );
    expect(read(readLevels(state, { mass: 0.5 })).credible).toEqual({ lowest: 1, highest: 2 });
    expect(read(readLevels(state, { mass: 0.95 })).credible).toEqual({ lowest: 0, highest: 3 });
    const reading = read(readLevels(state, { values: [0, 10, 20, 40] }));
    near(reading.expectedLevel, 0.3 * 10 + 0.6 * 20 + 0.04 * 40);
    near(reading.standardDeviation ** 2, 0.3 * 100 + 0.6 * 400 + 0.04 * 1600 - 16.6 ** 2);
    near(reading.pAtLeast, [1, 0.94, 0.64, 0.04]);
    expect(() => readLevels(state, { values: [1, 2] })).toThrow("values: 2 for 4 levels");
    expect(() => readLevels(state, { mass: 1 })).toThrow("mass: 1 is not above 0 and below 1");
    expect(() => readLevels(state, { mass: 0 })).toThrow("mass: 0 is not");
  });

  it("of no ratings is the prior, and of impossible ones a reason", () => {
    expect(filterLevels(model, [])).toEqual({ status: "computed", readings: [], logLikelihood: 0 });
    expect(smoothLevels(model, [])).toEqual({ status: "computed", readings: [], logLikelihood: 0 });
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

describe("parameters", () => {
  it("are those of the page", () => {
    expect(levelTransition(4).map((row) => row.map((p) => Number(p.toFixed(12))))).toEqual([
      [0.91, 0.09, 0, 0],
      [0.01, 0.9, 0.09, 0],
      [0, 0.01, 0.9, 0.09],
      [0, 0, 0.01, 0.99],
    ]);
    const errors = ratingErrors(4);
    // Exact agreement of a rating with the true level: .72 at the ends; with 50 levels .55 in the middle: (e - 1) / (e + 1), e = exp(1 / .8).
    expect((errors[0] as readonly number[])[0]).toBeCloseTo(0.7183353084, 9);
    expect(ratingErrors(50)[25]?.[25]).toBeCloseTo((Math.exp(1.25) - 1) / (Math.exp(1.25) + 1), 9);
    near(
      errors.map((row) => row.reduce((sum, p) => sum + p, 0)),
      [1, 1, 1, 1],
    );
    near((errors[1]?.[0] as number) / (errors[1]?.[1] as number), Math.exp(-1 / 0.8));
  });

  it.each([
    [() => levelTransition(1), "levels: 1 is no whole number from 2 to 254"],
    [() => ratingErrors(2.5), "levels: 2.5"],
    [() => ratingErrors(255), "levels: 255"],
    [() => levelTransition(3, { up: 0.6, down: 0.5 }), "up: 0.6 and down: 0.5 are no parts of 1"],
    [() => levelTransition(3, { up: -0.1, down: 0.5 }), "up: -0.1"],
    [() => levelTransition(3, { up: 0.1, down: -0.5 }), "down: -0.5"],
    [() => ratingErrors(3, 0), "raterError: 0 is no finite number above 0"],
    [() => ratingErrors(3, Number.POSITIVE_INFINITY), "raterError: Infinity"],
  ])("refused: %s", (make, message) => {
    expect(make).toThrow(message);
  });

  const two: LevelParameters = {
    prior: [0.5, 0.5],
    transition: [
      [1, 0],
      [0, 1],
    ],
    emission: [
      [1, 0],
      [0, 1],
    ],
  };
  it.each([
    [{ prior: [1] }, "prior: 1 levels, not 2 to 254"],
    [{ prior: [0.5, 0.4] }, "prior: a row sums to 0.9, not 1"],
    [{ prior: [1.5, -0.5] }, "prior: 1.5 is no probability"],
    [{ prior: [-0.5, 1.5] }, "prior: -0.5 is no probability"],
    [{ transition: [[1, 0]] }, "transition: 1 rows, not 2"],
    [{ emission: [[1, 0], [1]] }, "emission: a row of 1, not 2"],
    [{ emissionOf: { ann: [[1, 0]] } }, "emissionOf.ann: 1 rows, not 2"],
  ])("refuses %j", (wrong, message) => {
    expect(() => levelModel({ ...two, ...wrong })).toThrow(message);
  });

  it("takes rows that are rounded to six places", () => {
    expect(levelModel({ ...two, prior: [0.333333, 0.666666] }).levels).toBe(2);
  });

  it.each([
    [{ ratings: [4] }, "rating: 4 is no code from 0 to 3"],
    [{ ratings: [-1] }, "rating: -1 is no code"],
    [{ ratings: [0.5] }, "rating: 0.5 is no code"],
    [{ ratings: [1], weight: -1 }, "weight: -1 is no finite number from 0"],
    [{ ratings: [1], weight: Number.POSITIVE_INFINITY }, "weight: Infinity is"],
    [{ ratings: [{ rating: 1, reliability: -1 }] }, "reliability: -1 is no finite number from 0"],
  ])("refuses the evidence %j", (evidence, message) => {
    expect(() => filterLevels(model, [evidence])).toThrow(message);
  });
});
