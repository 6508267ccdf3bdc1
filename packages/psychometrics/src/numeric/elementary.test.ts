import { describe, expect, it } from "vitest";
import {
  digest,
  expArguments,
  lnArguments,
  powArguments,
} from "../../test/elementary-arguments.ts";
import { expTable, hugePowTable, lnTable, powTable } from "../../test/elementary-table.ts";
import { bitsOf, doubleOf, hex } from "../../test/exact-rational.ts";
import { exp } from "./exp.ts";
import { ln } from "./ln.ts";
import { pow, powersOf, powOfPositive } from "./pow.ts";

const { NaN: nan, POSITIVE_INFINITY: inf } = Number;

const doubles = (a: string, b: string): number => {
  const apart = BigInt(`0x${a}`) - BigInt(`0x${b}`);
  return Number(apart < 0n ? -apart : apart);
};

describe("the bits are those committed (fdlibm's own but for huge powers), within one unit of the true value", () => {
  it.each(lnTable)("ln %d", (x, nearest, fdlibm) => {
    expect(hex(ln(x))).toBe(fdlibm);
    expect(doubles(fdlibm, nearest)).toBeLessThanOrEqual(1);
  });

  it.each(expTable)("exp %d", (x, nearest, fdlibm) => {
    expect(hex(exp(x))).toBe(fdlibm);
    expect(doubles(fdlibm, nearest)).toBeLessThanOrEqual(1);
  });

  it.each([...powTable, ...hugePowTable])("pow %d to %d", (x, y, nearest, fdlibm) => {
    expect(hex(pow(x, y))).toBe(fdlibm);
    expect(hex(powersOf(x)(y))).toBe(fdlibm);
    expect(doubles(fdlibm, nearest)).toBeLessThanOrEqual(1);
  });
});

describe("the bits of many results, as the C sources give them", () => {
  it("ln, 13,000 arguments", () => {
    expect(digest(lnArguments.map(ln))).toBe("c8176d35");
  });

  it("exp, 10,500 arguments", () => {
    expect(digest(expArguments.map(exp))).toBe("dacfda69");
  });

  it("pow, 18,500 arguments", () => {
    expect(digest(powArguments.map(([x, y]) => pow(x, y)))).toBe("84347031");
    expect(digest(powArguments.map(([x, y]) => powersOf(x)(y)))).toBe("84347031");
  });
});

describe("ln", () => {
  it.each([
    [1, 0],
    [0, -inf],
    [-0, -inf],
    [-5e-324, nan],
    [-1, nan],
    [-inf, nan],
    [inf, inf],
    [nan, nan],
  ])("of %d is %d", (x, expected) => {
    expect(ln(x)).toBe(expected);
  });
});

describe("exp", () => {
  const overflow = 709.782712893384;
  const underflow = -745.1332191019411;
  it.each([
    [0, 1],
    [-0, 1],
    [1, Math.E],
    [inf, inf],
    [-inf, 0],
    [nan, nan],
    [710, inf],
    [-746, 0],
    [doubleOf(bitsOf(overflow) + 1n), inf],
    [doubleOf(bitsOf(underflow) + 1n), 0],
    [underflow, 5e-324],
    [2 ** -29, 1 + 2 ** -29],
    [5e-324, 1],
  ])("of %d is %d", (x, expected) => {
    expect(exp(x)).toBe(expected);
  });
});

describe("powersOf", () => {
  const bases = [0.1, 0.35, 0.7, 1.1, 3, 49, 1e-5, 12345.678];
  it.each([0, 1, -1, 2, 0.5, 0.3, -2.5, inf, -inf, nan])("gives what pow gives to %d", (y) => {
    for (const x of [...bases, 0, -0, -2, inf, nan]) expect(powersOf(x)(y)).toBe(pow(x, y));
  });
});

