import { describe, expect, it } from "vitest";
import { powerLawFit } from "./power-law-fit.ts";

describe("the curve of the power law", () => {
  // Least squares of ln s on ln x over the places 1 to n; the published series of the power-law cases, to six decimals.
  it.each([
    [[4, 3, 2, 1], 4.61259, -0.924183],
    [[1, 4], 1, 2],
    [[4, 1], 4, -2],
    [[3, 3, 1, 3], 2.911825, -0.308139],
    [[3, 3, 1, 3, 4, 4], 2.313945, 0.157268],
    [[1, 1, 1, 4], 0.775221, 0.756666],
  ])("through %j is %d x^%d", (scores, a, b) => {
    const fit = powerLawFit(scores);
    expect(fit?.a).toBeCloseTo(a, 5);
    expect(fit?.b).toBeCloseTo(b, 5);
  });

  it("through equal scores, or one alone, is that score everywhere, to the bit", () => {
    expect(powerLawFit([0.1, 0.1, 0.1])).toEqual({ a: 0.1, b: 0 });
    expect(powerLawFit([3])).toEqual({ a: 3, b: 0 });
  });

  it.each([[[]], [[0]], [[3, 0, 3]], [[3, -1]], [[3, 1e-12]]])(
    "is none for %j: what is zero or below has no logarithm",
    (scores) => {
      expect(powerLawFit(scores)).toBeUndefined();
    },
  );

  it("asks nothing more than to be above zero", () => {
    expect(powerLawFit([1e-6, 2e-6])?.b).toBeCloseTo(1, 9);
  });
});
