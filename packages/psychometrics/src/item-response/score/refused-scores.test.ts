import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { abilityLevels } from "./ability-levels.ts";
import { abilityPosterior } from "./ability-posterior.ts";
import { abilityQuantile } from "./ability-quantile.ts";
import { maximumLikelihoodAbility } from "./maximum-likelihood.ts";
import { maximumPosteriorAbility } from "./maximum-posterior.ts";
import { weightedLikelihoodAbility } from "./weighted-likelihood.ts";

const items = deepFreeze([-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const));

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
