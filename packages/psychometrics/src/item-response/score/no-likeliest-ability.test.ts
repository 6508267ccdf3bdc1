import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { computed } from "../../../test/computed.ts";
import { maximumLikelihoodAbility } from "./maximum-likelihood.ts";
import { maximumPosteriorAbility } from "./maximum-posterior.ts";
import { weightedLikelihoodAbility } from "./weighted-likelihood.ts";

const items = deepFreeze([-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const));

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

  it("nothing is said where the items are so far apart that none tells abilities between them apart", () => {
    const apart = [0, 1000].map((difficulty) => ({ model: "rasch", difficulty }) as const);
    const nothing = {
      status: "not-computable",
      reason: "no-information",
      lowerBound: null,
      upperBound: null,
    };
    expect(maximumLikelihoodAbility(apart, [1, 0])).toEqual(nothing);
    // Warm's weights have a top at each of the two.
    const several = { ...nothing, reason: "several-abilities" };
    expect(weightedLikelihoodAbility(apart, [1, 0])).toEqual(several);
    const further = apart.map((item, at) => ({ ...item, difficulty: 10_000 * at }));
    expect(weightedLikelihoodAbility(further, [1, 0])).toEqual(nothing);
    // The same on a scale of a hundred units to the logit.
    const scaled = [0, 100_000].map(
      (difficulty) => ({ model: "two-parameter", discrimination: 0.01, difficulty }) as const,
    );
    expect(maximumLikelihoodAbility(scaled, [1, 0])).toEqual(nothing);
    // 40 logits leave a little: the information of each is e^-20.
    const near = apart.map((item, at) => ({ ...item, difficulty: 40 * at }));
    expect(computed(maximumLikelihoodAbility(near, [1, 0])).ability).toBeCloseTo(20, 6);
  });

  it("a bound is found as far away as the items are", () => {
    const far = [-4_000_000, 4_000_000, 4_000_000].map(
      (difficulty) => ({ model: "rasch", difficulty }) as const,
    );
    const highest = maximumLikelihoodAbility(far, [1, 1, 1]);
    const lower = highest.status === "computed" ? 0 : (highest.lowerBound as number);
    // Twice ln P is minus 1.3527...: P is 0.5085.
    expect(lower - 4_000_000).toBeCloseTo(Math.log(0.50845 / 0.49155), 3);
    const found = maximumLikelihoodAbility(far, [1, 1, 0]);
    expect(found).toMatchObject({ status: "computed", ability: 4_000_000 });
  });
});
