import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { abilityAtLeast } from "./ability-at-least.ts";
import { abilityLevels } from "./ability-levels.ts";
import { abilityPosterior } from "./ability-posterior.ts";
import { abilityQuantile } from "./ability-quantile.ts";
import { maximumLikelihoodAbility } from "./maximum-likelihood.ts";
import { maximumPosteriorAbility } from "./maximum-posterior.ts";
import type { NormalPrior } from "./normal-prior.ts";
import { responseColumns } from "./response-columns.ts";
import { scoreAbilities } from "./score-abilities.ts";
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

  it.each<readonly [NormalPrior, string]>([
    [{ mean: Number.NaN, standardDeviation: 1 }, "prior: mean NaN"],
    [{ mean: 1e16, standardDeviation: 1 }, "prior: mean 10000000000000000"],
    // Of 1e-17 the mean was NaN, of 1e-30 the grid's ends were looked for without end.
    ...[Number.NaN, -1, 0, 1e-30, 1e-17, 9e-7, 1_000_001, Number.POSITIVE_INFINITY].map(
      (standardDeviation): readonly [NormalPrior, string] => [
        { mean: 0, standardDeviation },
        `prior: standardDeviation ${standardDeviation} is not from 0.000001 to 1000000`,
      ],
    ),
  ])("%j is no prior", (prior, message) => {
    expect(() => abilityPosterior(items, [1, 1, 1], { prior })).toThrow(new RangeError(message));
    expect(() => maximumPosteriorAbility(items, [1, 1, 1], { prior })).toThrow(
      new RangeError(message),
    );
    expect(() => scoreAbilities(items, responseColumns([[1, 1, 1]]), { prior })).toThrow(
      new RangeError(message),
    );
  });

  it.each([1e-6, 1e6])("a prior of the deviation %d is taken", (standardDeviation) => {
    const prior = { mean: 3, standardDeviation };
    const found = abilityPosterior(items, [null, null, null], { prior });
    expect(found.mean).toBeCloseTo(3, 6);
    expect(found.standardDeviation / standardDeviation).toBeCloseTo(1, 6);
    expect(found.mode).toBe(3);
  });

  it("no number as a cut", () => {
    const posterior = abilityPosterior(items, [1, 1, 0]);
    expect(() => abilityAtLeast(posterior, Number.NaN)).toThrow(
      new RangeError("cut: NaN is no number"),
    );
    expect(() => scoreAbilities(items, responseColumns([[1, 1, 0]]), { cut: Number.NaN })).toThrow(
      new RangeError("cut: NaN is no number"),
    );
    expect(abilityAtLeast(posterior, Number.NEGATIVE_INFINITY)).toBe(1);
    expect(abilityAtLeast(posterior, Number.POSITIVE_INFINITY)).toBe(0);
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
