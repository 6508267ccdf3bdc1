import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../test/vectors.ts";
import { type DrawState, drawUniform, normalQuantile, seedDraws } from "../numeric/index.ts";
import {
  type DatedRating,
  defaultLocalLevel,
  filterLocalLevel,
  fitLocalLevel,
  type LocalLevelParameters,
  localLevelAtLeast,
  smoothLocalLevel,
  startLocalLevel,
  updateLocalLevel,
} from "./index.ts";
import { localLevelSlopes } from "./local-level-slopes.ts";

interface Cases {
  readonly cases: readonly {
    readonly y: readonly (number | null)[];
    readonly t: readonly number[];
    readonly obsVar: readonly number[];
    readonly q: number;
    readonly m0: number;
    readonly P0: number;
    readonly expected: {
      readonly mean: readonly number[];
      readonly variance: readonly number[];
      readonly logLikelihood: number;
      readonly pAtLeast3: readonly number[];
    };
  }[];
}

const parameters: LocalLevelParameters = deepFreeze({
  drift: 0.02,
  error: 0.5,
  prior: { mean: 2, variance: 1 },
});

const near = (found: number, expected: number): void => {
  expect(Math.abs(found - expected)).toBeLessThan(1e-10);
};

/** What numpy gives, checked there against the joint normal distribution. */
describe("the reference values", () => {
  it.each(readVectors<Cases>("kalman_local_level").cases)("of $y", (one) => {
    const trace = filterLocalLevel(
      { drift: one.q, error: 1, prior: { mean: one.m0, variance: one.P0 } },
      one.y.map((rating, i) => ({
        at: one.t[i] as number,
        rating,
        error: one.obsVar[i] as number,
      })),
    );
    for (const [i, mean] of one.expected.mean.entries()) {
      const variance = trace.variance[i] as number;
      near(trace.mean[i] as number, mean);
      near(variance, one.expected.variance[i] as number);
      const atLeast = localLevelAtLeast({ mean: trace.mean[i] as number, variance }, 3);
      near(atLeast, one.expected.pAtLeast3[i] as number);
    }
    near(trace.logLikelihood, one.expected.logLikelihood);
  });
});

const ratings: readonly DatedRating[] = deepFreeze([
  { at: 0, rating: 2 },
  { at: 5, rating: 3 },
  { at: 9, rating: null },
  { at: 9, rating: 2.5, error: 2 },
  { at: 40, rating: 4 },
]);

describe("smoothing", () => {
  // The joint normal distribution of five levels given four ratings, solved with numpy 1.26 (covariance 1 + 0.02 min(t, t')).
  it("gives the conditional distribution", () => {
    const trace = smoothLocalLevel(parameters, ratings);
    expect(trace.mean.map((mean) => mean.toFixed(6))).toEqual([
      "2.530022",
      "2.689028",
      "2.766478",
      "2.766478",
      "3.449320",
    ]);
    expect(trace.variance.map((variance) => variance.toFixed(6))).toEqual([
      "0.183329",
      "0.179827",
      "0.217556",
      "0.217556",
      "0.320144",
    ]);
    expect(trace.logLikelihood).toBe(filterLocalLevel(parameters, ratings).logLikelihood);
  });

  it("ends where the filter ends, and of nothing there is nothing", () => {
    const filtered = filterLocalLevel(parameters, ratings);
    expect(smoothLocalLevel(parameters, ratings).mean.at(-1)).toBe(filtered.mean.at(-1));
    expect(filterLocalLevel(parameters, [])).toEqual({ mean: [], variance: [], logLikelihood: 0 });
    expect(smoothLocalLevel(parameters, [])).toEqual({ mean: [], variance: [], logLikelihood: 0 });
  });
});

describe("updating", () => {
  it("is the filter, one rating at a time, through JSON", () => {
    let state = startLocalLevel(parameters);
    const trace = filterLocalLevel(parameters, ratings);
    for (const [i, rating] of ratings.entries()) {
      state = JSON.parse(JSON.stringify(updateLocalLevel(parameters, state, rating)));
      expect(state.mean).toBe(trace.mean[i]);
      expect(state.variance).toBe(trace.variance[i]);
    }
    expect(state.logLikelihood).toBe(trace.logLikelihood);
    expect(state.at).toBe(40);
  });

  it.each([
    [{ at: Number.NaN, rating: 1 }, "at: NaN is no finite number"],
    [{ at: 2, rating: 1 }, "at: 2 is before 3"],
    [{ at: 3, rating: Number.POSITIVE_INFINITY }, "rating: Infinity is no finite number"],
    [{ at: 3, rating: 1, error: 0 }, "error: 0 is no finite number above 0"],
    [{ at: 3, rating: 1, error: Number.POSITIVE_INFINITY }, "error: Infinity is"],
  ] as const)("refuses %j", (rating, message) => {
    const state = updateLocalLevel(parameters, startLocalLevel(parameters), { at: 3, rating: 2 });
    expect(() => updateLocalLevel(parameters, state, rating)).toThrow(message);
  });

  it.each([
    [{ drift: -1 }, "drift: -1 is no finite number from 0"],
    [{ drift: Number.POSITIVE_INFINITY }, "drift: Infinity"],
    [{ error: 0 }, "error: 0 is no finite number above 0"],
    [{ error: Number.POSITIVE_INFINITY }, "error: Infinity"],
    [{ prior: { mean: 2, variance: 0 } }, "prior.variance: 0 is no finite number above 0"],
    [{ prior: { mean: Number.NaN, variance: 1 } }, "prior.mean: NaN is no finite number"],
  ])("refuses parameters %j", (wrong, message) => {
    expect(() => startLocalLevel({ ...parameters, ...wrong })).toThrow(message);
    expect(() => fitLocalLevel([], { ...parameters, ...wrong })).toThrow(message);
  });

  it("needs a spread to say how likely a target is", () => {
    expect(() => localLevelAtLeast({ mean: 1, variance: 0 }, 2)).toThrow(
      "variance: 0 is no finite number above 0",
    );
    expect(startLocalLevel({ ...parameters, drift: 0 }).mean).toBe(2);
  });
});

