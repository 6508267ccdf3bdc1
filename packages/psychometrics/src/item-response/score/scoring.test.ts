import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../../test/vectors.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { abilityAtLeast, shareAbove } from "./ability-at-least.ts";
import { abilityInterval } from "./ability-interval.ts";
import { abilityLevels } from "./ability-levels.ts";
import { abilityPosterior } from "./ability-posterior.ts";
import { abilityQuantile } from "./ability-quantile.ts";
import { maximumLikelihoodAbility } from "./maximum-likelihood.ts";
import { maximumPosteriorAbility } from "./maximum-posterior.ts";
import { predictedCategories } from "./predicted-categories.ts";
import { weightedLikelihoodAbility } from "./weighted-likelihood.ts";

interface Estimate {
  readonly theta: number | null;
  readonly se: number | null;
}

interface Case {
  readonly responses: readonly (number | null)[];
  readonly expected: {
    readonly eap: number;
    readonly eapSD: number;
    readonly map: number;
    readonly mle: number | null;
    readonly logMarginal: number;
    readonly pAbove0: number;
    readonly mirt?: { readonly MAP: Estimate; readonly ML: Estimate; readonly WLE: Estimate };
  };
}

interface Item {
  readonly a: number;
  readonly b: number | readonly number[];
}

interface Reference {
  readonly items: readonly Item[];
  readonly cases: readonly Case[];
}

const two = readVectors<{ readonly rasch: Reference; readonly twopl: Reference }>(
  "rasch_2pl_scoring",
);
const itemOf = (name: string, { a, b }: Item): ResponseItem => {
  if (typeof b === "number")
    return name === "rasch"
      ? { model: "rasch", difficulty: b }
      : { model: "two-parameter", discrimination: a, difficulty: b };
  return name === "grm"
    ? { model: "graded-response", discrimination: a, thresholds: b }
    : { model: "generalised-partial-credit", discrimination: a, steps: b };
};

const all = [
  ["rasch", two.rasch],
  ["two-parameter", two.twopl],
  ["grm", readVectors<Reference>("grm_scoring")],
  ["gpcm", readVectors<Reference>("gpcm_scoring")],
] as const;
const cases = all.flatMap(([name, { items, cases: own }]) =>
  own.map((one) => ({ name, items: deepFreeze(items.map((item) => itemOf(name, item))), ...one })),
);

// Adaptive quadrature in R (relative error 1e-12), beside mirt 1.36, which stops its searches at about five digits.
describe("one person's responses", () => {
  it.each(cases)("$name $responses", ({ items, responses, expected }) => {
    const posterior = abilityPosterior(items, deepFreeze(responses));
    expect(posterior.mean).toBeCloseTo(expected.eap, 12);
    expect(posterior.standardDeviation).toBeCloseTo(expected.eapSD, 12);
    expect(posterior.logMarginal).toBeCloseTo(expected.logMarginal, 12);
    expect(posterior.mode).toBeCloseTo(expected.map, 6);
    expect(posterior.answered).toBe(responses.filter((one) => one !== null).length);
    expect(Math.abs(abilityAtLeast(posterior, 0) - expected.pAbove0)).toBeLessThan(5e-8);
    const map = maximumPosteriorAbility(items, responses);
    expect(map.status).toBe("computed");
    expect(map.ability).toBe(posterior.mode);
    const mle = maximumLikelihoodAbility(items, responses);
    if (mle.status === "computed") expect(mle.ability).toBeCloseTo(expected.mle as number, 6);
    else expect(expected.mle).toBeNull();
    const { mirt } = expected;
    if (mirt === undefined) return;
    expect(map.standardError).toBeCloseTo(mirt.MAP.se as number, 4);
    if (mle.status === "computed") expect(mle.standardError).toBeCloseTo(mirt.ML.se as number, 4);
    const wle = weightedLikelihoodAbility(items, responses);
    if (wle.status !== "computed") throw new Error(wle.reason);
    expect(wle.ability).toBeCloseTo(mirt.WLE.theta as number, 5);
  });

  it("1,300 of them do not underflow, and a narrow posterior is met by a narrow grid", () => {
    const { a, b, responses, expected } = readVectors<{
      readonly a: readonly number[];
      readonly b: readonly (readonly number[])[];
      readonly responses: readonly number[];
      readonly expected: { readonly eap: number; readonly sd: number };
    }>("grm_long_test_underflow");
    const items = a.map((slope, at) => itemOf("grm", { a: slope, b: b[at] as readonly number[] }));
    const posterior = abilityPosterior(items, responses);
    expect(posterior.mean).toBeCloseTo(expected.eap, 10);
    expect(posterior.standardDeviation).toBeCloseTo(expected.sd, 10);
    expect(posterior.logMarginal).toBeLessThan(-1300);
    expect(posterior.grid.probabilities.length).toBeLessThan(300);
  });
});

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

