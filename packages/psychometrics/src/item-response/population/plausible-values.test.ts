import { describe, expect, it } from "vitest";
import { five, meanOf, twoGroups } from "../../../test/two-groups.ts";
import { scoreAbilities } from "../score/score-abilities.ts";
import { plausibleValues } from "./plausible-values.ts";

describe("plausible values", () => {
  const { group, columns } = twoGroups(3);
  const few = columns.map((column) => column.slice(0, 60));
  const data = { items: five, columns: few, predictors: group.slice(0, 60).map((own) => [1, own]) };
  const regression = {
    coefficients: [-0.5, 1],
    standardDeviation: 1,
    covariance: [
      [1e-12, 0, 0],
      [0, 1e-12, 0],
      [0, 0, 1e-12],
    ],
  };

  it("are the same for the same seed, and others for another", () => {
    const one = plausibleValues(data, regression, { seed: 9 });
    expect(one).toHaveLength(5);
    expect(plausibleValues(data, regression, { seed: 9 })).toEqual(one);
    expect(plausibleValues(data, regression, { seed: 10 })).not.toEqual(one);
  });

  it("come from each person's own posterior", () => {
    const sets = plausibleValues(data, regression, { seed: 4, sets: 200 });
    for (const person of [0, 1, 17]) {
      const draws = sets.map((set) => set[person] as number);
      const columnsOfOne = few.map((column) => column.slice(person, person + 1));
      const prior = { mean: (group[person] as number) - 0.5, standardDeviation: 1 };
      const { mean, standardDeviation } = scoreAbilities(five, columnsOfOne, { prior });
      const middle = draws.reduce((sum, x) => sum + x, 0) / draws.length;
      const spread = Math.sqrt(draws.reduce((sum, x) => sum + (x - middle) ** 2, 0) / draws.length);
      expect(Math.abs(middle - (mean[0] as number))).toBeLessThan(0.2);
      expect(Math.abs(spread - (standardDeviation[0] as number))).toBeLessThan(0.15);
    }
  });

  it("are as uncertain as the regression is", () => {
    const vague = {
      ...regression,
      covariance: [
        [4, 0, 0],
        [0, 1e-12, 0],
        [0, 0, 1e-12],
      ],
    };
    const means = plausibleValues(data, vague, { seed: 4, sets: 20 }).map((set) =>
      meanOf(set, () => true),
    );
    const sure = plausibleValues(data, regression, { seed: 4, sets: 20 }).map((set) =>
      meanOf(set, () => true),
    );
    const spread = (x: readonly number[]): number => Math.max(...x) - Math.min(...x);
    expect(spread(means)).toBeGreaterThan(3 * spread(sure));
    // Draws of another metric are those of sharper items.
    const sharper = five.map((item) => ({
      model: "two-parameter" as const,
      discrimination: 1.702,
      difficulty: item.model === "rasch" ? item.difficulty : 0,
    }));
    expect(plausibleValues({ ...data, metric: 1.702 }, regression, { seed: 2 })).toEqual(
      plausibleValues({ ...data, items: sharper }, regression, { seed: 2 }),
    );
  });
});
