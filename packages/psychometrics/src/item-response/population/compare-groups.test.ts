import { describe, expect, it } from "vitest";
import { converged } from "../../../test/converged.ts";
import { five, meanOf, twoGroups } from "../../../test/two-groups.ts";
import { empiricalReliability } from "../diagnostics/empirical-reliability.ts";
import { scoreAbilities } from "../score/score-abilities.ts";
import { compareGroups, type GroupComparison } from "./compare-groups.ts";
import { latentRegression } from "./latent-regression.ts";
import { plausibleValues } from "./plausible-values.ts";
import { poolEstimates } from "./pool-estimates.ts";

describe("groups that differ by one logit, five items each", () => {
  const { group, columns } = twoGroups(1);
  const between = (values: ArrayLike<number>): number =>
    meanOf(values, (person) => group[person] === 1) -
    meanOf(values, (person) => group[person] === 0);
  const found: GroupComparison = converged(compareGroups({ items: five, columns, group }));
  const { mean, standardDeviation } = scoreAbilities(five, columns);

  it("differ by half of that, where expected abilities are averaged: by the reliability", () => {
    const reliability = empiricalReliability(mean, standardDeviation) as number;
    expect(reliability).toBeCloseTo(0.5, 1);
    expect(between(mean)).toBeLessThan(0.55);
    expect(between(mean)).toBeGreaterThan(0.4);
  });

  it("differ by one, by latent regression", () => {
    const [difference] = found.differences;
    expect(difference?.difference).toBeGreaterThan(0.85);
    expect(difference?.difference).toBeLessThan(1.15);
    expect(difference?.standardError).toBeCloseTo(0.066, 2);
    expect(found.standardDeviation).toBeGreaterThan(0.9);
    expect(found.standardDeviation).toBeLessThan(1.1);
    expect(difference?.effectSize).toBeCloseTo(
      (difference?.difference as number) / found.standardDeviation,
      12,
    );
    expect(found.groups.map(({ persons }) => persons)).toEqual([1000, 1000]);
    expect(found.groups[1]?.mean).toBeCloseTo(
      (found.groups[0]?.mean as number) + (difference?.difference as number),
      12,
    );
    expect(found.groups[0]?.standardError).toBeCloseTo(0.047, 2);
  });

  it("differ by one, by plausible values that are pooled, and are as wide as abilities are", () => {
    const data = { items: five, columns, predictors: group.map((own) => [1, own]) };
    const regression = converged(latentRegression(data));
    const sets = plausibleValues(data, regression, { seed: 5, sets: 8 });
    expect(sets).toHaveLength(8);
    const variances = sets.map((set) => {
      const middles = [0, 1].map((own) => meanOf(set, (person) => group[person] === own));
      return (
        set.reduce((sum, x, person) => sum + (x - (middles[person % 2] as number)) ** 2, 0) / 1998
      );
    });
    const pooled = poolEstimates(
      sets.map(between),
      variances.map((variance) => (variance * 4) / 2000),
    );
    expect(pooled.estimate).toBeCloseTo(regression.coefficients[1] as number, 0.9);
    expect(Math.abs(pooled.estimate - (regression.coefficients[1] as number))).toBeLessThan(0.08);
    expect(pooled.fractionMissing).toBeGreaterThan(0.2);
    expect(pooled.fractionMissing).toBeLessThan(0.75);
    for (const variance of variances)
      expect(Math.abs(Math.sqrt(variance) - regression.standardDeviation)).toBeLessThan(0.12);
  });
});
