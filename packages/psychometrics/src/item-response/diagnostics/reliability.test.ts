import { describe, expect, it } from "vitest";
import { readData, readVectors } from "../../../test/vectors.ts";
import { facetAbility } from "../fit/facet-ability.ts";
import { fitFacets } from "../fit/fit-facets.ts";
import { fitItems } from "../fit/fit-items.ts";
import { responseColumns } from "../score/response-columns.ts";
import { scoreAbilities } from "../score/score-abilities.ts";
import { empiricalReliability } from "./empirical-reliability.ts";
import { marginalReliability } from "./marginal-reliability.ts";

describe("empirical reliability", () => {
  it("is mirt's, of the graded response fit, with mirt's abilities", () => {
    const reference = readVectors<{
      readonly mirtEAP_first10: readonly (readonly [number, number])[];
      readonly empiricalReliability: number;
    }>("irt_fit_polytomous");
    const columns = responseColumns(
      readData("grm_synthetic_600x5").map((row) => Object.values(row).map((x) => Number(x) - 1)),
    );
    const fit = fitItems("graded-response", columns);
    if (fit.status === "not-computable") throw new Error(fit.reason);
    const { mean, standardDeviation } = scoreAbilities(fit.items, columns);
    reference.mirtEAP_first10.forEach(([eap, error], person) => {
      expect(mean[person]).toBeCloseTo(eap, 4);
      expect(standardDeviation[person]).toBeCloseTo(error, 4);
    });
    expect(empiricalReliability(mean, standardDeviation)).toBeCloseTo(
      reference.empiricalReliability,
      5,
    );
  });

  it("is TAM's, of the many-facet fit", () => {
    const { EAPreliability } = readVectors<{ readonly EAPreliability: number }>("mfrm_tam");
    const rows = readData("mfrm_synthetic_150x3x3").flatMap(({ person, rater, ...levels }) =>
      Object.values(levels).map((level, item) => ({
        person: Number(person) - 1,
        item,
        rater: Number(rater?.slice(1)) - 1,
        category: Number(level) - 1,
      })),
    );
    const fit = fitFacets({
      person: rows.map(({ person }) => person),
      item: rows.map(({ item }) => item),
      rater: rows.map(({ rater }) => rater),
      category: rows.map(({ category }) => category),
    });
    if (fit.status === "not-computable") throw new Error(fit.reason);
    const posteriors = Array.from({ length: 150 }, (_, at) =>
      facetAbility(
        fit,
        rows.filter(({ person }) => person === at),
      ),
    );
    const found = empiricalReliability(
      posteriors.map(({ mean }) => mean),
      posteriors.map(({ standardDeviation }) => standardDeviation),
    );
    expect(Math.abs((found as number) - EAPreliability)).toBeLessThan(5e-3);
  });

  it("is not there where nothing could differ", () => {
    expect(empiricalReliability([], [])).toBeNull();
    expect(empiricalReliability([1], [1])).toBeNull();
    expect(empiricalReliability([2, 2], [1, 1])).toBeNull();
    expect(empiricalReliability([0, 2], [0, 0])).toBe(1);
    expect(empiricalReliability([0, 2], [1, Math.sqrt(3)])).toBe(0.5);
    expect(() => empiricalReliability([1, 2], [1])).toThrow(
      new RangeError("standardDeviations: 1 for 2 means"),
    );
  });
});

describe("marginal reliability", () => {
  const item = { model: "two-parameter", discrimination: 2, difficulty: 0 } as const;

  it("is an integral over the population", () => {
    // By hand, over a fine grid: the mean of v I / (v I + 1), I = 4 P (1 - P) for each of three items.
    let sum = 0;
    for (let x = -8; x <= 8; x += 0.001) {
      const p = 1 / (1 + Math.exp(-2 * (0.5 + 1.5 * x)));
      const told = 2.25 * 3 * 4 * p * (1 - p);
      sum += ((0.001 * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)) * (told / (told + 1));
    }
    const prior = { mean: 0.5, standardDeviation: 1.5 };
    expect(marginalReliability([item, item, item], { prior })).toBeCloseTo(sum, 6);
  });

  it("knows the metric, and more items say more", () => {
    const scaled = { ...item, discrimination: 2 / 1.702 };
    expect(marginalReliability([scaled], { metric: 1.702 })).toBeCloseTo(
      marginalReliability([item]),
      12,
    );
    expect(marginalReliability([item, item])).toBeGreaterThan(marginalReliability([item]));
    expect(() => marginalReliability([item], { prior: { mean: 0, standardDeviation: 0 } })).toThrow(
      RangeError,
    );
  });
});
