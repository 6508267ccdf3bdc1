import { describe, expect, it } from "vitest";
import { productError, twoProduct } from "./two-product.ts";
import { sumError, twoSum } from "./two-sum.ts";

describe("two-sum", () => {
  it("keeps what rounding takes, whichever number is larger", () => {
    expect(twoSum(1e16, 1)).toEqual({ value: 1e16, error: 1 });
    expect(twoSum(1, 1e16)).toEqual({ value: 1e16, error: 1 });
    expect(twoSum(0.1, 0.2)).toEqual({ value: 0.30000000000000004, error: -(2 ** -55) });
    expect(sumError(0.5, 0.25, 0.75)).toBe(0);
  });
});

describe("two-product", () => {
  it("keeps what rounding takes", () => {
    expect(twoProduct(134217729, 134217729)).toEqual({ value: 18014398777917440, error: 1 });
    expect(twoProduct(0.1, 3)).toEqual({ value: 0.30000000000000004, error: -(2 ** -55) });
    expect(twoProduct(3, 0.1)).toEqual(twoProduct(0.1, 3));
    expect(productError(1.5, 2.5, 3.75)).toBe(0);
    expect(productError(1.005, 100, 100.49999999999999)).toBe(3.552713678800501e-15);
  });
});
