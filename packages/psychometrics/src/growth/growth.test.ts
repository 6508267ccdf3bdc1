import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { groupDifference } from "./group-difference.ts";
import { hedgesCorrection } from "./hedges-correction.ts";
import { normalisedGain } from "./normalised-gain.ts";
import { pairedChange } from "./paired-change.ts";
import { reliableChange } from "./reliable-change.ts";
import { trend } from "./trend.ts";

const before = deepFreeze([2, 1, 2, 3, 1, 2, 2, 3, 1, 2]);
const after = deepFreeze([3, 2, 2, 4, 2, 3, 3, 3, 1, 4]);

describe("the change of the same learners", () => {
  const found = computed(pairedChange(before, after));

  // numpy 1.24, scipy 1.10
  it.each([
    ["meanGain", 0.8],
    ["standardDeviationOfGain", 0.6324555320336759],
    ["dZ", 1.2649110640673518],
    ["dAv", 0.9486832980505139],
    ["dRm", 0.9014978717104182],
    ["correlation", 0.7460317460317458],
  ] as const)("%s", (name, value) => {
    expect(found[name]).toBeCloseTo(value, 13);
  });

  it("has an interval of its mean by Student's t", () => {
    // scipy 1.17: t.ppf(0.975, 9), t.ppf(0.95, 9)
    expect(found.interval.lower).toBeCloseTo(0.3475685674403591, 12);
    expect(found.interval.upper).toBeCloseTo(1.252431432559641, 12);
    expect(found.interval.confidence).toBe(0.95);
    const narrower = computed(pairedChange(before, after, { confidence: 0.9 })).interval;
    expect(narrower.upper).toBeCloseTo(0.8 + 1.833112932656237 * 0.2, 12);
    expect(narrower.confidence).toBe(0.9);
  });

  it("leaves out who lacks a score", () => {
    const more = pairedChange([...before, null, 3, null], [...after, 2, null, null]);
    expect(more).toEqual({ ...found, leftOut: 3 });
    expect(found).toMatchObject({ learners: 10, leftOut: 0 });
  });

  it("has no effect size where nothing varies", () => {
    expect(pairedChange([1, 2, 3], [2, 3, 4])).toMatchObject({
      meanGain: 1,
      standardDeviationOfGain: 0,
      dZ: null,
      dAv: 1,
      dRm: null,
      correlation: 1,
      interval: { lower: 1, upper: 1 },
    });
    expect(pairedChange([1, 1], [2, 2])).toMatchObject({ dAv: null, correlation: null });
    expect(pairedChange([1, 1], [2, 4])).toMatchObject({ dRm: null, correlation: null });
    expect(computed(pairedChange([1, 1], [2, 4])).dZ).toBeCloseTo(Math.SQRT2, 14);
  });

  it("of fewer than two learners is not computed", () => {
    expect(pairedChange([1, null], [2, 3])).toEqual({
      status: "not-computable",
      reason: "too-few-learners",
      learners: 1,
      leftOut: 1,
    });
  });

  it.each([
    [[1, 2], [1], "after: 1 scores beside 2"],
    [[1, Number.NaN], [1, 2], "before: NaN is no number"],
    [[1, 2], [1, Number.POSITIVE_INFINITY], "after: Infinity is no number"],
  ])("refuses %j beside %j", (first, second, message) => {
    expect(() => pairedChange(first, second)).toThrow(new RangeError(message));
    expect(() => normalisedGain(first, second, 9)).toThrow(new RangeError(message));
  });

  it("refuses a confidence of 1", () => {
    expect(() => pairedChange(before, after, { confidence: 1 })).toThrow(RangeError);
  });
});

