import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
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
});
