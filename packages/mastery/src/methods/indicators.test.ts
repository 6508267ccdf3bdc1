import { describe, expect, it } from "vitest";
import { is } from "../../test/methods/found.ts";
import { score } from "../score/score.ts";
import { firstAttemptCredit } from "./first-attempt-credit.ts";
import { highestPerIndicator } from "./highest-per-indicator.ts";
import type { Found, Scored, ScoredSeries } from "./method.ts";
import { timeWeightedMean } from "./time-weighted-mean.ts";
import { topNPerIndicator } from "./top-n-per-indicator.ts";

const day = 86_400_000;

type Told = readonly [indicator: string | undefined, score: number, weight?: number];
const seriesOf = (...pieces: readonly Told[]): ScoredSeries => {
  const [first, ...rest] = pieces.map(
    ([indicator, one, weight = 1]): Scored => ({
      score: one,
      weight,
      ...(indicator === undefined ? {} : { indicator }),
    }),
  );
  if (first === undefined) throw new Error("a series has a piece at least");
  return [first, ...rest];
};
const dated = (...pieces: readonly (readonly [number, number, number?])[]): ScoredSeries => {
  const [first, ...rest] = pieces.map(
    ([at, one, weight = 1]): Scored => ({ score: one, weight, at: at * day }),
  );
  if (first === undefined) throw new Error("a series has a piece at least");
  return [first, ...rest];
};
const untold = (what: "indicator" | "time"): Found => ({
  status: "not-computable",
  reason: { code: "not-told", data: { what } },
});

describe("top-n-per-indicator", () => {
  const series = seriesOf(["a", 1], ["a", 4], ["b", 2], ["a", 3], ["a", 2]);

  it.each([
    [1, 3],
    [2, 3],
    [3, 2.75],
    [10, 2.4],
  ])("of each indicator's best %d has the mean %d", (best, expected) => {
    expect(score(topNPerIndicator, { best }, series)).toEqual(is(expected));
  });

  it("weighs what it pools, and of equal pieces takes the heavier", () => {
    const weighed = seriesOf(["a", 4, 1], ["b", 2, 3]);
    expect(score(topNPerIndicator, { best: 1 }, weighed)).toEqual(is(2.5));
    const equal = seriesOf(["a", 4, 1], ["a", 4, 3], ["b", 2, 1]);
    expect(score(topNPerIndicator, { best: 1 }, equal)).toEqual(is(3.5));
    expect(topNPerIndicator.shares?.({ best: 1 }, equal)).toEqual([0, 0.75, 0.25]);
  });

  it("asks every piece for its indicator", () => {
    const silent = seriesOf(["a", 4], [undefined, 1]);
    expect(score(topNPerIndicator, { best: 2 }, silent)).toEqual(untold("indicator"));
    expect(topNPerIndicator.shares?.({ best: 2 }, silent)).toBeUndefined();
  });

  it("takes any name for an indicator", () => {
    const odd = seriesOf(["__proto__", 4], ["constructor", 2]);
    expect(score(topNPerIndicator, { best: 1 }, odd)).toEqual(is(3));
  });
});

describe("highest-per-indicator", () => {
  // Summit Learning's help, cognitive skills (the older text, then the newer); the scores are ours.
  const skills = seriesOf(["a", 2], ["a", 4], ["a", 3], ["b", 5], ["b", 4]);
  it.each([
    [{}, 4.5],
    [{ weighting: "times-assessed" }, 4.4],
  ] as const)("with %j is %d", (parameters, expected) => {
    expect(score(highestPerIndicator, parameters, skills)).toEqual(is(expected));
  });

  it("adds weights up where times count, and leaves them out where not", () => {
    const weighed = seriesOf(["a", 4, 0.5], ["a", 1, 0.5], ["b", 2, 3]);
    expect(score(highestPerIndicator, {}, weighed)).toEqual(is(3));
    expect(score(highestPerIndicator, { weighting: "times-assessed" }, weighed)).toEqual(is(2.5));
    const times = { weighting: "times-assessed" } as const;
    expect(highestPerIndicator.shares?.(times, weighed)).toEqual([0.25, 0, 0.75]);
    expect(highestPerIndicator.shares?.({ weighting: "indicator" }, weighed)).toEqual([
      0.5, 0, 0.5,
    ]);
  });

  it("asks every piece for its indicator", () => {
    const silent = seriesOf([undefined, 1], ["a", 4]);
    expect(score(highestPerIndicator, {}, silent)).toEqual(untold("indicator"));
    expect(highestPerIndicator.shares?.({ weighting: "indicator" }, silent)).toBeUndefined();
  });
});

