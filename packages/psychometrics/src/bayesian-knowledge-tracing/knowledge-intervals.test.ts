import { describe, expect, it } from "vitest";
import { syntheticResponses } from "../../test/knowledge-data.ts";
import { bootstrapKnowledge } from "./bootstrap-knowledge.ts";
import { fitKnowledge } from "./fit-knowledge.ts";
import type { KnowledgeFit } from "./knowledge-fit.ts";
import { defaultKnowledgeParameters } from "./knowledge-parameters.ts";
import { knowledgeIntervals } from "./knowledge-intervals.ts";
import type { KnowledgeColumns } from "./knowledge-columns.ts";

const columns = syntheticResponses();
const fitted = (of: KnowledgeColumns, options = {}): KnowledgeFit => {
  const fit = fitKnowledge(of, {
    starts: [defaultKnowledgeParameters],
    tolerance: 1e-12,
    ...options,
  });
  if (!("parameters" in fit)) throw new Error("estimates were expected");
  return fit;
};
const fit = fitted(columns);

/** The log-likelihood with one parameter moved and nothing estimated. */
const heightAt = (moved: object): number =>
  fitted(columns, { fixed: { ...fit.parameters, ...moved } }).logLikelihood;

describe("intervals by curvature", () => {
  it("are those of the likelihood itself where one parameter is estimated", () => {
    const { guess: _, ...fixed } = fit.parameters;
    const one = fitted(columns, { fixed });
    const found = knowledgeIntervals(columns, one);
    if (found.status !== "computed") throw new Error("intervals were expected");
    const [interval] = found.intervals;
    const { guess } = one.parameters;
    const step = 1e-3;
    const curve =
      (heightAt({ guess: guess + step }) +
        heightAt({ guess: guess - step }) -
        2 * heightAt({ guess })) /
      step ** 2;
    expect(interval?.parameter).toBe("guess");
    expect(interval?.estimate).toBe(guess);
    // Curvature of the log-likelihood by finite differences: good for four digits.
    expect((interval?.standardError ?? 0) / Math.sqrt(-1 / curve)).toBeCloseTo(1, 3);
    const odds = Math.log(guess / (1 - guess));
    const half = (1.959963984540054 * (interval?.standardError ?? 0)) / (guess * (1 - guess));
    expect(interval?.lower).toBeCloseTo(1 / (1 + Math.exp(half - odds)), 12);
    expect(interval?.upper).toBeCloseTo(1 / (1 + Math.exp(-half - odds)), 12);
  });

  it("are wider where more is asked of them, and where more is estimated", () => {
    const width = (level: number, of = fit): number => {
      const found = knowledgeIntervals(columns, of, level);
      if (found.status !== "computed") throw new Error("intervals were expected");
      const guess = found.intervals.find(({ parameter }) => parameter === "guess");
      return (guess?.upper ?? 0) - (guess?.lower ?? 0);
    };
    expect(width(0.99)).toBeGreaterThan(width(0.9));
    const { guess: _, ...fixed } = fit.parameters;
    expect(width(0.95)).toBeGreaterThan(width(0.95, fitted(columns, { fixed })));
  });

  it("do not exist at an end, nor where there is no top", () => {
    const atEnd = fitted(columns, { estimateForget: true });
    expect(atEnd.parameters.forget).toBeLessThan(1e-6);
    expect(knowledgeIntervals(columns, atEnd)).toEqual({
      status: "not-computable",
      reason: "at-bound",
    });
    const none = { status: "not-computable", reason: "no-curvature" };
    expect(knowledgeIntervals(columns, fitted(columns, { iterations: 1 }))).toEqual(none);
    // One response each: prior, guess and slip cannot be told apart.
    const flat = { codes: Uint8Array.of(1, 0, 1), offsets: Uint32Array.of(0, 1, 2, 3) };
    const learn = { fixed: { learn: 0.1 } };
    expect(knowledgeIntervals(flat, fitted(flat, learn))).toEqual(none);
  });

  it.each([0, 1, Number.NaN])("refuse a level of %d", (level) => {
    expect(() => knowledgeIntervals(columns, fit, level)).toThrow(`level is ${level}`);
    expect(() => bootstrapKnowledge(columns, fit, { seed: 1, level })).toThrow(`level is ${level}`);
  });
});

const small: KnowledgeColumns = {
  codes: Uint8Array.of(0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1),
  offsets: Uint32Array.of(0, 3, 6, 9, 12),
};
const ofSmall = fitted(small, { iterations: 5 });

describe("intervals by drawing learners again", () => {
  const drawn = bootstrapKnowledge(columns, fit, { seed: 2026, samples: 60, tolerance: 1e-6 });

  it("agree with those by curvature, up to chance", () => {
    const found = knowledgeIntervals(columns, fit);
    if (found.status !== "computed") throw new Error("intervals were expected");
    expect(drawn.samples).toBe(60);
    expect(drawn.notConverged).toBe(0);
    for (const [at, one] of drawn.intervals.entries()) {
      const other = found.intervals[at];
      expect(one.parameter).toBe(other?.parameter);
      expect(one.estimate).toBe(other?.estimate);
      expect(one.standardError / (other?.standardError ?? 1)).toBeGreaterThan(0.7);
      expect(one.standardError / (other?.standardError ?? 1)).toBeLessThan(1.4);
      expect(one.lower).toBeLessThan(one.estimate);
      expect(one.upper).toBeGreaterThan(one.estimate);
      expect(Math.abs(one.lower - (other?.lower ?? 0))).toBeLessThan(one.standardError);
      expect(Math.abs(one.upper - (other?.upper ?? 0))).toBeLessThan(one.standardError);
    }
  });

  it("are the same for the same seed, and others for another", () => {
    const few = (seed: number) => bootstrapKnowledge(small, ofSmall, { seed, iterations: 5 });
    expect(few(1).samples).toBe(200);
    expect(few(1)).toEqual(few(1));
    expect(few(1)).not.toEqual(few(2));
  });

  it("count classes that did not converge", () => {
    const cut = bootstrapKnowledge(small, ofSmall, {
      seed: 1,
      samples: 5,
      iterations: 1,
      tolerance: 0,
    });
    expect(cut.notConverged).toBe(5);
  });

  it("draw only learners with responses, each class as large as there are of them", () => {
    const codes = Uint8Array.of(0, 1, 1, 0, 1, 1);
    const full = { codes, offsets: Uint32Array.of(0, 3, 6) };
    const gaps = { codes, offsets: Uint32Array.of(0, 0, 3, 3, 6, 6) };
    const one = fitted(full, { fixed: { guess: 0.2, slip: 0.1 } });
    const options = { seed: 5, samples: 10 };
    expect(bootstrapKnowledge(gaps, one, options)).toEqual(bootstrapKnowledge(full, one, options));
  });

  it("keep to bounds", () => {
    const kept = bootstrapKnowledge(columns, fitted(columns, { bounds: { guess: [0.18, 0.2] } }), {
      seed: 1,
      samples: 10,
      bounds: { guess: [0.18, 0.2] },
    });
    const guess = kept.intervals.find(({ parameter }) => parameter === "guess");
    expect(guess?.lower).toBeGreaterThanOrEqual(0.18);
    expect(guess?.upper).toBeLessThanOrEqual(0.2);
    expect(guess?.standardError).toBeGreaterThan(0);
  });

  it.each([1, 2.5])("refuse %d samples", (samples) => {
    const ask = () => bootstrapKnowledge(columns, fit, { seed: 1, samples });
    expect(ask).toThrow(`samples is ${samples}`);
  });
});
