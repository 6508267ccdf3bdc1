import { describe, expect, it } from "vitest";
import { roundDecimal } from "./round-decimal.ts";
import { roundRaw } from "./round-raw.ts";
import { round } from "./round.ts";
import type { DecimalPlaces, RoundingMode } from "./rounding.ts";

type Row = readonly [x: number, places: DecimalPlaces, mode: RoundingMode, expected: number];

describe("roundDecimal", () => {
  it.each<Row>([
    // Decimals whose doubles lie below the tie.
    [2.175, 2, "half-up", 2.18],
    [1.005, 2, "half-up", 1.01],
    [3.185, 2, "half-up", 3.19],
    [-2.175, 2, "half-up", -2.18],
    [0.24499999999999997, 2, "half-up", 0.25],
    [2.174999999, 2, "half-up", 2.17],
    [2.1749999994, 2, "half-up", 2.17],
    [2.1749999996, 2, "half-up", 2.18],
    [2.175, 2, "half-even", 2.18],
    [2.165, 2, "half-even", 2.16],
    [-2.165, 2, "half-even", -2.16],
    [2.165000001, 2, "half-even", 2.17],
    [0.5, 0, "half-up", 1],
    [-0.5, 0, "half-up", -1],
    [0.5, 0, "half-even", 0],
    [1.5, 0, "half-even", 2],
    [2.5, 0, "half-even", 2],
    [2.5, 0, "half-up", 3],
    [9.995, 2, "half-up", 10],
    [1.000000005, 8, "half-up", 1.00000001],
    [1.000000005, 8, "half-even", 1],
    [1.000000015, 8, "half-even", 1.00000002],
    [0.1234567, 1, "half-up", 0.1],
    [0.15, 1, "half-up", 0.2],
    [0.0015, 3, "half-up", 0.002],
    [0.00015, 4, "half-up", 0.0002],
    [0.000015, 5, "half-up", 0.00002],
    [0.0000015, 6, "half-up", 0.000002],
    [0.00000015, 7, "half-up", 0.0000002],
    [4503598.5, 0, "half-up", 4503599],
    [3, 2, "half-up", 3],
  ])("of %d to %d places, %s, is %d", (x, places, mode, expected) => {
    expect(roundDecimal(x, places, mode)).toBe(expected);
  });
});

describe("roundRaw", () => {
  // Each row as Ruby 3.1.7 gives it: x.round(places, half: :up) or half: :even.
  it.each<Row>([
    [1.005, 2, "half-up", 1.01],
    [2.175, 2, "half-up", 2.18],
    [3.185, 2, "half-up", 3.19],
    [4.125, 2, "half-up", 4.13],
    [-1.005, 2, "half-up", -1.01],
    [0.24499999999999997, 2, "half-up", 0.24],
    [-0.24499999999999997, 2, "half-up", -0.24],
    [2.9949999999999997, 2, "half-up", 2.99],
    [2.995, 2, "half-up", 3],
    [0.5, 0, "half-up", 1],
    [0.49999999999999994, 0, "half-up", 0],
    [5.015, 2, "half-even", 5.02],
    [1.005, 2, "half-even", 1],
    [2.165, 2, "half-even", 2.16],
    [41.185, 2, "half-even", 41.18],
    [-41.185, 2, "half-even", -41.18],
    [41.175, 2, "half-even", 41.18],
    [-3.4405, 3, "half-even", -3.44],
    [0.24499999999999997, 2, "half-even", 0.24],
    [2.5, 0, "half-even", 2],
    [3.5, 0, "half-even", 4],
    [2.51, 0, "half-even", 3],
    [2.49, 0, "half-even", 2],
    [3.49, 0, "half-even", 3],
    [7.4, 0, "half-even", 7],
    [1.349, 1, "half-even", 1.3],
    [1.35, 1, "half-even", 1.4],
    [1.015, 2, "half-even", 1.02],
    [66.325, 2, "half-even", 66.32],
    [0.000000125, 8, "half-even", 0.00000012],
    [0.000000125, 8, "half-up", 0.00000013],
  ])("of %d to %d places, %s, is %d", (x, places, mode, expected) => {
    expect(roundRaw(x, places, mode)).toBe(expected);
  });
});

describe("outside the domain, and at zero", () => {
  const modes: readonly RoundingMode[] = ["half-up", "half-even"];

  it.each(modes)("a number comes back as it is, %s", (mode) => {
    for (const x of [4503599.555, -4503599.555, 1e300, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(roundDecimal(x, 2, mode)).toBe(x);
      expect(roundRaw(x, 2, mode)).toBe(x);
    }
    expect(roundDecimal(4503598.557, 2, mode)).toBe(4503598.56);
    expect(roundRaw(-4503598.75, 0, mode)).toBe(-4503599);
  });

  it.each(modes)("zero has no sign, %s", (mode) => {
    for (const x of [0, -0, -0.001, -0.004]) {
      expect(roundDecimal(x, 2, mode)).toBe(0);
      expect(roundRaw(x, 2, mode)).toBe(0);
    }
  });
});

describe("round", () => {
  it("rounds the snapped number or the raw double, as the policy says", () => {
    const product = 0.35 * 0.7;
    expect(product).toBe(0.24499999999999997);
    expect(round(product, { places: 2, mode: "half-up", input: "snapped" })).toBe(0.25);
    expect(round(product, { places: 2, mode: "half-even", input: "snapped" })).toBe(0.24);
    expect(round(product, { places: 2, mode: "half-up", input: "raw-double" })).toBe(0.24);
    expect(round(0.255, { places: 2, mode: "half-even", input: "raw-double" })).toBe(0.26);
  });

  // Canvas LMS, app/models/rollup_score.rb, run on its server; its preview in the browser shows 0.52, 2.17, 0.45 and 1.
  it.each([
    [0.525, 0.53],
    [2.175, 2.18],
    [0.455, 0.46],
    [1.005, 1.01],
    [4.125, 4.13],
  ])("rounds the rollup %d as Canvas does, to %d", (x, expected) => {
    expect(round(x, { places: 2, mode: "half-up", input: "raw-double" })).toBe(expected);
  });
});
