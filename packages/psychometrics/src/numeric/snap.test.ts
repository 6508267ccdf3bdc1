import { describe, expect, it } from "vitest";
import { snap } from "./snap.ts";
import { units } from "./units.ts";

describe("units", () => {
  it.each([
    [0, 0],
    [1, 1_000_000_000],
    [-2.5, -2_500_000_000],
    [0.1 + 0.2, 300_000_000],
    [1e-9, 1],
    [4e-10, 0],
    [6e-10, 1],
    [-6e-10, -1],
    // Real ties: n / 1024 is 976562.5 n units, exactly; half to even.
    [1 / 1024, 976_562],
    [3 / 1024, 2_929_688],
    [5 / 1024, 4_882_812],
    [-1 / 1024, -976_562],
    [-3 / 1024, -2_929_688],
    // The product rounds to a tie, the exact one lies beside it (0.5 and 1.5 units as doubles).
    [5e-10, 1],
    [1.5e-9, 1],
    [2.5e-9, 3],
    [3.5e-9, 3],
    [-5e-10, -1],
    [-2.5e-9, -3],
    [4503598.999999999, 4_503_598_999_999_999],
  ])("of %d are %d", (x, expected) => {
    expect(units(x)).toBe(expected);
  });

  it.each([-0, -1e-12, -4.9e-10])("of %d are 0 without a sign", (x) => {
    expect(units(x)).toBe(0);
  });
});

describe("snap", () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [0.24499999999999997, 0.245],
    [2.9999999999999996, 3],
    [1.005, 1.005],
    [-0.1 - 0.2, -0.3],
    [1 / 3, 0.333333333],
    [2 / 3, 0.666666667],
    [-0, 0],
    [-1e-10, 0],
    [4503598.123456789, 4503598.123456789],
  ])("moves %d to %d", (x, expected) => {
    expect(snap(x)).toBe(expected);
  });

  it.each([
    4503599.000000001,
    -4503599.123456789,
    1e300,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NaN,
  ])("leaves %d outside the domain as it is", (x) => {
    expect(snap(x)).toBe(x);
  });
});
