import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DrawState, drawUniform, seedDraws } from "../numeric/index.ts";
import {
  betaAtLeast,
  betaPosterior,
  countResponses,
  credibleInterval,
  type MetCounts,
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

  // The proportion is drawn from the prior, as a credible interval supposes; 400 data sets of 12.
  it("95 % intervals hold the truth in 92 to 98 % of 400 data sets", () => {
    let draws = seedDraws(20_260, 401);
    let credible = 0;
    let wilson = 0;
    for (let set = 0; set < 400; set++) {
      const truth = drawUniform(draws);
      const [counts, next] = drawn(truth.state, truth.value, 12);
      draws = next;
      const holds = ({ lower, upper }: { lower: number; upper: number }): number =>
        lower <= truth.value && truth.value <= upper ? 1 : 0;
      credible += holds(credibleInterval(betaPosterior(counts), 0.95));
      wilson += holds(wilsonInterval(counts.met, 12));
    }
    expect(credible / 400).toBeGreaterThanOrEqual(0.92);
    expect(credible / 400).toBeLessThanOrEqual(0.98);
    expect(wilson / 400).toBeGreaterThanOrEqual(0.92);
    expect(wilson / 400).toBeLessThanOrEqual(0.98);
  });
});