describe("the difference of two groups", () => {
  // numpy 1.24, scipy 1.10
  it.each([
    [
      [12, 15, 11, 14, 13, 10],
      [15, 18, 14, 17, 16, 15, 19],
      [
        2.0661551153014432, 1.9214412184062148, 2.023549403051213, 0.6882702959679031,
        0.9404761904761905, 0.8809523809523809,
      ],
    ],
    [
      [1, 2, 2, 3],
      [2, 3, 3, 4, 4],
      [1.4491376746189442, 1.2871282962146755, 1.4696938456699071, 0.7527726527090811, 0.85, 0.7],
    ],
  ])("of %j and %j", (first, second, expected) => {
    const found = computed(groupDifference(deepFreeze(first), deepFreeze(second)));
    const { cohenD, hedgesG, glassDelta, standardError } = found;
    const { probabilityOfSuperiority, cliffDelta } = found;
    [cohenD, hedgesG, glassDelta, standardError, probabilityOfSuperiority, cliffDelta].forEach(
      (value, at) => {
        expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 12);
      },
    );
    expect(found.interval.lower).toBeCloseTo(cohenD - 1.959963984540054 * standardError, 11);
    expect(found.interval.upper).toBeCloseTo(cohenD + 1.959963984540054 * standardError, 11);
    const mean = (scores: readonly number[]) =>
      scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(found.difference).toBeCloseTo(mean(second) - mean(first), 13);
  });

  it("is against the first group's spread where that has one", () => {
    expect(computed(groupDifference([2, 2], [1, 3, 5])).glassDelta).toBeNull();
    expect(computed(groupDifference([1, 3], [2, 2], { confidence: 0.5 })).interval.confidence).toBe(
      0.5,
    );
  });

  it("is not computed of a single learner, nor without variation", () => {
    expect(groupDifference([1], [1, 2])).toEqual({
      status: "not-computable",
      reason: "too-few-learners",
    });
    expect(groupDifference([1, 2], [1])).toEqual({
      status: "not-computable",
      reason: "too-few-learners",
    });
    expect(groupDifference([1, 1], [2, 2])).toEqual({
      status: "not-computable",
      reason: "no-variation",
    });
    expect(() => groupDifference([1, Number.NaN], [1, 2])).toThrow(
      new RangeError("scores: NaN is no number"),
    );
    expect(() => groupDifference([1, 2], [1, Number.NaN])).toThrow(
      new RangeError("scores: NaN is no number"),
    );
  });
});

describe("Hedges's correction", () => {
  // mpmath 1.3, 50 digits
  it.each([
    [2, 0.5641895835477563],
    [7, 0.8882029076727512],
    [11, 0.9299598099757794],
    [100, 0.992478054981445],
    [1e6, 0.9999992499997812],
  ])("of %d degrees is %d", (degrees, value) => {
    expect(hedgesCorrection(degrees)).toBeCloseTo(value, 12);
  });

  it.each([1, 0, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d degrees", (degrees) => {
    expect(() => hedgesCorrection(degrees)).toThrow(
      new RangeError(`degrees: ${degrees} is no finite number above 1`),
    );
  });
});

describe("the normalised gain", () => {
  it("is of the group, and of each learner", () => {
    const found = computed(normalisedGain(before, after, 4));
    expect(found.gain).toBeCloseTo(0.38095238095238104, 13);
    expect(found.meanOfLearners).toBeCloseTo(0.41666666666666663, 13);
    expect(found).toMatchObject({ atMaximum: 0, learners: 10, leftOut: 0 });
  });

  it("leaves who had the highest score out of the mean of learners, not of the group", () => {
    expect(normalisedGain([4, 2, null], [3, 3, 4], 4)).toEqual({
      status: "computed",
      gain: 0,
      meanOfLearners: 0.5,
      atMaximum: 1,
      learners: 2,
      leftOut: 1,
    });
  });

  it("is not computed of nobody, nor where nothing is left to gain", () => {
    expect(normalisedGain([], [], 4)).toEqual({ status: "not-computable", reason: "no-learners" });
    expect(normalisedGain([4, 4], [4, 3], 4)).toEqual({
      status: "not-computable",
      reason: "nothing-to-gain",
    });
  });

  it("refuses scores above the maximum", () => {
    expect(() => normalisedGain([1, 5], [2, 4], 4)).toThrow(
      new RangeError("maximum: 4 is below the score 5"),
    );
    expect(() => normalisedGain([1], [6], 4)).toThrow("maximum: 4 is below the score 6");
    expect(() => normalisedGain([1], [2], Number.NaN)).toThrow("maximum: NaN is below the score 1");
  });
});

