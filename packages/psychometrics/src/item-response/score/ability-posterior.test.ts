import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { abilityAtLeast } from "./ability-at-least.ts";
import { abilityInterval } from "./ability-interval.ts";
import { abilityLevels } from "./ability-levels.ts";
import { abilityPosterior } from "./ability-posterior.ts";
import { abilityQuantile } from "./ability-quantile.ts";
import { maximumLikelihoodAbility } from "./maximum-likelihood.ts";
import { maximumPosteriorAbility } from "./maximum-posterior.ts";
import { predictedCategories } from "./predicted-categories.ts";
import { weightedLikelihoodAbility } from "./weighted-likelihood.ts";

const items = deepFreeze([-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const));

describe("a posterior", () => {
  it("without responses is the prior, on its own scale", () => {
    const prior = deepFreeze({ mean: 250, standardDeviation: 40 });
    const posterior = abilityPosterior(items, [null, null, null], { prior });
    expect(posterior).toMatchObject({ answered: 0, mode: 250 });
    expect(posterior.mean).toBeCloseTo(250, 9);
    expect(posterior.standardDeviation).toBeCloseTo(40, 9);
    expect(posterior.logMarginal).toBeCloseTo(0, 12);
    // Standard normal quantiles: 1.2815515655446004 and 1.644853626951472.
    expect(abilityQuantile(posterior, 0.9)).toBeCloseTo(250 + 40 * 1.2815515655446004, 3);
    const interval = abilityInterval(posterior);
    expect(interval.probability).toBe(0.9);
    expect(interval.lower).toBeCloseTo(250 - 40 * 1.644853626951472, 3);
    expect(interval.upper).toBeCloseTo(250 + 40 * 1.644853626951472, 3);
    expect(abilityInterval(posterior, 0.8).upper).toBeCloseTo(250 + 40 * 1.2815515655446004, 3);
  });

  it("of one very sharp item is half a normal distribution, and its grid reaches all of it", () => {
    const sharp = { model: "two-parameter", discrimination: 60, difficulty: 0 } as const;
    const posterior = abilityPosterior([sharp], [1]);
    // The half normal's mean is sqrt(2 / pi), its variance 1 - 2 / pi; the item's own slope blurs them by 1e-3.
    expect(posterior.mean).toBeCloseTo(Math.sqrt(2 / Math.PI), 2.5);
    expect(posterior.standardDeviation).toBeCloseTo(Math.sqrt(1 - 2 / Math.PI), 2.5);
    expect(posterior.logMarginal).toBeCloseTo(Math.log(0.5), 12);
    expect(abilityAtLeast(posterior, 1)).toBeCloseTo(2 * 0.15865525393145707, 6);
    const { first, spacing, probabilities } = posterior.grid;
    expect(first + spacing * (probabilities.length - 1)).toBeGreaterThan(7);
    expect(first).toBeGreaterThan(-1.5);
    expect(spacing).toBeLessThanOrEqual(0.5 / 60);
  });

  it("is as exact with a discrimination that no grid can follow, but takes no endless time", () => {
    const wall = { model: "two-parameter", discrimination: 1e5, difficulty: 0 } as const;
    const { grid, mean } = abilityPosterior([wall], [1]);
    expect(grid.probabilities).toHaveLength(20_001);
    expect(mean).toBeCloseTo(Math.sqrt(2 / Math.PI), 3);
  });

  it("has levels between cuts, and a share beyond each", () => {
    const posterior = abilityPosterior(items, [1, 1, 0]);
    const levels = abilityLevels(posterior, [-0.5, 0.5]);
    expect(levels.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    expect(levels[2]).toBe(abilityAtLeast(posterior, 0.5));
    expect(levels[0]).toBeCloseTo(1 - abilityAtLeast(posterior, -0.5), 15);
    expect(abilityLevels(posterior, [])).toEqual([1]);
    expect(abilityAtLeast(posterior, -50)).toBe(1);
    expect(abilityAtLeast(posterior, 50)).toBe(0);
  });

  it("predicts: the probabilities of a category that the posterior has seen nothing of", () => {
    const posterior = abilityPosterior(items, [1, 1, 1]);
    const { probabilities, expected } = predictedCategories(posterior, {
      model: "partial-credit",
      steps: [-1, 1],
    });
    expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    expect(expected).toBeCloseTo(
      (probabilities[1] as number) + 2 * (probabilities[2] as number),
      12,
    );
    // The marginal probability of one more right answer is the ratio of marginals.
    const more = deepFreeze([...items, { model: "rasch", difficulty: 0.3 } as const]);
    const { logMarginal } = abilityPosterior(more, [1, 1, 1, 1]);
    const next = predictedCategories(posterior, { model: "rasch", difficulty: 0.3 });
    expect(next.probabilities[1]).toBeCloseTo(Math.exp(logMarginal - posterior.logMarginal), 12);
    expect(next.expected).toBeCloseTo(next.probabilities[1] as number, 12);
  });

  it("has what a metric says", () => {
    const option = { metric: 1.702 } as const;
    const sharper = items.map(({ difficulty }) => ({
      model: "two-parameter" as const,
      discrimination: 1.702,
      difficulty,
    }));
    const responses = [1, 0, 0];
    expect(abilityPosterior(items, responses, option)).toEqual(
      abilityPosterior(sharper, responses),
    );
    expect(maximumPosteriorAbility(items, responses, option)).toEqual(
      maximumPosteriorAbility(sharper, responses),
    );
    expect(maximumLikelihoodAbility(items, responses, option)).toEqual(
      maximumLikelihoodAbility(sharper, responses),
    );
    expect(weightedLikelihoodAbility(items, responses, option)).toEqual(
      weightedLikelihoodAbility(sharper, responses),
    );
    const posterior = abilityPosterior(items, responses);
    expect(predictedCategories(posterior, { model: "rasch", difficulty: 0 }, option)).toEqual(
      predictedCategories(posterior, {
        model: "two-parameter",
        discrimination: 1.702,
        difficulty: 0,
      }),
    );
  });
});

describe("steps that do not rise", () => {
  // The sum over 14,000 abilities from -14 to 14 (numpy 1.26), where 28,000 say the same.
  it("are summed as finely as they are sharp", () => {
    const item = {
      model: "generalised-partial-credit",
      discrimination: 8.04,
      steps: [6.63, 8.93, 7.41],
    } as const;
    const posterior = abilityPosterior([item, item, item], [2, 2, 0]);
    const { expected } = predictedCategories(posterior, item);
    expect(Math.abs(expected - 1.021_466_878_099_364)).toBeLessThan(1e-10);
  });
});
