import { describe, expect, it } from "vitest";
import { decayingAverage } from "../methods/decaying-average.ts";
import { powerLaw } from "../methods/power-law.ts";
import { mean } from "../methods/mean.ts";
import { nTimes } from "../methods/n-times.ts";
import { type SeriesInput, score } from "./score.ts";

const weighs = (...weights: readonly number[]): SeriesInput =>
  weights.map((weight, at) => ({ score: at + 3, weight })) as unknown as SeriesInput;

describe("score", () => {
  it("lets a piece of weight 0 take no part, whatever the method", () => {
    expect(score(mean, {}, weighs(0, 1))).toEqual({ status: "scored", score: 4 });
    // Were it the first of the series, it would stay in the average for ever.
    expect(score(decayingAverage, {}, weighs(0, 1, 0))).toEqual({ status: "scored", score: 4 });
    expect(score(nTimes, { times: 1, target: 3 }, weighs(0, 1))).toEqual({
      status: "scored",
      score: 4,
    });
  });

  it.each([
    ["nothing", []],
    ["nothing of any weight", weighs(0, 0)],
  ])("says of %s that it is too few", (_, series) => {
    expect(score(mean, {}, series as unknown as SeriesInput)).toEqual({
      status: "not-computable",
      reason: { code: "too-few", data: { have: 0, need: 1 } },
    });
  });

  it.each([
    [Number.NaN, "wrong-parameter"],
    [Number.POSITIVE_INFINITY, "wrong-parameter"],
    [-1, "parameter-out-of-bounds"],
  ])("refuses a weight of %d: it would lead out of the scale", (weight, code) => {
    expect(() => score(mean, {}, weighs(2, weight))).toThrow(`${code} at /series/1/weight`);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %d, which no method may take for a zero",
    (given) => {
      expect(() => score(powerLaw, { zeros: "skip", clip: "none" }, [1, 2, given, 4, 3])).toThrow(
        "wrong-parameter at /series/2/score",
      );
    },
  );
});
