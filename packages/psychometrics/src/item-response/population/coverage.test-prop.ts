import { describe, it } from "vitest";
import { around, covers, expectCovered } from "../../../test/covered-of-400.ts";
import { drawing, simulate } from "../../../test/simulate.ts";
import { sampleVariance } from "../../numeric/sample-variance.ts";
import { studentQuantile } from "../../numeric/student-quantile.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { compareGroups } from "./compare-groups.ts";
import { latentRegression } from "./latent-regression.ts";
import { plausibleValues } from "./plausible-values.ts";
import { poolEstimates } from "./pool-estimates.ts";

const items: readonly ResponseItem[] = [-1, -0.5, 0, 0.5, 1].map((difficulty) => ({
  model: "rasch",
  difficulty,
}));
/** Responses of two groups in turn, of abilities with a standard deviation of 1, the second's mean 0.5 higher. */
function drawnData(set: number, persons: number, asked: number) {
  const { uniform, normal } = drawing(set);
  const group = Array.from({ length: persons }, (_, person) => person % 2);
  const some = items.slice(0, asked);
  const columns = simulate(
    some,
    group.map((own) => own / 2 + normal()),
    uniform,
  );
  return { items: some, columns, group, predictors: group.map((own) => [1, own]) };
}

describe("intervals of groups cover the truth in 92 to 98 % of 400 data sets", () => {
  it("of the means and the difference of two groups of 40, five responses each", () => {
    const covered = { mean: 0, difference: 0 };
    for (let set = 0; set < 400; set++) {
      const { items: asked, columns, group } = drawnData(set, 80, 5);
      const found = compareGroups({ items: asked, columns, group });
      if (found.status !== "converged") continue;
      const [first] = found.groups;
      const [difference] = found.differences.slice(-1);
      if (first === undefined || difference === undefined) continue;
      covered.mean += covers(around(first.mean, first.standardError), 0);
      covered.difference += covers(around(difference.difference, difference.standardError), 0.5);
    }
    expectCovered(covered.mean);
    expectCovered(covered.difference);
  });

  it("of the standard deviation within two groups of 80", () => {
    let covered = 0;
    for (let set = 0; set < 400; set++) {
      const found = latentRegression(drawnData(set, 160, 5));
      if (found.status !== "converged") continue;
      const { standardDeviation, standardErrors } = found;
      covered += covers(around(standardDeviation, standardErrors.standardDeviation), 1);
    }
    expectCovered(covered);
  });

  it("of the difference from plausible values, two groups of 50, three responses each", () => {
    let covered = 0;
    for (let set = 0; set < 400; set++) {
      const data = drawnData(set, 100, 3);
      const found = latentRegression(data);
      if (found.status !== "converged") continue;
      const parts = plausibleValues(data, found, { seed: set }).map((values) =>
        [0, 1].map((own) => [...values].filter((_, person) => person % 2 === own)),
      );
      const pooled = poolEstimates(
        parts.map(([first = [], second = []]) => mean(second) - mean(first)),
        parts.map((both) =>
          both.reduce((sum, values) => sum + sampleVariance(values) / values.length, 0),
        ),
      );
      const quantile = studentQuantile(0.975, pooled.degreesOfFreedom ?? 1e6);
      covered += Math.abs(pooled.estimate - 0.5) <= quantile * pooled.standardError ? 1 : 0;
    }
    expectCovered(covered);
  });
});

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
