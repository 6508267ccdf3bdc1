import { describe, expect, it } from "vitest";
import { shareAbove } from "./ability-at-least.ts";

describe("the share of a node's mass that lies above a cut", () => {
  // The integrals of the weights of six-point interpolation, in fractions of 1,440: 802 from 0 to 1, -93 from 1 to 2, 11 from 2 to 3.
  it.each([
    [-4, 0],
    [-3, 0],
    [-2, 11 / 1440],
    [-1, (11 - 93) / 1440],
    [0, 0.5],
    [1, 0.5 + 802 / 1440],
    [2, 0.5 + (802 - 93) / 1440],
    [3, 1],
    [4, 1],
  ])("at %d spacings is %d", (steps, share) => {
    expect(shareAbove(steps)).toBeCloseTo(share, 14);
    expect(shareAbove(-steps)).toBeCloseTo(1 - share, 14);
  });

  it("goes on from piece to piece without a step", () => {
    for (const steps of [0, 1, 2, 3])
      expect(shareAbove(steps + 1e-9)).toBeCloseTo(shareAbove(steps - 1e-9), 8);
  });

  it.each([0, 0.3, 0.5, 0.9])("integrates powers up to the fifth exactly, from %d on", (cut) => {
    // Of a polynomial that ends at 20: nodes 0 .. 23 with whole weight beyond, minus the same from 20 on.
    for (const power of [0, 1, 2, 3, 4, 5]) {
      let sum = 0;
      for (let node = -3; node <= 23; node++)
        sum += (shareAbove(node - cut) - shareAbove(node - 5)) * (node / 5) ** power;
      const exact = (5 / (power + 1)) * (1 - (cut / 5) ** (power + 1));
      expect(sum).toBeCloseTo(exact, 11);
    }
  });
});
