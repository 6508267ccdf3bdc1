import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulateMany } from "../../../test/simulate.ts";
import type { ResponseItem, TwoParameterItem } from "../models/response-item.ts";
import { fitItems } from "./fit-items.ts";
import type { ItemModel } from "./item-fit.ts";

const truth: readonly TwoParameterItem[] = [-1, -0.3, 0, 0.5, 1].map((difficulty, at) => ({
  model: "two-parameter",
  discrimination: 1 + at / 5,
  difficulty,
}));

describe("intervals of estimated items", () => {
  it("of 95 % cover the truth in 92 to 98 % of 400 data sets of 500 persons", () => {
    let difficulties = 0;
    let discriminations = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const fit = fitItems("two-parameter", simulateMany(truth, 500, seed), { nodes: 41 });
      if (fit.status !== "converged") throw new Error(`seed ${seed}: ${fit.status}`);
      const item = fit.items[2] as TwoParameterItem;
      const errors = fit.standardErrors?.[2];
      const { difficulty, discrimination } = truth[2] as TwoParameterItem;
      const within = (away: number, error: number): number =>
        Math.abs(away) <= 1.959963984540054 * error ? 1 : 0;
      difficulties += within(item.difficulty - difficulty, errors?.locations[0] as number);
      discriminations += within(
        item.discrimination - discrimination,
        errors?.discrimination as number,
      );
    }
    for (const covered of [difficulties, discriminations]) {
      expect(covered).toBeGreaterThanOrEqual(0.92 * 400);
      expect(covered).toBeLessThanOrEqual(0.98 * 400);
    }
  }, 60_000);
});

describe("a fit", () => {
  const models = fc.constantFrom<ItemModel>(
    "rasch",
    "two-parameter",
    "graded-response",
    "partial-credit",
    "generalised-partial-credit",
  );
  const itemOf = (model: ItemModel, at: number): ResponseItem => {
    const from = at / 2 - 1;
    return model === "rasch" || model === "two-parameter"
      ? { model: "rasch", difficulty: from }
      : { model: "graded-response", discrimination: 1.3, thresholds: [from - 0.7, from + 0.7] };
  };

  it("never goes down, and the higher end is where it says", () => {
    fc.assert(
      fc.property(
        fc.array(models, { minLength: 3, maxLength: 5 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.boolean(),
        (chosen, seed, withPriors) => {
          const items = chosen.map(itemOf);
          const priors = withPriors
            ? {
                logDiscriminationPrior: { mean: 0, standardDeviation: 0.5 },
                interceptPrior: { mean: 0, standardDeviation: 2 },
              }
            : {};
          const fit = fitItems(chosen, simulateMany(items, 150, seed), {
            nodes: 31,
            rounds: 60,
            ...priors,
          });
          if (fit.status === "not-computable") return;
          fit.trace
            .slice(1)
            .forEach((value, at) =>
              expect(value).toBeGreaterThanOrEqual((fit.trace[at] as number) - 1e-8),
            );
          expect(fit.trace[fit.trace.length - 1]).toBe(fit.penalisedLogLikelihood);
          expect(fit.penalisedLogLikelihood).toBeLessThanOrEqual(fit.logLikelihood);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
