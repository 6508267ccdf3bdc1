import {
  abilityAtLeast,
  abilityPosterior,
  abilityQuantile,
  fitItems,
  responseColumns,
} from "@whole-learner/psychometrics/item-response";
import { policyOf } from "../../test/column-policies.ts";
import { compile } from "../compile/compile.ts";
import { score } from "../score/score.ts";
import { describe, expect, it } from "vitest";
import { abilityOf, calibrated } from "./calibrated-items.ts";
import { itemResponse } from "./item-response.ts";

const scale = { least: 0, most: 1, goal: 1 };
const four = { least: 1, most: 4, goal: 3 };
const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/** The mean of something over the abilities of a normal population, weighed with what they make likely: by the sum that a book would write. */
const expectedBy = (
  likelihood: (ability: number) => number,
  level: (ability: number) => number,
  [mean, deviation]: readonly [number, number] = [0, 1],
): number => {
  let all = 0;
  let weighed = 0;
  for (let z = -12; z <= 12; z += 1 / 64) {
    const ability = mean + deviation * z;
    const weight = Math.exp((-z * z) / 2) * likelihood(ability);
    all += weight;
    weighed += weight * level(ability);
  }
  return weighed / all;
};

const scoreOf = (...[parameters, series, on]: [object, number[], typeof scale]): number => {
  const found = score(itemResponse, parameters as never, series as never, on);
  if (found.status !== "scored") throw new Error(found.reason.code);
  return found.score;
};

