import { describe, expect, it } from "vitest";
import {
  betaQuantileTable,
  chiSquareUpperTable,
  fUpperTable,
  incompleteBetaTable,
  incompleteGammaTable,
  logBetaTable,
  logGammaTable,
  normalQuantileTable,
  normalTable,
  studentQuantileTable,
  studentUpperTable,
} from "../../test/special-table.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { chiSquareUpper } from "./chi-square-upper.ts";
import { fUpper } from "./f-upper.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { incompleteGamma } from "./incomplete-gamma.ts";
import { lnOnePlus } from "./ln-one-plus.ts";
import { logBeta } from "./log-beta.ts";
import { logGamma } from "./log-gamma.ts";
import { normalCdf } from "./normal-cdf.ts";
import { normalDensity } from "./normal-density.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { studentQuantile } from "./student-quantile.ts";
import { studentUpper } from "./student-upper.ts";

const { NaN: nan, POSITIVE_INFINITY: inf, NEGATIVE_INFINITY: minusInf } = Number;

/** The error as a part of the true value. */
const error = (result: number, truth: number): number => Math.abs(result / truth - 1);

describe("against mpmath at 40 digits and more, as a part of the value", () => {
  it.each(logGammaTable)("ln gamma(%d)", (x, truth) => {
    expect(error(logGamma(x), truth)).toBeLessThan(4e-15);
  });

  it.each(logBetaTable.filter(([, , truth]) => truth !== 0))("ln B(%d, %d)", (a, b, truth) => {
    expect(Math.abs(logBeta(a, b) - truth)).toBeLessThan(1e-14 * Math.max(1, Math.abs(truth)));
    expect(logBeta(b, a)).toBe(logBeta(a, b));
  });

  it.each(incompleteBetaTable)("I of %d, Beta(%d, %d)", (x, a, b, truth) => {
    expect(error(incompleteBeta(x, a, b), truth)).toBeLessThan(1e-12);
  });

  it.each(betaQuantileTable)("quantile %d of Beta(%d, %d)", (p, a, b, truth) => {
    expect(error(betaQuantile(p, a, b), truth)).toBeLessThan(1e-12);
  });

  it.each(incompleteGammaTable)("P and Q at %d, shape %d", (x, a, lower, upper) => {
    const found = incompleteGamma(x, a);
    const [smaller, truth] = lower < upper ? [found.lower, lower] : [found.upper, upper];
    expect(error(smaller, truth)).toBeLessThan(1e-13);
    expect(Math.abs(found.lower - lower)).toBeLessThan(1e-14);
    expect(Math.abs(found.upper - upper)).toBeLessThan(1e-14);
  });

  it.each(normalTable)("normal density and distribution at %d", (x, density, below) => {
    expect(error(normalDensity(x), density)).toBeLessThan(7e-16);
    expect(error(normalCdf(x), below)).toBeLessThan(1e-15);
  });

  it.each(normalQuantileTable)("normal quantile %d", (p, truth) => {
    expect(error(normalQuantile(p), truth)).toBeLessThan(1e-15);
  });

  it.each(chiSquareUpperTable)("chi-square above %d, %d degrees", (value, degrees, truth) => {
    expect(error(chiSquareUpper(value, degrees), truth)).toBeLessThan(1e-13);
  });

  it.each(fUpperTable)("F above %d, %d and %d degrees", (value, above, below, truth) => {
    expect(error(fUpper(value, above, below), truth)).toBeLessThan(1e-13);
  });

  it.each(studentUpperTable)("t above %d, %d degrees", (value, degrees, truth) => {
    expect(error(studentUpper(value, degrees), truth)).toBeLessThan(1e-12);
  });

  it.each(studentQuantileTable)("t quantile %d, %d degrees", (p, degrees, truth) => {
    expect(error(studentQuantile(p, degrees), truth)).toBeLessThan(1e-13);
  });
});

