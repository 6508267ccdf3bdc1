import { describe, expect, it } from "vitest";
import { closeAll } from "../../../test/close-all.ts";
import { fitted } from "../../../test/fitted.ts";
import { locationsOf } from "../../../test/locations-of.ts";
import { readVectors } from "../../../test/vectors.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { responseColumns } from "../score/response-columns.ts";
import { fitItems } from "./fit-items.ts";
import type { FitItemsOptions, ItemFit, ItemModel } from "./item-fit.ts";

describe("LSAT section VI", () => {
  const { patterns, ltm, mirt } = readVectors<{
    readonly patterns: readonly (readonly number[])[];
    readonly ltm: {
      readonly raschFixedDiscr1: {
        readonly difficulty: readonly number[];
        readonly logLik: number;
      };
    };
    readonly mirt: {
      readonly twoPL: {
        readonly a: readonly number[];
        readonly b: readonly number[];
        readonly logLik: number;
      };
      readonly rasch: {
        readonly d: readonly number[];
        readonly var: number;
        readonly logLik: number;
      };
    };
  }>("irt_fit_lsat6");
  const columns = responseColumns(patterns.map((row) => row.slice(0, 5)));
  const counts = patterns.map((row) => row[5] as number);
  const fit = (model: ItemModel, options: FitItemsOptions = {}): ItemFit =>
    fitted(fitItems(model, columns, { counts, ...options }));

  it("has ltm's Rasch difficulties, and the published log likelihood (Rizopoulos 2006)", () => {
    const found = fit("rasch", { standardDeviation: 1 });
    expect(found.status).toBe("converged");
    expect(found.logLikelihood).toBeCloseTo(-2473.054, 3);
    closeAll(found.items.flatMap(locationsOf), ltm.raschFixedDiscr1.difficulty, 5);
    expect(found).toMatchObject({ estimated: 5, persons: 1000 });
    expect(found.population).toEqual({
      mean: 0,
      standardDeviation: 1,
      standardErrors: { mean: null, standardDeviation: null },
    });
    expect(found.aic).toBeCloseTo(2 * 2473.054 + 10, 2);
    expect(found.bic).toBeCloseTo(2 * 2473.054 + 5 * Math.log(1000), 2);
    expect(found.penalisedLogLikelihood).toBe(found.logLikelihood);
  });

  it("has mirt's, with the standard deviation of abilities estimated", () => {
    const found = fit("rasch");
    expect(found.logLikelihood).toBeCloseTo(mirt.rasch.logLik, 6);
    closeAll(
      found.items.flatMap(locationsOf),
      mirt.rasch.d.map((d) => -d),
      4,
    );
    expect(found.population.standardDeviation ** 2).toBeCloseTo(mirt.rasch.var, 4);
    // ltm gives 0.0694 for the common discrimination, which is this standard deviation.
    expect(found.population.standardErrors.standardDeviation).toBeCloseTo(0.0694, 3.5);
    expect(found.estimated).toBe(6);
  });

  it("has mirt's discriminations and difficulties; standard errors as ltm prints them", () => {
    const found = fit("two-parameter");
    expect(found.logLikelihood).toBeCloseTo(mirt.twoPL.logLik, 5);
    closeAll(
      found.items.map((item) => ("discrimination" in item ? item.discrimination : 0)),
      mirt.twoPL.a,
      4,
    );
    // mirt stops at five digits of intercepts.
    found.items
      .flatMap(locationsOf)
      .forEach((b, at) => expect(Math.abs(b - (mirt.twoPL.b[at] as number))).toBeLessThan(1e-5));
    // Rizopoulos (2006), table: 0.2581, 0.1867, 0.2326, 0.1851, 0.2100 and 0.8669, 0.3073, 0.0997, 0.4341, 0.8700.
    [0.2581, 0.1867, 0.2326, 0.1851, 0.21].forEach((error, at) =>
      expect(Math.abs((found.standardErrors?.[at]?.discrimination as number) - error)).toBeLessThan(
        5e-4,
      ),
    );
    [0.8669, 0.3073, 0.0997, 0.4341, 0.87].forEach((error, at) =>
      expect(Math.abs((found.standardErrors?.[at]?.locations[0] as number) - error)).toBeLessThan(
        5e-3,
      ),
    );
  });

  it("is the same in the other metric, but for the discriminations", () => {
    const one = fit("two-parameter");
    const other = fit("two-parameter", { metric: 1.702 });
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 9);
    closeAll(other.items.flatMap(locationsOf), one.items.flatMap(locationsOf), 6);
    other.items.forEach((item, at) => {
      const first = one.items[at] as ResponseItem;
      if (!("discrimination" in item && "discrimination" in first)) throw new Error(item.model);
      expect(item.discrimination * 1.702).toBeCloseTo(first.discrimination, 6);
      expect((other.standardErrors?.[at]?.discrimination as number) * 1.702).toBeCloseTo(
        one.standardErrors?.[at]?.discrimination as number,
        6,
      );
      expect(other.standardErrors?.[at]?.locations[0]).toBeCloseTo(
        one.standardErrors?.[at]?.locations[0] as number,
        5,
      );
    });
    // Rasch items have the discrimination 1 in either metric.
    const rasch = fit("rasch", { metric: 1.702 });
    expect(rasch.population.standardDeviation * 1.702).toBeCloseTo(Math.sqrt(mirt.rasch.var), 4);
  });

  it("counts rows as often as they were seen", () => {
    const all = responseColumns(
      patterns.flatMap((row) => Array.from({ length: row[5] as number }, () => row.slice(0, 5))),
    );
    const one = fit("rasch");
    const other = fitted(fitItems("rasch", all));
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 8);
    expect(other.persons).toBe(1000);
    closeAll(other.items.flatMap(locationsOf), one.items.flatMap(locationsOf), 6);
  });

  it("has nearly the same standard errors from the cross-product of scores", () => {
    const one = fit("two-parameter");
    const other = fit("two-parameter", { information: "cross-product" });
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 6);
    one.standardErrors?.forEach(({ discrimination }, at) => {
      const ratio =
        (other.standardErrors?.[at]?.discrimination as number) / (discrimination as number);
      expect(ratio).toBeGreaterThan(0.7);
      expect(ratio).toBeLessThan(1.4);
      expect(ratio).not.toBe(1);
    });
  });

  it("is not converged when it is stopped", () => {
    const found = fit("rasch", { rounds: 2, newtonSteps: 0 });
    expect(found).toMatchObject({ status: "not-converged", rounds: 2, newtonSteps: 0 });
    expect(found.trace).toHaveLength(3);
    expect(fit("rasch", { rounds: 0 }).status).toBe("converged");
    expect(fit("rasch", { handover: 10 }).rounds).toBeLessThan(5);
  });

  it("goes up in every round, with priors as without", () => {
    for (const options of [
      {},
      {
        logDiscriminationPrior: { mean: 0, standardDeviation: 0.3 },
        interceptPrior: { mean: 0, standardDeviation: 1 },
      },
    ]) {
      const { trace, rounds } = fit("two-parameter", options);
      expect(trace).toHaveLength(rounds + 1);
      trace
        .slice(1)
        .forEach((value, at) => expect(value).toBeGreaterThanOrEqual((trace[at] as number) - 1e-9));
    }
  });

  it("is held by priors", () => {
    const tight = { mean: Math.log(2), standardDeviation: 1e-3 };
    const found = fit("two-parameter", { logDiscriminationPrior: tight, metric: 1.702 });
    for (const item of found.items)
      expect("discrimination" in item && item.discrimination).toBeCloseTo(2, 1);
    expect(found.logLikelihood).toBeLessThan(-2466.7);
    expect(found.penalisedLogLikelihood).toBeLessThan(found.logLikelihood);
    const zero = fit("rasch", { interceptPrior: { mean: 0, standardDeviation: 1e-3 } });
    for (const location of zero.items.flatMap(locationsOf)) expect(location).toBeCloseTo(0, 1);
    const weak = fit("two-parameter", { interceptPrior: { mean: 0, standardDeviation: 1e4 } });
    expect(weak.logLikelihood).toBeCloseTo(mirt.twoPL.logLik, 5);
  });
});
