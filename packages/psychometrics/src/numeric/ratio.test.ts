import { describe, expect, it } from "vitest";
import { atLeast } from "./at-least.ts";
import { ratioValue } from "./ratio.ts";

describe("ratioValue", () => {
  it.each([
    [2, 3, 2 / 3],
    [-1, 3, -1 / 3],
    [0, 7, 0],
    [10, 4, 2.5],
  ])("of %d / %d is %d", (numerator, denominator, value) => {
    expect(ratioValue({ numerator, denominator })).toBe(value);
  });

  it("is a cut that its own value reaches, however calculated", () => {
    const cut = ratioValue({ numerator: 2, denominator: 3 });
    expect(0.9 - 0.7 / 3).not.toBe(cut);
    expect(atLeast(0.9 - 0.7 / 3, cut)).toBe(true);
    expect(atLeast(1 - 1 / 3 - 1e-8, cut)).toBe(false);
  });
});