describe("reliable change", () => {
  const measure = deepFreeze({ standardDeviation: 0.7378647873726218, reliability: 0.8 });

  it("is the gain over the error of a difference", () => {
    const found = reliableChange(2, 3, measure);
    expect(found.gain).toBe(1);
    expect(found.standardErrorOfMeasurement).toBeCloseTo(0.3299831645537221, 14);
    expect(found.standardErrorOfDifference).toBeCloseTo(0.3299831645537221 * Math.SQRT2, 14);
    expect(found.index).toBeCloseTo(2.1428571428571432, 13);
  });

  it.each([
    [2, 3, 0.95, "gain"],
    [3, 2, 0.95, "loss"],
    [2, 2, 0.95, "not-shown"],
    [2, 2.9, 0.95, "not-shown"],
    [2, 3, 0.99, "not-shown"],
    [3, 2.5, 0.5, "loss"],
  ])("from %d to %d, sure to %d, is %s", (first, second, confidence, change) => {
    expect(reliableChange(first, second, { ...measure, confidence }).change).toBe(change);
  });

  it("needs a confidence of 0.95 unless told otherwise", () => {
    const unit = { standardDeviation: Math.SQRT1_2, reliability: 0 };
    expect(reliableChange(0, 1.96, unit).change).toBe("gain");
    expect(reliableChange(0, 1.9599, unit).change).toBe("not-shown");
  });

  it.each([
    [Number.NaN, 1, {}, "before: NaN is no number"],
    [1, Number.NaN, {}, "after: NaN is no number"],
    [1, 2, { standardDeviation: 0 }, "standardDeviation: 0 is no finite number above 0"],
    [1, 2, { standardDeviation: Number.POSITIVE_INFINITY }, "standardDeviation: Infinity is no"],
    [1, 2, { reliability: 1 }, "reliability: 1 is not from 0 and below 1"],
    [1, 2, { reliability: -0.1 }, "reliability: -0.1 is not from 0 and below 1"],
    [1, 2, { confidence: 1 }, "confidence: 1 is not above 0 and below 1"],
  ])("from %d to %d with %j is refused", (first, second, change, message) => {
    expect(() => reliableChange(first, second, { ...measure, ...change })).toThrow(RangeError);
    expect(() => reliableChange(first, second, { ...measure, ...change })).toThrow(message);
  });
});

describe("the trend of scores", () => {
  const found = computed(trend(deepFreeze([0, 3, 5, 9, 12]), deepFreeze([1, 2, 2, 3, 3])));

  it("is the line of least squares, with an interval by Student's t", () => {
    // scipy 1.17, stats.linregress
    expect(found.slope).toBeCloseTo(0.16740088105726872, 14);
    expect(found.standardError).toBeCloseTo(0.030626510447304255, 14);
    expect(found.interval.lower).toBeCloseTo(0.06993365604051241, 12);
    expect(found.interval.upper).toBeCloseTo(0.264868106074025, 12);
    expect(found.residualDeviation).toBeCloseTo(Math.sqrt(0.08516886930983848), 14);
    expect(found.meanTime).toBeCloseTo(5.8, 14);
    expect(found.atMeanTime).toBeCloseTo(2.2, 14);
    expect(found.scores).toBe(5);
  });

  it("may be asked for with another confidence", () => {
    const narrower = computed(trend([0, 3, 5, 9, 12], [1, 2, 2, 3, 3], { confidence: 0.5 }));
    expect(narrower.interval.confidence).toBe(0.5);
    // scipy 1.17: t.ppf(0.75, 3)
    expect(narrower.interval.upper).toBeCloseTo(
      found.slope + 0.7648923284043533 * found.standardError,
      11,
    );
  });

  it("does not lose a small slope at large times", () => {
    const late = computed(trend([20_000, 20_001, 20_002, 20_003], [1, 2, 2, 3]));
    expect(late.slope).toBeCloseTo(0.6, 12);
  });

  it("is not computed of two scores, nor of one time", () => {
    expect(trend([0, 1], [1, 2])).toEqual({
      status: "not-computable",
      reason: "too-few-scores",
      scores: 2,
    });
    expect(trend([4, 4, 4], [1, 2, 3])).toEqual({
      status: "not-computable",
      reason: "one-time-only",
      scores: 3,
    });
  });

  it.each([
    [[1, 2, 3], [1, 2], "scores: 2 at 3 times"],
    [[1, 2, Number.NaN], [1, 2, 3], "times: NaN is no number"],
    [[1, 2, 3], [1, 2, Number.POSITIVE_INFINITY], "scores: Infinity is no number"],
  ])("refuses %j and %j", (times, scores, message) => {
    expect(() => trend(times, scores)).toThrow(new RangeError(message));
  });
});