describe("item response", () => {
  it("is a half of an item of Rasch's of the mean difficulty, met once and not met once", () => {
    // Both answers together are as likely of an ability as of its opposite.
    expect(scoreOf({ model: "rasch", steps: [0] }, [0, 1], scale)).toBeCloseTo(0.5, 12);
  });

  it.each([
    [{ model: "rasch", steps: [0.5] }, 1, 0.5],
    [{ model: "rasch", steps: [0.5], metric: "normal" }, 1.702, 0.5],
    [{ model: "two-parameter", steps: [-0.4], discriminations: [1.6] }, 1.6, -0.4],
  ])("%j is what the book's sum is", (parameters, slope, difficulty) => {
    const met = (ability: number): number => logistic(slope * (ability - difficulty));
    const expected = expectedBy((ability) => met(ability) ** 2 * (1 - met(ability)), met);
    expect(scoreOf(parameters, [1, 0, 1], scale)).toBeCloseTo(expected, 10);
  });

  it.each([
    [0, 2],
    [-1.2, 0.5],
    [0.8, 1.3],
  ])(
    "is of the population in which its items were estimated: of mean %d and deviation %d",
    (mean, deviation) => {
      const steps = [0.5];
      const met = (ability: number): number => logistic(ability - 0.5);
      const expected = expectedBy((ability) => met(ability) ** 2 * (1 - met(ability)), met, [
        mean,
        deviation,
      ]);
      const parameters = {
        model: "rasch",
        steps,
        populationMean: mean,
        populationDeviation: deviation,
      };
      expect(scoreOf(parameters, [1, 0, 1], scale)).toBeCloseTo(expected, 10);
    },
  );

  it("expects as exactly of items that are steeper than all that were answered", () => {
    const [flat, steep] = [0.76, 4.34];
    const item = (slope: number) => (ability: number) => logistic(slope * (ability + 4.2));
    const both = (ability: number): number => (item(flat)(ability) + item(steep)(ability)) / 2;
    const known = {
      model: "two-parameter",
      indicators: ["flat", "steep"],
      discriminations: [flat, steep],
      steps: [-4.2, -4.2],
      populationDeviation: 4,
    } as const;
    const found = score(itemResponse, known, [{ score: 1, weight: 1, indicator: "flat" }], scale);
    expect(found.status === "scored" && found.score).toBeCloseTo(
      expectedBy(item(flat), both, [0, 4]),
      10,
    );
  });

  it("takes a fit as it comes: its items, with the deviation of its population", () => {
    // Two in three persons answer all three alike, so that abilities lie far apart.
    const columns = responseColumns([
      ...Array.from({ length: 40 }, () => [1, 1, 1]),
      ...Array.from({ length: 40 }, () => [0, 0, 0]),
      ...Array.from({ length: 10 }, () => [1, 0, 0]),
      ...Array.from({ length: 10 }, () => [1, 1, 0]),
      ...Array.from({ length: 5 }, () => [0, 1, 1]),
    ]);
    const fit = fitItems("rasch", columns);
    if (fit.status !== "converged") throw new Error(fit.status);
    const { mean, standardDeviation } = fit.population;
    expect(standardDeviation).toBeGreaterThan(2);
    const indicators = ["first", "second", "third"];
    const steps = fit.items.map((item) => (item.model === "rasch" ? item.difficulty : Number.NaN));
    const found = abilityOf(
      calibrated({
        model: "rasch",
        metric: "logistic",
        indicators,
        discriminations: [],
        steps,
        populationMean: mean,
        populationDeviation: standardDeviation,
      }),
      [
        [0, 1],
        [0, 1],
        [1, 0],
      ],
    );
    const posterior = abilityPosterior(fit.items, [1, 1, 0], {
      prior: { mean, standardDeviation },
    });
    expect(abilityQuantile({ grid: found }, 0.5)).toBeCloseTo(abilityQuantile(posterior, 0.5), 9);
  });

  it("of levels that are reached is the sum of the probabilities of reaching each", () => {
    const thresholds = [-1, 0.2, 1.1];
    const reached = (ability: number): number[] =>
      thresholds.map((at) => logistic(1.4 * (ability - at)));
    const expected = expectedBy(
      // Third level, then the highest.
      (ability) => {
        const [, second = 0, third = 0] = reached(ability);
        return (second - third) * third;
      },
      (ability) => 1 + reached(ability).reduce((sum, p) => sum + p, 0),
    );
    const parameters = { model: "graded-response", discriminations: [1.4], steps: thresholds };
    expect(scoreOf(parameters, [3, 4], four)).toBeCloseTo(expected, 10);
  });

  it("of levels taken step by step is the same with a discrimination of 1 and with none", () => {
    const steps = [-1, 0, 1];
    expect(scoreOf({ model: "partial-credit", steps }, [2, 3], four)).toBe(
      scoreOf({ steps, discriminations: [1] }, [2, 3], four),
    );
  });

  it("reads levels by their own numbers, and means them, where a scale does not rise evenly", () => {
    const levels = [0, 50, 80, 100];
    const uneven = { least: 0, most: 100, goal: 80, levels };
    const steps = [-1, 0, 1];
    const given = (ability: number): number[] => {
      const shares = levels.map((_, k) =>
        Math.exp(steps.slice(0, k).reduce((sum, step) => sum + ability - step, 0)),
      );
      const all = shares.reduce((sum, share) => sum + share, 0);
      return shares.map((share) => share / all);
    };
    for (const [category, level] of levels.entries()) {
      const expected = expectedBy(
        (ability) => given(ability)[category] as number,
        (ability) => given(ability).reduce((sum, p, k) => sum + p * (levels[k] as number), 0),
      );
      expect(scoreOf({ steps }, [level], uneven)).toBeCloseTo(expected, 8);
    }
    // Halfway between two levels is the higher; a hair's breadth below it, by rounding, too.
    expect(scoreOf({ steps }, [65], uneven)).toBe(scoreOf({ steps }, [80], uneven));
    expect(scoreOf({ steps }, [65 - 1e-12], uneven)).toBe(scoreOf({ steps }, [80], uneven));
    expect(scoreOf({ steps }, [64.9], uneven)).toBe(scoreOf({ steps }, [50], uneven));
  });

  it("of met or not takes what is from the middle of the scale on as met, whatever levels it has", () => {
    const uneven = { least: 0, most: 100, goal: 80, levels: [0, 50, 80, 100] };
    const parameters = { model: "rasch", steps: [0] };
    expect(scoreOf(parameters, [50], uneven)).toBe(scoreOf(parameters, [100], uneven));
    expect(scoreOf(parameters, [49], uneven)).toBe(scoreOf(parameters, [0], uneven));
  });

  it.each([
    [{ model: "rasch", steps: [0, 1] }, "parameter-out-of-bounds at /parameters/steps"],
    [
      { model: "rasch", steps: [0], discriminations: [2] },
      "parameter-out-of-bounds at /parameters/discriminations",
    ],
    [
      { model: "two-parameter", indicators: ["a", "b"], steps: [0] },
      "parameter-out-of-bounds at /parameters/steps",
    ],
    [{ indicators: ["a", "b"], steps: [0, 1, 2] }, "parameter-out-of-bounds at /parameters/steps"],
    [
      { model: "graded-response", steps: [0, 1, 1] },
      "parameter-out-of-bounds at /parameters/steps/2",
    ],
  ])("refuses %j", (parameters, message) => {
    expect(() => scoreOf(parameters, [1], scale)).toThrow(message);
    const policy = policyOf({ score: { method: "item-response", parameters } as never });
    expect(() => compile(policy)).toThrow(message.replace("at /", "at /score/"));
  });

  it("lets the thresholds of another item begin anew", () => {
    const parameters = { model: "graded-response", indicators: ["a", "b"], steps: [0, 1, -1, 0] };
    const policy = policyOf({ score: { method: "item-response", parameters } as never });
    expect(() => compile(policy)).not.toThrow();
  });
});

