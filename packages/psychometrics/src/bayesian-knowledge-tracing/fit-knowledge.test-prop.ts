import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulatedResponses } from "../../test/knowledge-data.ts";
import { covers, expectCovered } from "../../test/covered-of-400.ts";
import { bootstrapKnowledge } from "./bootstrap-knowledge.ts";
import { fitKnowledge } from "./fit-knowledge.ts";
import { knowledgeIntervals } from "./knowledge-intervals.ts";
import type { KnowledgeColumns } from "./knowledge-columns.ts";

const inside = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const start = fc.record({
  prior: inside,
  learn: inside,
  guess: inside,
  slip: inside,
  forget: inside,
});
const classes = fc
  .array(fc.array(fc.constantFrom(0, 1, 1, 255), { minLength: 1, maxLength: 8 }), {
    minLength: 2,
    maxLength: 25,
  })
  .map((series): KnowledgeColumns => {
    const ends = series.map((_, at) => series.slice(0, at + 1).flat().length);
    return { codes: Uint8Array.from(series.flat()), offsets: Uint32Array.of(0, ...ends) };
  });

describe("laws of the fit", () => {
  it("no step lowers the likelihood, with bounds or without; estimates stay within them", () => {
    fc.assert(
      fc.property(
        classes,
        start,
        fc.boolean(),
        fc
          .tuple(inside, inside)
          .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
        (columns, from, estimateForget, guess) => {
          const fit = fitKnowledge(columns, {
            starts: [from],
            estimateForget,
            bounds: { guess },
            iterations: 25,
          });
          if (!("parameters" in fit)) return;
          for (const [at, value] of fit.logLikelihoods.entries()) {
            if (at === 0) continue;
            const before = fit.logLikelihoods[at - 1] ?? 0;
            expect(value).toBeGreaterThanOrEqual(before - 1e-11 * Math.abs(before) - 1e-12);
          }
          expect(fit.parameters.guess).toBeGreaterThanOrEqual(guess[0]);
          expect(fit.parameters.guess).toBeLessThanOrEqual(guess[1]);
          for (const value of Object.values(fit.parameters)) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-15);
          }
        },
      ),
    );
  });

  it("the order of learners changes nothing", () => {
    const truth = { prior: 0.3, learn: 0.2, guess: 0.2, slip: 0.1, forget: 0 };
    const there = simulatedResponses(truth, { learners: 60, length: 6, seed: 3 });
    const back = there.codes.map(
      (_, at) => there.codes[(59 - Math.floor(at / 6)) * 6 + (at % 6)] ?? 0,
    );
    const one = fitKnowledge(there);
    const other = fitKnowledge({ ...there, codes: back });
    if (!("parameters" in one && "parameters" in other)) throw new Error("estimates expected");
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 9);
    expect(other.parameters.guess).toBeCloseTo(one.parameters.guess, 9);
  });

  it("95 % intervals cover the truth in 92 to 98 % of 400 classes of 300 learners", () => {
    const truth = { prior: 0.3, learn: 0.15, guess: 0.2, slip: 0.1, forget: 0 };
    const covered = { prior: 0, learn: 0, guess: 0, slip: 0, forget: 400 };
    for (let seed = 0; seed < 400; seed += 1) {
      const columns = simulatedResponses(truth, { learners: 300, length: 10, seed });
      const fit = fitKnowledge(columns, { starts: [truth] });
      if (!("parameters" in fit)) throw new Error("estimates expected");
      const found = knowledgeIntervals(columns, fit);
      if (found.status !== "computed") throw new Error("intervals expected");
      for (const { parameter, lower, upper } of found.intervals) {
        if (lower <= truth[parameter] && truth[parameter] <= upper) covered[parameter] += 1;
      }
    }
    for (const count of Object.values(covered).slice(0, 4)) {
      expect(count).toBeGreaterThanOrEqual(368);
      expect(count).toBeLessThanOrEqual(392);
    }
  });

  it("95 % intervals by drawing learners cover the truth in 92 to 98 % of 400 classes of 60 learners", () => {
    const truth = { prior: 0.3, learn: 0.15, guess: 0.2, slip: 0.1, forget: 0 };
    const covered = { prior: 0, learn: 0, guess: 0, slip: 0 };
    for (let seed = 0; seed < 400; seed += 1) {
      const columns = simulatedResponses(truth, { learners: 60, length: 8, seed });
      const fit = fitKnowledge(columns, { starts: [truth] });
      if (!("parameters" in fit)) throw new Error("estimates expected");
      const { intervals } = bootstrapKnowledge(columns, fit, { seed, samples: 90 });
      for (const { parameter, ...ends } of intervals) {
        if (parameter !== "forget") covered[parameter] += covers(ends, truth[parameter]);
      }
    }
    for (const count of Object.values(covered)) expectCovered(count);
  });
});