describe("the share of a node's mass that lies above a cut", () => {
  // The integrals of the weights of six-point interpolation, in fractions of 1,440: 802 from 0 to 1, -93 from 1 to 2, 11 from 2 to 3.
  it.each([
    [-4, 0],
    [-3, 0],
    [-2, 11 / 1440],
    [-1, (11 - 93) / 1440],
    [0, 0.5],
    [1, 0.5 + 802 / 1440],
    [2, 0.5 + (802 - 93) / 1440],
    [3, 1],
    [4, 1],
  ])("at %d spacings is %d", (steps, share) => {
    expect(shareAbove(steps)).toBeCloseTo(share, 14);
    expect(shareAbove(-steps)).toBeCloseTo(1 - share, 14);
  });

  it("goes on from piece to piece without a step", () => {
    for (const steps of [0, 1, 2, 3])
      expect(shareAbove(steps + 1e-9)).toBeCloseTo(shareAbove(steps - 1e-9), 8);
  });

  it.each([0, 0.3, 0.5, 0.9])("integrates powers up to the fifth exactly, from %d on", (cut) => {
    // Of a polynomial that ends at 20: nodes 0 .. 23 with whole weight beyond, minus the same from 20 on.
    for (const power of [0, 1, 2, 3, 4, 5]) {
      let sum = 0;
      for (let node = -3; node <= 23; node++)
        sum += (shareAbove(node - cut) - shareAbove(node - 5)) * (node / 5) ** power;
      const exact = (5 / (power + 1)) * (1 - (cut / 5) ** (power + 1));
      expect(sum).toBeCloseTo(exact, 11);
    }
  });
});

describe("without a most likely ability", () => {
  const at = (ability: number, sign: number): number =>
    items.reduce(
      (sum, { difficulty }) => sum - Math.log(1 + Math.exp(-sign * (ability - difficulty))),
      0,
    );

  it("there is a bound, where the likelihood ratio refutes what lies beyond", () => {
    const highest = maximumLikelihoodAbility(items, [1, 1, 1]);
    expect(highest).toMatchObject({
      status: "not-computable",
      reason: "all-highest",
      upperBound: null,
    });
    const lower = highest.status === "computed" ? 0 : (highest.lowerBound as number);
    // Half of the squared 5 % point of the normal distribution, 1.644853626951472.
    expect(at(lower, 1)).toBeCloseTo(-(1.644853626951472 ** 2) / 2, 10);
    const lowest = maximumLikelihoodAbility(items, [0, null, 0]);
    expect(lowest).toMatchObject({ reason: "all-lowest", lowerBound: null });
    const both = maximumLikelihoodAbility(items, [0, 0, 0]);
    const upper = both.status === "computed" ? 0 : (both.upperBound as number);
    expect(upper).toBeCloseTo(-lower, 10);
    expect(at(upper, -1)).toBeCloseTo(-(1.644853626951472 ** 2) / 2, 10);
  });

  it("nothing is said of no responses", () => {
    const nothing = {
      status: "not-computable",
      reason: "no-responses",
      lowerBound: null,
      upperBound: null,
    };
    expect(maximumLikelihoodAbility(items, [null, null, null])).toEqual(nothing);
    expect(weightedLikelihoodAbility([], [])).toEqual(nothing);
    expect(maximumPosteriorAbility([], [])).toEqual({
      status: "computed",
      ability: 0,
      standardError: 1,
    });
  });

  it("Warm's estimate has an answer all the same, with the items' own information", () => {
    // One Rasch item: the slope 1 - P and J / 2I = 1/2 - P are 0 together where P = 3/4, at ln 3; I is 3/16.
    const one = weightedLikelihoodAbility([{ model: "rasch", difficulty: 2 }], [1]);
    if (one.status !== "computed") throw new Error(one.reason);
    expect(one.ability).toBeCloseTo(2 + Math.log(3), 10);
    expect(one.standardError).toBeCloseTo(4 / Math.sqrt(3), 10);
  });
});

describe("what nobody may ask", () => {
  it.each([
    [[1, 0], "responses: 2 for 3 items"],
    [[1, 2, 0], "responses: item 1 has no category 2"],
    [[1, 0, -1], "responses: item 2 has no category -1"],
    [[0.5, 0, 1], "responses: item 0 has no category 0.5"],
    [[Number.NaN, 0, 1], "responses: item 0 has no category NaN"],
  ])("%j is refused", (responses, message) => {
    for (const estimate of [
      abilityPosterior,
      maximumPosteriorAbility,
      maximumLikelihoodAbility,
      weightedLikelihoodAbility,
    ])
      expect(() => estimate(items, responses)).toThrow(new RangeError(message));
  });

  it.each([
    [{ mean: Number.NaN, standardDeviation: 1 }, "prior: mean NaN"],
    [{ mean: 0, standardDeviation: 0 }, "prior: standardDeviation 0 is not above 0"],
    [
      { mean: 0, standardDeviation: Number.POSITIVE_INFINITY },
      "prior: standardDeviation Infinity is not above 0",
    ],
  ])("%j is no prior", (prior, message) => {
    expect(() => abilityPosterior(items, [1, 1, 1], { prior })).toThrow(new RangeError(message));
    expect(() => maximumPosteriorAbility(items, [1, 1, 1], { prior })).toThrow(
      new RangeError(message),
    );
  });

  it("a quantile beyond the ends, and cuts that do not rise", () => {
    const posterior = abilityPosterior(items, [1, 1, 0]);
    for (const probability of [0, 1, -0.5, 1.5, Number.NaN])
      expect(() => abilityQuantile(posterior, probability)).toThrow(
        new RangeError(`probability: ${probability} is not between 0 and 1`),
      );
    expect(() => abilityLevels(posterior, [0, 0])).toThrow(new RangeError("cuts: 0 does not rise"));
    expect(() => abilityLevels(posterior, [Number.NaN])).toThrow(
      new RangeError("cuts: NaN does not rise"),
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