/** Quadrature in R (adaptive, relative tolerance 1e-12), checked with mirt 1.36: responses, expected ability, its standard deviation, P(ability >= 0). */
const references = [
  [
    { model: "rasch", discriminations: [], steps: [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5] },
    [1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
    0.155767583881313,
    0.614032571497969,
    0.600868322536571,
  ],
  [
    {
      model: "two-parameter",
      discriminations: [0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 0.9, 1.1],
      steps: [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5],
    },
    [1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
    0.154816990314608,
    0.530683414481039,
    0.623098902219137,
  ],
  [
    {
      model: "graded-response",
      discriminations: [1.2, 0.8, 2, 1.5, 1],
      steps: [-1.5, 0, 1.5, -1, 0.3, 1.2, -0.5, 0.5, 1.8, -2, -0.8, 0.9, -0.2, 0.7, 2],
    },
    [2, 2, 2, 3, 2],
    0.957290026759648,
    0.496839449156441,
    0.972330216165648,
  ],
  [
    {
      model: "generalised-partial-credit",
      discriminations: [1.2, 0.8, 2, 1.5, 1],
      steps: [-1.5, 0, 1.5, -1, 0.3, 1.2, -0.5, 0.5, 1.8, -2, -0.8, 0.9, -0.2, 0.7, 2],
    },
    [2, 2, 2, 3, 2],
    1.06379239495906,
    0.448270560559288,
    0.992679919542024,
  ],
] as const;

describe("the ability behind it", () => {
  it.each(references)("by %j is what R and mirt say", (given, responses, mean, deviation, p) => {
    const known = calibrated({
      ...given,
      metric: "logistic",
      populationMean: 0,
      populationDeviation: 1,
      indicators: responses.map((_, item) => `item-${item}`),
    });
    const counts = responses.map((category) =>
      Array.from({ length: known.top + 1 }, (_, at) => (at === category ? 1 : 0)),
    );
    const grid = abilityOf(known, counts);
    const meanOf = (valueAt: (ability: number) => number): number =>
      grid.probabilities.reduce(
        (sum, share, at) => sum + share * valueAt(grid.first + at * grid.spacing),
        0,
      );
    expect(meanOf((ability) => ability)).toBeCloseTo(mean, 9);
    expect(Math.sqrt(meanOf((ability) => (ability - mean) ** 2))).toBeCloseTo(deviation, 9);
    expect(abilityAtLeast({ grid }, 0)).toBeCloseTo(p, 7);
  });
});
