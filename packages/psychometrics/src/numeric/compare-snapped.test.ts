import { describe, expect, it } from "vitest";
import { atLeast } from "./at-least.ts";
import { compareSnapped } from "./compare-snapped.ts";
import { equalSnapped } from "./equal-snapped.ts";

// 0.1 + 0.2 is one unit in the last place above 0.3; 0.7 * 3 two below 2.1.
const cases: readonly (readonly [a: number, b: number, order: -1 | 0 | 1])[] = [
  [0.1 + 0.2, 0.3, 0],
  [0.7 * 3, 2.1, 0],
  [3, 3.0000000004, 0],
  [3, 3.0000000006, -1],
  [3.0000000006, 3, 1],
  [-1, 1, -1],
  [2.999999999, 3, -1],
  [-0, 0, 0],
  [1e300, 4503599, 1],
  [-1e300, -4503599, -1],
];

describe("snapped comparisons", () => {
  it.each(cases)("of %d with %d give %d", (a, b, order) => {
    expect(compareSnapped(a, b)).toBe(order);
    expect(compareSnapped(b, a) + order).toBe(0);
    expect(equalSnapped(a, b)).toBe(order === 0);
    expect(atLeast(a, b)).toBe(order >= 0);
  });

  it("never says that NaN equals or reaches anything", () => {
    expect(equalSnapped(Number.NaN, Number.NaN)).toBe(false);
    expect(atLeast(Number.NaN, 0)).toBe(false);
    expect(atLeast(0, Number.NaN)).toBe(false);
  });
});
