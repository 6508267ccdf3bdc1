import { describe, expect, it } from "vitest";
import { readVectors } from "../../test/vectors.ts";
import { fitProportions, livingstonLewis, passAccuracy, passConsistency } from "./index.ts";

interface Cases {
  readonly betaBinomialConsistency: readonly {
    readonly n: number;
    readonly cut: number;
    readonly a: number;
    readonly b: number;
    readonly pMaster: number;
    readonly consistency: number;
    readonly kappa: number;
  }[];
  readonly betaBinomialAccuracy: readonly {
    readonly n: number;
    readonly cut: number;
    readonly a: number;
    readonly b: number;
    readonly trueCut: number;
    readonly accuracy: number;
    readonly falsePositive: number;
    readonly falseNegative: number;
  }[];
}

const cases = readVectors<Cases>("classification_consistency");

const near = (found: number | undefined, expected: number): void => {
  expect(Math.abs((found as number) - expected)).toBeLessThan(1e-9);
};

describe("the beta-binomial model of a pass", () => {
  it.each(cases.betaBinomialConsistency)("consistency of $cut of $n", (one) => {
    const found = passConsistency({ items: one.n, cut: one.cut, a: one.a, b: one.b });
    near(found.pPass, one.pMaster);
    near(found.consistency, one.consistency);
    near(found.kappa, one.kappa);
  });

  it.each(cases.betaBinomialAccuracy)("accuracy of $cut of $n", (one) => {
    const found = passAccuracy({ items: one.n, cut: one.cut, a: one.a, b: one.b }, one.trueCut);
    near(found.accuracy, one.accuracy);
    near(found.falsePositive, one.falsePositive);
    near(found.falseNegative, one.falseNegative);
  });

  // Consistency is twice P(both pass) + 1 - 2 P(pass): of Beta(a, 1) and a cut at all items P(one passes) = a / (a + n), P(both) = a / (a + 2n).
  it.each([1, 7, 1000, 100_000])("of all %d items, in closed form", (items) => {
    const found = passConsistency({ items, cut: items, a: 3, b: 1 });
    near(found.pPass, 3 / (3 + items));
    near(found.consistency, 1 - 6 / (3 + items) + 6 / (3 + 2 * items));
  });

  it("of one item: the true share below the cut, of those who met it", () => {
    // P(met, p < t) = t^3 2/3 of Beta(2, 1): the mean of p below t.
    const found = passAccuracy({ items: 1, cut: 1, a: 2, b: 1 }, 0.5);
    near(found.falsePositive, 1 / 12);
    near(found.falseNegative, 1 - 0.25 - (2 / 3) * (1 - 1 / 8));
  });

  it.each([
    [1e-100, 1e-100, 0.5],
    [1e9, 1e9, 0.5],
    [0.01, 1.9, 0.01 / 1.91],
    [1.9, 0.01, 1.9 / 1.91],
  ])("stays within 0 and 1 at Beta(%d, %d)", (a, b, mean) => {
    for (const [items, cut] of [
      [1, 1],
      [1000, 500],
    ] as const) {
      const { pPass, consistency } = passConsistency({ items, cut, a, b });
      for (const t of [0, 0.3, 1]) {
        const { accuracy, falsePositive, falseNegative } = passAccuracy({ items, cut, a, b }, t);
        for (const share of [pPass, consistency, accuracy, falsePositive, falseNegative]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        // Whoever truly reaches 0 and did not pass, and whoever passed and cannot reach 1.
        if (t === 0) near(falseNegative, 1 - pPass);
        if (t === 1) near(falsePositive, pPass);
      }
      if (items === 1) near(pPass, mean);
    }
  });

  it("where all pass", () => {
    const all = passConsistency({ items: 3, cut: 0, a: 2, b: 2 });
    near(all.pPass, 1);
    near(all.consistency, 1);
    expect(all.kappa).toBeUndefined();
  });

  it.each([
    [{ items: 0 }, "items: 0 is no whole number from 1 to 100000"],
    [{ items: 100_001 }, "items: 100001 is no"],
    [{ a: 1e-101 }, "a: 1e-101 is no number from 1e-100 to 1e9"],
    [{ b: 1.1e9 }, "b: 1100000000 is no number"],
    [{ b: Number.NaN }, "b: NaN"],
    [{ items: 2.5 }, "items: 2.5"],
    [{ cut: 6 }, "cut: 6 is no whole number from 0 to 5"],
    [{ cut: -1 }, "cut: -1"],
    [{ cut: 1.5 }, "cut: 1.5"],
    [{ a: 0 }, "a: 0"],
    [{ b: 0 }, "b: 0"],
  ])("refuses %j", (wrong, message) => {
    const rule = { items: 5, cut: 4, a: 2, b: 2, ...wrong };
    expect(() => passConsistency(rule)).toThrow(message);
    expect(() => passAccuracy(rule, 0.5)).toThrow(message);
    expect(() => passAccuracy({ items: 5, cut: 4, a: 2, b: 2 }, 1.1)).toThrow("trueCut: 1.1");
  });
});

describe("estimating it", () => {
  // Mean 2.5, variance 2.75 of 4 items: KR-21 = 4/3 (1 - 2.5 x 1.5 / 11) = 29/33; 1 / r - 1 = 4/29.
  it("by moments", () => {
    const fit = fitProportions([0, 2, 4, 4], 4);
    if (fit.status === "not-computable") throw new Error(fit.reason);
    near(fit.reliability, 29 / 33);
    near(fit.a, (2.5 * 4) / 29);
    near(fit.b, (1.5 * 4) / 29);
  });

  it("says where scores spread no more than chance", () => {
    const none = { status: "not-computable", reason: "no-true-spread" };
    expect(fitProportions([2, 2, 2], 4)).toEqual(none);
    expect(fitProportions([2, 1, 2, 3], 4)).toEqual(none);
    expect(fitProportions([2], 4)).toEqual({ status: "not-computable", reason: "too-few-scores" });
    expect(() => fitProportions([1, 2], 1)).toThrow("items: 1 is no whole number from 2");
    expect(() => fitProportions([1, 2], 2.5)).toThrow("items: 2.5");
    expect(() => fitProportions([5, 2], 4)).toThrow("scores: 5 is no number from 0 to 4");
    expect(() => fitProportions([-1, 2], 4)).toThrow("scores: -1");
  });

  const exam = { least: 0, most: 4, cut: 3 };

  it("Livingston and Lewis: a test of like items is in place of itself", () => {
    const scores = [0, 2, 4, 4];
    const fit = fitProportions(scores, 4);
    if (fit.status === "not-computable") throw new Error(fit.reason);
    const found = livingstonLewis({ ...exam, scores, reliability: fit.reliability });
    if (found.status === "not-computable") throw new Error(found.reason);
    expect(found.effectiveItems).toBe(4);
    near(found.a, fit.a);
    near(found.b, fit.b);
    const rule = { items: 4, cut: 3, a: fit.a, b: fit.b };
    near(found.consistency, passConsistency(rule).consistency);
    near(found.accuracy, passAccuracy(rule, 0.75).accuracy);
    // The same on a scale that begins elsewhere and is ten times as wide.
    const wide = livingstonLewis({
      scores: scores.map((score) => 100 + 10 * score),
      least: 100,
      most: 140,
      cut: 130,
      reliability: fit.reliability,
    });
    if (wide.status === "not-computable") throw new Error(wide.reason);
    near(wide.accuracy, found.accuracy);
    expect(wide.effectiveItems).toBe(4);
  });

  it("a cut between items asks for the next whole one", () => {
    const scores = [0, 2, 4, 4];
    const found = livingstonLewis({ ...exam, cut: 2.5, scores, reliability: 29 / 33 });
    if (found.status === "not-computable") throw new Error(found.reason);
    near(found.pPass, passConsistency({ items: 4, cut: 3, a: found.a, b: found.b }).pPass);
    near(
      found.accuracy,
      passAccuracy({ items: 4, cut: 3, a: found.a, b: found.b }, 0.625).accuracy,
    );
  });

  it("takes scores close together on a wide scale, in a time that goes with the items", () => {
    const scores = Array.from({ length: 21 }, (_, i) => 490 + i);
    const wide = { scores, least: 0, most: 1000, cut: 500 };
    const found = livingstonLewis({ ...wide, reliability: 0.5 });
    if (found.status === "not-computable") throw new Error(found.reason);
    expect(found.effectiveItems).toBe(13_635);
    // As many items as this are a normal error: two measurements that correlate by r agree in 1/2 + asin(r) / pi, one with the truth by the root of r.
    expect(Math.abs(found.consistency - (0.5 + Math.asin(0.5) / Math.PI))).toBeLessThan(1e-3);
    expect(Math.abs(found.accuracy - (0.5 + Math.asin(Math.sqrt(0.5)) / Math.PI))).toBeLessThan(
      1e-3,
    );
    expect(livingstonLewis({ ...wide, reliability: 0.95 })).toEqual({
      status: "not-computable",
      reason: "too-many-items",
    });
    expect(
      livingstonLewis({ scores: [10, 10.0001], least: 0, most: 20, reliability: 0.9, cut: 10 }),
    ).toEqual({ status: "not-computable", reason: "too-many-items" });
    expect(livingstonLewis({ ...wide, reliability: 1e-9 })).toEqual({
      status: "not-computable",
      reason: "no-true-spread",
    });
  });

  it.each([0.3, 0.7, 1.1, 3])(
    "of nothing but ends 0 and %d it stays a test, whatever rounding makes of it",
    (most) => {
      expect(
        livingstonLewis({
          scores: [0, most],
          least: 0,
          most,
          reliability: 1 - 2 ** -53,
          cut: most,
        }),
      ).toMatchObject({ status: "computed", pPass: 0.5 });
    },
  );

  it("says where it cannot, and refuses what is no test", () => {
    const of = (more: object) => () =>
      livingstonLewis({ ...exam, scores: [1, 2, 4], reliability: 0.5, ...more });
    expect(of({ scores: [2, 2] })()).toEqual({
      status: "not-computable",
      reason: "no-true-spread",
    });
    // Nothing but ends is one item.
    expect(of({ scores: [0, 4, 0, 4], reliability: 0.999 })()).toMatchObject({ effectiveItems: 1 });
    expect(of({ scores: [2] })()).toEqual({ status: "not-computable", reason: "too-few-scores" });
    expect(of({ least: 4 })).toThrow("least: 4 is not below most: 4");
    expect(of({ least: Number.NaN })).toThrow("least: NaN");
    expect(of({ most: 1e101 })).toThrow("is not below most: 1e+101");
    expect(of({ most: 1e-101 })).toThrow("is not below most: 1e-101");
    expect(of({ reliability: 1 })).toThrow("reliability: 1 is not above 0 and below 1");
    expect(of({ reliability: 0 })).toThrow("reliability: 0");
    expect(of({ cut: 5 })).toThrow("cut: 5 is no number from 0 to 4");
    expect(of({ cut: -1 })).toThrow("cut: -1");
    expect(of({ scores: [1, 9] })).toThrow("scores: 9");
  });
});
