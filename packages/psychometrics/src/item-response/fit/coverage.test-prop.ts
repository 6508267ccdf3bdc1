import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { around, covers, expectCovered } from "../../../test/covered-of-400.ts";
import { locationsOf } from "../../../test/locations-of.ts";
import { drawCategory, drawing, simulateMany } from "../../../test/simulate.ts";
import type { ResponseItem, TwoParameterItem } from "../models/response-item.ts";
import { fitFacets } from "./fit-facets.ts";
import { fitItems } from "./fit-items.ts";
import type { ItemModel } from "./item-fit.ts";

const truth: readonly TwoParameterItem[] = [-1, -0.3, 0, 0.5, 1].map((difficulty, at) => ({
  model: "two-parameter",
  discrimination: 1 + at / 5,
  difficulty,
}));

describe("intervals of estimated items", () => {
  it("of 95 % cover the truth in 92 to 98 % of 400 data sets of 500 persons", () => {
    let difficulties = 0;
    let discriminations = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const fit = fitItems("two-parameter", simulateMany(truth, 500, seed), { nodes: 41 });
      if (fit.status !== "converged") throw new Error(`seed ${seed}: ${fit.status}`);
      const item = fit.items[2] as TwoParameterItem;
      const errors = fit.standardErrors?.[2];
      const { difficulty, discrimination } = truth[2] as TwoParameterItem;
      const within = (away: number, error: number): number =>
        Math.abs(away) <= 1.959963984540054 * error ? 1 : 0;
      difficulties += within(item.difficulty - difficulty, errors?.locations[0] as number);
      discriminations += within(
        item.discrimination - discrimination,
        errors?.discrimination as number,
      );
    }
    for (const covered of [difficulties, discriminations]) {
      expect(covered).toBeGreaterThanOrEqual(0.92 * 400);
      expect(covered).toBeLessThanOrEqual(0.98 * 400);
    }
  });
});

const categories: Readonly<Record<string, readonly ResponseItem[]>> = {
  rasch: [-1, 0.3, 1].map((difficulty) => ({ model: "rasch", difficulty })),
  "graded-response": [-1, 0.3, 1].map((from, at) => ({
    model: "graded-response",
    discrimination: 1.2 + at / 5,
    thresholds: [from - 0.6, from + 0.6],
  })),
  "generalised-partial-credit": [-1, 0.3, 1].map((from, at) => ({
    model: "generalised-partial-credit",
    discrimination: 1.2 + at / 5,
    steps: [from - 0.6, from + 0.5],
  })),
};

describe("intervals of items of three cover the truth in 92 to 98 % of 400 data sets of 250 persons", () => {
  it.each(["rasch", "graded-response", "generalised-partial-credit"] as const)("%s", (model) => {
    const items = categories[model] ?? [];
    const own = items[1] as ResponseItem;
    const locations = locationsOf(own);
    const covered = locations.map(() => 0);
    let slopes = 0;
    for (let seed = 0; seed < 400; seed++) {
      const fit = fitItems(model, simulateMany(items, 250, seed), { nodes: 21 });
      if (fit.status !== "converged") continue;
      const found = fit.items[1] as ResponseItem;
      const errors = fit.standardErrors?.[1];
      for (const [at, value] of locationsOf(found).entries()) {
        const truly = locations[at] as number;
        const error = errors?.locations[at] as number;
        covered[at] = (covered[at] as number) + covers(around(value, error), truly);
      }
      if ("discrimination" in found && "discrimination" in own) {
        const error = errors?.discrimination as number;
        slopes += covers(around(found.discrimination, error), own.discrimination);
      }
    }
    for (const count of covered) expectCovered(count);
    if ("discrimination" in own) expectCovered(slopes);
  });
});

describe("intervals of a model of many facets", () => {
  it("of 95 % cover the truth in 92 to 98 % of 400 data sets: two items, two raters, 60 persons", () => {
    const [difficulty, severity, step] = [0.4, 0.3, 0.7];
    const covered = { difficulty: 0, severity: 0, step: 0 };
    for (let set = 0; set < 400; set++) {
      const { uniform, normal } = drawing(set);
      const ratings = Array.from({ length: 60 }, normal).flatMap((ability, person) =>
        [0, 1].flatMap((item) =>
          [0, 1].map((rater) => {
            const from = (item === 0 ? -1 : 1) * difficulty + (rater === 0 ? -1 : 1) * severity;
            const steps = [from - step, from + step];
            const given = { model: "partial-credit", steps } as const;
            return { person, item, rater, category: drawCategory(given, ability, uniform()) };
          }),
        ),
      );
      const fit = fitFacets({
        person: ratings.map(({ person }) => person),
        item: ratings.map(({ item }) => item),
        rater: ratings.map(({ rater }) => rater),
        category: ratings.map(({ category }) => category),
      });
      if (fit.status !== "converged") continue;
      const { difficulties, severities, steps, standardErrors } = fit;
      const held = (value = Number.NaN, error = Number.NaN, truly = 0): number =>
        covers(around(value, error), truly);
      covered.difficulty += held(difficulties[0], standardErrors?.difficulties[0], -difficulty);
      covered.severity += held(severities[0], standardErrors?.severities[0], -severity);
      covered.step += held(steps[0]?.[0], standardErrors?.steps[0]?.[0], -step);
    }
    for (const count of Object.values(covered)) expectCovered(count);
  });
});

describe("a fit", () => {
  const models = fc.constantFrom<ItemModel>(
    "rasch",
    "two-parameter",
    "graded-response",
    "partial-credit",
    "generalised-partial-credit",
  );
  const itemOf = (model: ItemModel, at: number): ResponseItem => {
    const from = at / 2 - 1;
    return model === "rasch" || model === "two-parameter"
      ? { model: "rasch", difficulty: from }
      : { model: "graded-response", discrimination: 1.3, thresholds: [from - 0.7, from + 0.7] };
  };

  it("never goes down, and the higher end is where it says", () => {
    fc.assert(
      fc.property(
        fc.array(models, { minLength: 3, maxLength: 5 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.boolean(),
        (chosen, seed, withPriors) => {
          const items = chosen.map(itemOf);
          const priors = withPriors
            ? {
                logDiscriminationPrior: { mean: 0, standardDeviation: 0.5 },
                interceptPrior: { mean: 0, standardDeviation: 2 },
              }
            : {};
          const fit = fitItems(chosen, simulateMany(items, 150, seed), {
            nodes: 31,
            rounds: 60,
            ...priors,
          });
          if (fit.status === "not-computable") return;
          fit.trace
            .slice(1)
            .forEach((value, at) =>
              expect(value).toBeGreaterThanOrEqual((fit.trace[at] as number) - 1e-8),
            );
          expect(fit.trace[fit.trace.length - 1]).toBe(fit.penalisedLogLikelihood);
          expect(fit.penalisedLogLikelihood).toBeLessThanOrEqual(fit.logLikelihood);
        },
      ),
      { numRuns: 40 },
    );
  });
});