describe("slopes of the log likelihood", () => {
  it("are those of small steps", () => {
    const at = (drift: number, error: number): number =>
      localLevelSlopes({ ...parameters, drift, error }, ratings).logLikelihood;
    const { gradient } = localLevelSlopes(parameters, ratings);
    const step = 1e-5;
    const up = 1 + step;
    const down = 1 - step;
    const byDrift = (at(0.02 * up, 0.5) - at(0.02 * down, 0.5)) / (2 * step);
    const byError = (at(0.02, 0.5 * up) - at(0.02, 0.5 * down)) / (2 * step);
    expect(gradient[0]).toBeCloseTo(byDrift, 8);
    expect(gradient[1]).toBeCloseTo(byError, 8);
  });
});

/** A normal draw. */
function normal(draws: DrawState): { readonly value: number; readonly state: DrawState } {
  const { value, state } = drawUniform(draws);
  return { value: normalQuantile(value + 2 ** -54), state };
}

/** Ratings of learners whose level drifts, 30 days apart. */
function simulated(seed: number, learners: number, truth: LocalLevelParameters): DatedRating[][] {
  let draws = seedDraws(seed, 7);
  const next = (): number => {
    const { value, state } = normal(draws);
    draws = state;
    return value;
  };
  return Array.from({ length: learners }, () => {
    let level = truth.prior.mean + Math.sqrt(truth.prior.variance) * next();
    return Array.from({ length: 8 }, (_, i) => {
      if (i > 0) level += Math.sqrt(truth.drift * 30) * next();
      return { at: 30 * i, rating: level + Math.sqrt(truth.error) * next() };
    });
  });
}

describe("fitting", () => {
  const truth = deepFreeze({ drift: 0.004, error: 0.35, prior: { mean: 2.5, variance: 1 } });

  it("finds what the ratings were made with", () => {
    const fit = fitLocalLevel(simulated(11, 300, truth), defaultLocalLevel);
    if (fit.status !== "converged") throw new Error(fit.status);
    const { drift, error } = fit.standardErrors as { drift: number; error: number };
    expect(Math.abs(fit.parameters.drift - truth.drift)).toBeLessThan(2 * drift);
    expect(Math.abs(fit.parameters.error - truth.error)).toBeLessThan(2 * error);
    expect(drift).toBeLessThan(0.0005);
    expect(error).toBeLessThan(0.02);
    expect(fit).toMatchObject({ series: 300, ratings: 2400 });
    expect(fit.aic).toBeCloseTo(4 - 2 * fit.logLikelihood, 10);
    expect(fit.bic).toBeCloseTo(2 * Math.log(2400) - 2 * fit.logLikelihood, 10);
    const here = simulated(11, 300, truth).map((series) => filterLocalLevel(truth, series));
    const atTruth = here.reduce((sum, { logLikelihood }) => sum + logLikelihood, 0);
    expect(fit.logLikelihood).toBeGreaterThan(atTruth);
  });

  it("says where there is no drift to be seen", () => {
    const still = fitLocalLevel(
      simulated(5, 40, { ...truth, drift: 0 }).map((series) =>
        // Every rating as far on the other side of its learner's mean: less spread over time than chance.
        series.map((one, i) => ({ ...one, rating: 2.5 + (i % 2 === 0 ? 0.5 : -0.5) })),
      ),
      defaultLocalLevel,
    );
    if (still.status === "not-computable") throw new Error(still.reason);
    expect(still.standardErrors).toBeUndefined();
    expect(still.parameters.drift).toBeLessThan(1e-6);
  });

  it("counts what it has", () => {
    expect(
      fitLocalLevel(
        [
          [{ at: 0, rating: 2 }],
          [
            { at: 0, rating: null },
            { at: 3, rating: 3 },
          ],
        ],
        truth,
      ),
    ).toEqual({ status: "not-computable", reason: "too-few-ratings", have: 2, need: 3 });
    expect(fitLocalLevel([ratings.slice(0, 4)], truth).status).not.toBe("not-computable");
  });

  // The level of the last rating, drawn with its series.
  it("95 % intervals hold the level in 92 to 98 % of 400 data sets", () => {
    let held = 0;
    let draws = seedDraws(99, 3);
    for (let set = 0; set < 400; set++) {
      const made: DatedRating[] = [];
      const first = normal(draws);
      draws = first.state;
      let level = 2.5 + first.value;
      for (let i = 0; i < 5; i++) {
        const drift = normal(draws);
        const error = normal(drift.state);
        draws = error.state;
        if (i > 0) level += Math.sqrt(truth.drift * 30) * drift.value;
        made.push({ at: 30 * i, rating: level + Math.sqrt(truth.error) * error.value });
      }
      const trace = filterLocalLevel(truth, made);
      const far = Math.abs(level - (trace.mean.at(-1) as number));
      if (far <= 1.96 * Math.sqrt(trace.variance.at(-1) as number)) held += 1;
    }
    expect(held / 400).toBeGreaterThanOrEqual(0.92);
    expect(held / 400).toBeLessThanOrEqual(0.98);
  });
});