describe("the ends", () => {
  it("of ln(1 + x)", () => {
    expect(lnOnePlus(1e-17)).toBe(1e-17);
    // 1e-10 - 1e-20 / 2 + 1e-30 / 3
    expect(error(lnOnePlus(1e-10), 9.9999999995e-11)).toBeLessThan(4e-16);
    expect(error(lnOnePlus(-0.3), -0.35667494393873245)).toBeLessThan(4e-16);
    expect(lnOnePlus(-1)).toBe(minusInf);
    expect(lnOnePlus(-2)).toBeNaN();
    expect(lnOnePlus(nan)).toBeNaN();
    expect(lnOnePlus(inf)).toBe(inf);
    expect(lnOnePlus(1e300)).toBe(690.7755278982137);
  });

  it("of the logarithms of gamma and beta, which are 0 at their zeros", () => {
    expect(logGamma(1)).toBe(0);
    expect(logGamma(2)).toBe(0);
    expect(Math.abs(logBeta(1, 1))).toBe(0);
  });

  it.each([0, -1, nan, inf])("gamma and beta refuse %d", (x) => {
    expect(() => logGamma(x)).toThrow(`x: ${x} is no finite number above 0`);
    expect(() => logBeta(x, 2)).toThrow("a: ");
    expect(() => logBeta(2, x)).toThrow("b: ");
    expect(() => incompleteBeta(0.5, x, 1)).toThrow("a: ");
    expect(() => incompleteBeta(0.5, 1, x)).toThrow("b: ");
    expect(() => betaQuantile(0.5, x, 1)).toThrow("a: ");
    expect(() => betaQuantile(0.5, 1, x)).toThrow("b: ");
    expect(() => incompleteGamma(1, x)).toThrow("a: ");
    expect(() => chiSquareUpper(1, x)).toThrow("degrees: ");
    expect(() => fUpper(1, x, 2)).toThrow("above: ");
    expect(() => fUpper(1, 2, x)).toThrow("below: ");
    expect(() => studentUpper(1, x)).toThrow("degrees: ");
    expect(() => studentQuantile(0.7, x)).toThrow("degrees: ");
  });

  it.each([-0.1, 1.1, nan])("no proportion %d", (p) => {
    expect(() => incompleteBeta(p, 1, 1)).toThrow(`x: ${p} is no number from 0 to 1`);
    expect(() => betaQuantile(p, 1, 1)).toThrow("probability: ");
    expect(() => normalQuantile(p)).toThrow("probability: ");
    expect(() => studentQuantile(p, 3)).toThrow("probability: ");
  });

  it.each([-1, nan, inf])("no statistic %d", (x) => {
    expect(() => incompleteGamma(x, 1)).toThrow(`x: ${x} is no finite number from 0`);
    expect(() => chiSquareUpper(x, 1)).toThrow(RangeError);
    expect(() => fUpper(x, 1, 1)).toThrow(`value: ${x} is no finite number from 0`);
  });

  it("no value of t that is not finite", () => {
    expect(() => studentUpper(inf, 1)).toThrow("value: Infinity is no finite number");
    expect(() => studentUpper(nan, 1)).toThrow("value: NaN is no finite number");
  });

  it("of the distributions", () => {
    expect(incompleteBeta(0, 3, 4)).toBe(0);
    expect(incompleteBeta(1, 3, 4)).toBe(1);
    expect(betaQuantile(0, 3, 4)).toBe(0);
    expect(betaQuantile(1, 3, 4)).toBe(1);
    // The true quantile is about 1e-2300.
    expect(betaQuantile(0.01, 0.001, 1)).toBe(0);
    expect(fUpper(0, 3, 4)).toBe(1);
    expect(normalCdf(minusInf)).toBe(0);
    expect(normalCdf(inf)).toBe(1);
    expect(normalCdf(nan)).toBeNaN();
    expect(normalDensity(inf)).toBe(0);
    expect(normalDensity(-40)).toBe(0);
    expect(normalDensity(nan)).toBeNaN();
    expect(normalQuantile(0)).toBe(minusInf);
    expect(normalQuantile(1)).toBe(inf);
    expect(studentQuantile(0, 3)).toBe(minusInf);
    expect(studentQuantile(1, 3)).toBe(inf);
  });

  it.each([0, -1, 1e-320, 1e308, Number.NaN, Number.POSITIVE_INFINITY])(
    "no beta distribution has the parameter %d",
    (wrong) => {
      // Of 1e308 the search had no end.
      const message = `${wrong} is no number from 1e-300 to 1e300`;
      for (const evaluate of [incompleteBeta, betaQuantile]) {
        expect(() => evaluate(0.5, wrong, 1)).toThrow(new RangeError(`a: ${message}`));
        expect(() => evaluate(0.5, 0.5, wrong)).toThrow(new RangeError(`b: ${message}`));
      }
    },
  );

  it("parameters too large for the fractions are refused, not answered wrongly", () => {
    expect(() => incompleteBeta(0.5, 1e14, 1e14)).toThrow("too large");
    expect(() => incompleteGamma(1e14 + 2, 1e14)).toThrow("too large");
  });
});
