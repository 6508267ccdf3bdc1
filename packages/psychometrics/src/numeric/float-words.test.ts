import { describe, expect, it } from "vitest";
import { fromWords, highWord, lowWord, withoutLowWord } from "./float-words.ts";
import { inward, outward } from "./neighbour.ts";

describe("the words of a double", () => {
  it.each([
    [1, 0x3ff00000, 0],
    [-2, -0x40000000, 0],
    [0.1, 0x3fb99999, 0x9999999a],
    [-0, -0x80000000, 0],
    [5e-324, 0, 1],
  ])("of %d", (x, high, low) => {
    expect(highWord(x)).toBe(high);
    expect(lowWord(x)).toBe(low);
    expect(fromWords(high, low)).toBe(x);
  });

  it.each([
    [1 + 2 ** -20 + 2 ** -21, 1 + 2 ** -20],
    [-1.5, -1.5],
    [Number.MAX_VALUE, (2 - 2 ** -20) * 2 ** 1023],
    [2 ** -1022, 2 ** -1022],
    // Below the normal numbers, and beyond all of them.
    [2 ** -1030, 2 ** -1030],
    [-(2 ** -1030) - 5e-324, -(2 ** -1030)],
    [5e-324, 0],
    [0, 0],
    [-0, -0],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
    [Number.NaN, Number.NaN],
  ])("%d without the lower one is %d", (x, cut) => {
    expect(withoutLowWord(x)).toBe(cut);
  });
});

describe("neighbours", () => {
  it.each([
    [1, 1 + 2 ** -52],
    [-1, -1 - 2 ** -52],
    [1 - 2 ** -53, 1],
    [5e-324, 1e-323],
    // The lower word is full, then carries.
    [1 + 2 ** -20 - 2 ** -51, 1 + 2 ** -20 - 2 ** -52],
    [1 + 2 ** -20 - 2 ** -52, 1 + 2 ** -20],
  ])("%d and %d", (x, next) => {
    expect(outward(x)).toBe(next);
    expect(inward(next)).toBe(x);
  });
});