describe("powOfPositive", () => {
  it.each([0, -0, 1, -1, 2, 0.5, 0.3, -2.5, 1e300, -1e300])("gives what pow gives to %d", (y) => {
    for (const x of [5e-324, 1e-310, 0.3, 1, 1.5, 7, 1e300, Number.MAX_VALUE]) {
      expect(powOfPositive(x, y)).toBe(pow(x, y));
    }
  });
});

describe("pow", () => {
  // ECMAScript 2025, 6.1.6.1.3 Number::exponentiate; C differs in the five rows of 1 and -1.
  it.each([
    [nan, 0, 1],
    [nan, -0, 1],
    [inf, 0, 1],
    [0, 0, 1],
    [nan, 1, nan],
    [nan, nan, nan],
    [2, nan, nan],
    [1, nan, nan],
    [1, inf, nan],
    [1, -inf, nan],
    [-1, inf, nan],
    [-1, -inf, nan],
    [1.5, inf, inf],
    [1.5, -inf, 0],
    [-1.5, inf, inf],
    [-1.5, -inf, 0],
    [0.5, inf, 0],
    [0.5, -inf, inf],
    [-0.5, inf, 0],
    [-0.5, -inf, inf],
    [0, inf, 0],
    [0, -inf, inf],
    [inf, inf, inf],
    [-inf, -inf, 0],
    [inf, 2.5, inf],
    [inf, -2.5, 0],
    [-inf, 3, -inf],
    [-inf, 2, inf],
    [-inf, 2.5, inf],
    [-inf, 0.5, inf],
    [-inf, -3, -0],
    [-inf, -2, 0],
    [0, 3, 0],
    [-0, 3, -0],
    [-0, 2, 0],
    [-0, 2.5, 0],
    [-0, 0.5, 0],
    [0, -3, inf],
    [-0, -3, -inf],
    [-0, -1, -inf],
    [-0, -2, inf],
    [-0, 1, -0],
    [-2, 0.5, nan],
    [-2, 1 / 3, nan],
    [-1, 0.5, nan],
    [-1, 3, -1],
    [-1, 4, 1],
    [-1, 2 ** 53, 1],
    [-1, 2 ** 53 - 1, -1],
    [1, 1e300, 1],
    [-3, 3, -27],
    [-3, 4, 81],
    [-2, -1, -0.5],
    [4, 0.5, 2],
    [3, 2, 9],
    [7, 1, 7],
    [10, 22, 1e22],
    [2, -1074, 5e-324],
    [2, -1075, 0],
    [2, -1074.9999999999998, 5e-324],
    [2, 1024, inf],
    [2, 1023, 2 ** 1023],
    [-2, 1025, -inf],
    [-2, -1077, -0],
    [1e300, 2.5, inf],
    [1e-300, 2.5, 0],
    [1e300, -2.5, 0],
    // Huge powers: far from 1 nothing is left; from 2^64 on nowhere.
    [1.5, 2 ** 32, inf],
    [1.5, -(2 ** 32), 0],
    [0.5, 2 ** 32, 0],
    [0.5, -(2 ** 32), inf],
    [-1.5, 2 ** 40 + 1, -inf],
    [-0.5, 2 ** 40 + 1, -0],
    [1 + 2 ** -52, 2 ** 65, inf],
    [1 + 2 ** -52, -(2 ** 65), 0],
    [1 - 2 ** -53, 2 ** 65, 0],
    [1 - 2 ** -53, -(2 ** 65), inf],
    [-(2 ** 70), 2 ** 60, inf],
    [1 + 2 ** -52, 2 ** 64, inf],
    [1 + 2 ** -52, 1e308, inf],
    [1 - 2 ** -53, 1e308, 0],
    [5e-324, 1e308, 0],
    [1e308, -(2 ** 64), 0],
  ])("of %d to %d is %d", (x, y, expected) => {
    expect(pow(x, y)).toBe(expected);
    expect(powersOf(x)(y)).toBe(expected);
  });
});
