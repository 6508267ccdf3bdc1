import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers, expectCovered } from "../../test/covered-of-400.ts";
import { type DrawState, drawUniform, seedDraws } from "../numeric/index.ts";
import {
  betaAtLeast,
  betaPosterior,
  countResponses,
  credibleInterval,
  exactInterval,
  jeffreysInterval,
  type MetCounts,
  type ProportionInterval,
  wilsonInterval,
} from "./index.ts";

const responses = fc.array(fc.constantFrom(0, 1), { maxLength: 40 });

/** n responses, each met with probability p. */
function drawn(state: DrawState, p: number, n: number): readonly [MetCounts, DrawState] {
  let met = 0;
  let draws = state;
  for (let i = 0; i < n; i++) {
    const { value, state: next } = drawUniform(draws);
    if (value < p) met += 1;
    draws = next;
  }
  return [{ met, notMet: n - met }, draws];
}

describe("beta-binomial", () => {
  it("a response met more raises the mean and the probability of being above any cut", () => {
    fc.assert(
      fc.property(responses, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (list, cut) => {
        const before = betaPosterior(countResponses(list));
        const after = betaPosterior(countResponses([...list, 1]));
        expect(after.mean).toBeGreaterThan(before.mean);
        expect(betaAtLeast(after, cut)).toBeGreaterThanOrEqual(betaAtLeast(before, cut) - 1e-12);
      }),
    );
  });

  it("the two sides of a cut add up to 1, and an interval holds what it says", () => {
    fc.assert(
      fc.property(responses, fc.double({ min: 0.1, max: 0.99, noNaN: true }), (list, mass) => {
        const posterior = betaPosterior(countResponses(list));
        const { lower, upper } = credibleInterval(posterior, mass);
        const held = betaAtLeast(posterior, lower) - betaAtLeast(posterior, upper);
        expect(Math.abs(held - mass)).toBeLessThan(1e-11);
        const mirrored = { a: posterior.b, b: posterior.a };
        const both = betaAtLeast(posterior, lower) + betaAtLeast(mirrored, 1 - lower);
        expect(Math.abs(both - 1)).toBeLessThan(1e-11);
      }),
    );
  });

  // The proportion is drawn from the prior, as a credible interval supposes: in 92 to 98 % of 400 data sets.
  it.each([
    ["credible", 12, ({ met, notMet }) => credibleInterval(betaPosterior({ met, notMet }), 0.95)],
    ["Wilson", 12, ({ met, notMet }) => wilsonInterval(met, met + notMet)],
    ["Jeffreys", 12, ({ met, notMet }) => jeffreysInterval(met, met + notMet)],
    ["exact, which is wider,", 60, ({ met, notMet }) => exactInterval(met, met + notMet)],
  ] satisfies [string, number, (counts: MetCounts) => ProportionInterval][])(
    "%s intervals hold the truth as often as they say: %d responses",
    (_name, n, intervalOf) => {
      let draws = seedDraws(20_260, 401);
      let covered = 0;
      for (let set = 0; set < 400; set++) {
        const truth = drawUniform(draws);
        const [counts, next] = drawn(truth.state, truth.value, n);
        draws = next;
        covered += covers(intervalOf(counts), truth.value);
      }
      expectCovered(covered);
    },
  );

  it("exact intervals hold the truth at least as often as they promise, whatever it is", () => {
    for (const n of [1, 5, 20]) {
      const intervals = Array.from({ length: n + 1 }, (_, met) => exactInterval(met, n, 0.9));
      for (let percent = 1; percent < 100; percent++) {
        const p = percent / 100;
        let [chance, held] = [(1 - p) ** n, 0];
        for (const [met, interval] of intervals.entries()) {
          held += covers(interval, p) * chance;
          chance *= ((n - met) * p) / ((met + 1) * (1 - p));
        }
        expect(held).toBeGreaterThanOrEqual(0.9 - 1e-12);
      }
    }
  });
});
