import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fitted } from "../../../test/fitted.ts";
import { drawCategory, drawing } from "../../../test/simulate.ts";
import { readData, readVectors } from "../../../test/vectors.ts";
import { facetItem } from "../models/facet-item.ts";
import { abilityPosterior } from "../score/ability-posterior.ts";
import { responseColumns } from "../score/response-columns.ts";
import { facetAbility } from "./facet-ability.ts";
import type { FacetFit, FacetRatings, NoFacetFit } from "./facet-fit.ts";
import { facetsAt } from "./facet-fit.ts";
import { fitFacets } from "./fit-facets.ts";
import { fitItems } from "./fit-items.ts";

type Row = readonly [person: number, item: number, rater: number, category: number];
const ratingsOf = (rows: readonly Row[]): FacetRatings =>
  deepFreeze({
    person: rows.map(([person]) => person),
    item: rows.map(([, item]) => item),
    rater: rows.map(([, , rater]) => rater),
    category: rows.map(([, , , category]) => category),
  });

const rows = readData("mfrm_synthetic_150x3x3").flatMap(({ person, rater, ...levels }) =>
  Object.values(levels).map(
    (level, item): Row => [
      Number(person) - 1,
      item,
      Number(rater?.slice(1)) - 1,
      Number(level) - 1,
    ],
  ),
);
const sum = (values: readonly number[]): number => values.reduce((left, x) => left + x, 0);

// TAM 4.4.2, tam.mml.mfr with ~ item + rater + step; its 21 nodes leave about three digits.
describe("150 learners, 3 criteria, 3 raters", () => {
  const tam = readVectors<{
    readonly xsi: { readonly est: readonly number[]; readonly se: readonly number[] };
    readonly variance: number;
    readonly deviance: number;
    readonly persons_first10: { readonly EAP: readonly number[]; readonly SD: readonly number[] };
  }>("mfrm_tam");
  const fit = fitted(fitFacets(ratingsOf(rows)));

  it("have TAM's difficulties, steps and severities", () => {
    expect(fit.status).toBe("converged");
    const own = [...fit.difficulties, ...(fit.steps[0] as readonly number[]), ...fit.severities];
    own.forEach((x, at) => expect(Math.abs(x - (tam.xsi.est[at] as number))).toBeLessThan(5e-4));
    expect(Math.abs(fit.population.standardDeviation ** 2 - tam.variance)).toBeLessThan(5e-4);
    expect(Math.abs(-2 * fit.logLikelihood - tam.deviance)).toBeLessThan(0.02);
    expect(fit).toMatchObject({ estimated: 3 + 2 + 2 + 1, persons: 150 });
    expect(fit.aic).toBeCloseTo(16 - 2 * fit.logLikelihood, 9);
    expect(fit.bic).toBeCloseTo(8 * Math.log(150) - 2 * fit.logLikelihood, 9);
    fit.trace
      .slice(1)
      .forEach((value, at) =>
        expect(value).toBeGreaterThanOrEqual((fit.trace[at] as number) - 1e-9),
      );
  });

  it("have severities and steps that add up to 0, and standard errors that know it", () => {
    expect(sum(fit.severities)).toBeCloseTo(0, 12);
    expect(fit.steps).toHaveLength(3);
    for (const own of fit.steps) {
      expect(sum(own)).toBeCloseTo(0, 12);
      expect(own).toEqual(fit.steps[0]);
    }
    const { severities, difficulties, steps } = fit.standardErrors as NonNullable<
      FacetFit["standardErrors"]
    >;
    // All raters rated everything: the last one, whose severity is minus the others' sum, is as well known as they are.
    for (const error of severities) expect(error).toBeCloseTo(0.052, 2);
    for (const error of difficulties) expect(error).toBeCloseTo(0.104, 2);
    for (const error of steps.flat()) expect(error).toBeCloseTo(0.085, 1.9);
  });

  it("have TAM's expected abilities", () => {
    tam.persons_first10.EAP.forEach((mean, person) => {
      const own = rows
        .filter(([one]) => one === person)
        .map(([, item, rater, category]) => ({ item, rater, category }));
      const posterior = facetAbility(fit, own);
      expect(Math.abs(posterior.mean - mean)).toBeLessThan(5e-3);
      expect(
        Math.abs(posterior.standardDeviation - (tam.persons_first10.SD[person] as number)),
      ).toBeLessThan(5e-3);
    });
  });

  it("may have steps of their own for each criterion, which fit at least as well", () => {
    const own = fitted(fitFacets(ratingsOf(rows), { steps: "by-item" }));
    expect(own.logLikelihood).toBeGreaterThan(fit.logLikelihood);
    expect(own.estimated).toBe(3 + 6 + 2 + 1);
    for (const one of own.steps) expect(sum(one)).toBeCloseTo(0, 12);
    expect(own.steps[0]).not.toEqual(own.steps[1]);
  });
});

