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

  it("cuts off the lower one", () => {
    expect(withoutLowWord(1 + 2 ** -20 + 2 ** -21)).toBe(1 + 2 ** -20);
    expect(withoutLowWord(-1.5)).toBe(-1.5);
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