describe("time-weighted-mean", () => {
  const halfLifeDays = 30;
  it.each([
    [dated([0, 1], [30, 4]), 3],
    [dated([0, 1], [60, 4]), 3.4],
    [dated([0, 1], [30, 2], [60, 4]), (0.25 + 1 + 4) / 1.75],
    // Two at one instant count alike; the weight multiplies.
    [dated([5, 1], [5, 4]), 2.5],
    [dated([5, 1, 3], [5, 4]), 1.75],
    [dated([0, 1, 2], [30, 4]), 2.5],
    // A year without a piece changes nothing: age is taken from the newest.
    [dated([400, 1], [430, 4]), 3],
    [dated([0, 0.7], [3, 0.7], [9, 0.7]), 0.7],
    // So long ago that nothing is left of it.
    [dated([0, 1], [200_000, 4]), 4],
  ])("of %j is %d", (series, expected) => {
    const found = score(timeWeightedMean, { halfLifeDays }, series);
    expect(found.status === "scored" ? found.score : Number.NaN).toBeCloseTo(expected, 12);
  });

  it("goes by time, not by place", () => {
    const turned = dated([30, 4], [0, 1]);
    expect(score(timeWeightedMean, { halfLifeDays }, turned)).toEqual(is(3));
    expect(timeWeightedMean.shares?.({ halfLifeDays }, turned)).toEqual([2 / 3, 1 / 3]);
  });

  it("asks every piece for its time", () => {
    const silent: ScoredSeries = [{ score: 1, weight: 1 }, ...dated([1, 2])];
    expect(score(timeWeightedMean, { halfLifeDays }, silent)).toEqual(untold("time"));
    expect(timeWeightedMean.shares?.({ halfLifeDays }, silent)).toBeUndefined();
  });
});

describe("first-attempt-credit", () => {
  const attempts = (met: number, of: number): ScoredSeries =>
    seriesOf(...Array.from({ length: of }, (_, at): Told => [undefined, at < met ? 1 : 0]));

  it.each([
    // OLI Torus's own tests of its naive proficiency.
    [1, 5, 0.36],
    [2, 5, 0.52],
    [3, 4, 0.8],
    // From its formula.
    [1, 4, 0.4],
    [0, 3, 0.2],
    [3, 3, 1],
  ])("of %d met of %d is %d", (met, of, expected) => {
    const found = score(firstAttemptCredit, {}, attempts(met, of));
    expect(found.status === "scored" ? found.score : Number.NaN).toBeCloseTo(expected, 12);
  });

  it("asks for three", () => {
    expect(score(firstAttemptCredit, {}, attempts(2, 2))).toEqual({
      status: "not-computable",
      reason: { code: "too-few", data: { have: 2, need: 3 } },
    });
    expect(score(firstAttemptCredit, { least: 2 }, attempts(2, 2))).toEqual(is(1));
  });

  it("weighs, and gives other credit", () => {
    const weighed = seriesOf([undefined, 1, 3], [undefined, 0, 1], [undefined, 0, 1]);
    expect(score(firstAttemptCredit, { credit: 0 }, weighed)).toEqual(is(0.6));
    expect(score(firstAttemptCredit, { credit: 0.5 }, weighed)).toEqual(is(0.8));
  });
});