describe("many facets", () => {
  it("with one rater are partial credit items", () => {
    const one = rows.filter(([, , rater]) => rater === 0);
    const facets = fitted(fitFacets(ratingsOf(one), { steps: "by-item" }));
    const table = Array.from({ length: 150 }, (_, person) =>
      [0, 1, 2].map(
        (item) => one.find(([who, what]) => who === person && what === item)?.[3] ?? null,
      ),
    );
    const items = fitItems("partial-credit", responseColumns(table));
    if (items.status === "not-computable") throw new Error(items.reason);
    expect(facets.severities).toEqual([0]);
    expect(facets.logLikelihood).toBeCloseTo(items.logLikelihood, 7);
    items.items.forEach((item, at) => {
      const own = facetItem(facetsAt(facets, { item: at, rater: 0 }));
      if (item.model !== "partial-credit") throw new Error(item.model);
      own.steps.forEach((step, k) => expect(step).toBeCloseTo(item.steps[k] as number, 4));
    });
  });

  it("come back from a plan in which everybody is rated by two of four, by lot", () => {
    const { uniform, normal } = drawing(4);
    const truth = {
      difficulties: [-0.4, 0.4],
      steps: [
        [-1, 1],
        [-1, 1],
      ],
      severities: [-0.8, -0.1, 0.2, 0.7],
    };
    const made = Array.from({ length: 800 }, (_, person) => {
      const ability = 1.5 * normal();
      return [0, 1].flatMap((item) =>
        [person % 4, (person + 1 + (person % 3)) % 4].map((rater): Row => {
          const facets = facetItem(facetsAt(truth, { item, rater }));
          return [person, item, rater, drawCategory(facets, ability, uniform())];
        }),
      );
    }).flat();
    const fit = fitted(fitFacets(ratingsOf(made)));
    truth.severities.forEach((severity, at) => {
      const error = fit.standardErrors?.severities[at] as number;
      expect(error).toBeLessThan(0.12);
      expect(Math.abs((fit.severities[at] as number) - severity)).toBeLessThan(3 * error);
    });
    truth.difficulties.forEach((difficulty, at) =>
      expect(Math.abs((fit.difficulties[at] as number) - difficulty)).toBeLessThan(0.25),
    );
    expect(Math.abs(fit.population.standardDeviation - 1.5)).toBeLessThan(0.2);
  });

  it("of two categories have no steps beside the difficulty", () => {
    const coarse = rows.map(
      ([person, item, rater, category]): Row => [person, item, rater, category > 1 ? 1 : 0],
    );
    const fit = fitted(fitFacets(ratingsOf(coarse)));
    expect(fit.status).toBe("converged");
    expect(fit.steps.flat().every((step) => Math.abs(step) === 0)).toBe(true);
    expect(fit.estimated).toBe(3 + 2 + 1);
  });
});

describe("what many facets cannot say", () => {
  const full: readonly Row[] = [
    [0, 0, 0, 0],
    [0, 1, 0, 1],
    [0, 0, 1, 2],
    [0, 1, 1, 0],
    [1, 0, 0, 1],
    [1, 1, 0, 2],
    [1, 0, 1, 0],
    [1, 1, 1, 1],
  ];
  const changed = (change: (row: Row) => Row | undefined): FacetRatings =>
    ratingsOf(full.flatMap((row) => [change(row)].filter((one) => one !== undefined)));

  it.each<readonly [string, FacetRatings, Partial<NoFacetFit>]>([
    [
      "a rater without ratings",
      changed(([p, i, r, c]) => [p, i, r === 1 ? 2 : r, c]),
      { reason: "no-responses", facet: "rater", at: 1 },
    ],
    [
      "an item without ratings",
      changed(([p, i, r, c]) => [p, i + 1, r, c]),
      { reason: "no-responses", facet: "item", at: 0 },
    ],
    [
      "a rater who gives everybody the most",
      changed(([p, i, r, c]) => [p, i, r, r === 1 ? 2 : c]),
      { reason: "no-variation", facet: "rater", at: 1 },
    ],
    [
      "an item on which everybody is lowest",
      changed(([p, i, r, c]) => [p, i, r, i === 0 ? 0 : c]),
      { reason: "no-variation", facet: "item", at: 0 },
    ],
    [
      "a category that nobody is in",
      changed(([p, i, r, c]) => [p, i, r, c === 1 ? 2 : c]),
      { reason: "empty-category", facet: "category", at: 1 },
    ],
  ])("%s", (_, ratings, expected) => {
    expect(fitFacets(ratings)).toEqual({ status: "not-computable", ...expected });
  });

  it("a category that nobody is in on one item", () => {
    const ratings = changed(([p, i, r, c]) => [p, i, r, i === 1 && c === 1 ? 2 : c]);
    expect(fitFacets(ratings).status).not.toBe("not-computable");
    expect(fitFacets(ratings, { steps: "by-item" })).toEqual({
      status: "not-computable",
      reason: "empty-category",
      facet: "item",
      at: 1,
    });
  });

  it.each([
    [{ person: [0], item: [0, 1], rater: [0], category: [0] }, "item: 2 of 1 ratings"],
    [{ person: [0], item: [0], rater: [], category: [0] }, "rater: 0 of 1 ratings"],
    [{ person: [0.5], item: [0], rater: [0], category: [0] }, "person: rating 0 has 0.5"],
    [{ person: [0], item: [-1], rater: [0], category: [0] }, "item: rating 0 has -1"],
    [{ person: [0], item: [0], rater: [0], category: [Number.NaN] }, "category: rating 0 has NaN"],
  ])("%j is refused", (ratings, message) => {
    expect(() => fitFacets(ratings)).toThrow(new RangeError(message));
  });

  it("an item or rater that the fit has not seen", () => {
    const fit = {
      difficulties: [0],
      steps: [[-1, 1]],
      severities: [0.5],
      population: { mean: 1, standardDeviation: 2 },
    };
    expect(() => facetAbility(fit, [{ item: 1, rater: 0, category: 0 }])).toThrow(
      new RangeError("item: 1"),
    );
    expect(() => facetAbility(fit, [{ item: 0, rater: 1, category: 0 }])).toThrow(
      new RangeError("rater: 1"),
    );
    expect(facetAbility(fit, [{ item: 0, rater: 0, category: 1 }])).toEqual(
      abilityPosterior([{ model: "partial-credit", steps: [-0.5, 1.5] }], [1], {
        prior: fit.population,
      }),
    );
  });
});
