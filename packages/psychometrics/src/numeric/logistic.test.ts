import { describe, expect, it } from "vitest";
import { logistic } from "./logistic.ts";

describe("logistic", () => {
  // 1 / (1 + e^-x) with 50 digits, rounded to a double.
  it.each([
    [-40, 4.248354255291589e-18],
    [-5, 0.0066928509242848554],
    [-0.3, 0.425557483188341],
    [1e-3, 0.5002499999791666],
    [0.3, 0.574442516811659],
    [2, 0.8807970779778824],
    [20, 0.9999999979388464],
    [36.5, 0.9999999999999999],
  ])("of %d is %d", (x, expected) => {
    expect(Math.abs(logistic(x) / expected - 1)).toBeLessThan(4e-16);
  });

  it("has its limits at the ends, and is no number for none", () => {
    expect(logistic(0)).toBe(0.5);
    expect(logistic(800)).toBe(1);
    expect(logistic(-800)).toBe(0);
    expect(logistic(Number.POSITIVE_INFINITY)).toBe(1);
    expect(logistic(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(logistic(Number.NaN)).toBeNaN();
  });
});
