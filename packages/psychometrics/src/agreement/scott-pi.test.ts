import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import { scottPi } from "./scott-pi.ts";

describe("Scott's pi", () => {
  // R's irrCAC 1.0, five decimals
  it.each([
    [
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ],
      0.67528,
    ],
    [
      [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      0.48718,
    ],
    [
      [
        [118, 2],
        [5, 0],
      ],
      -0.02881,
    ],
  ])("of %j is %d", (table, pi) => {
    expect(computed(scottPi(table)).pi).toBeCloseTo(pi, 5);
  });

  it("tells what it is made of", () => {
    expect(
      scottPi([
        [20, 5],
        [5, 20],
      ]),
    ).toEqual({
      status: "computed",
      pi: 0.6,
      observedAgreement: 0.8,
      expectedAgreement: 0.5,
      works: 50,
    });
  });

  it("with linear weights on two raters who use levels alike is weighted kappa", () => {
    const table = [
      [4, 2, 0],
      [2, 5, 1],
      [0, 1, 5],
    ];
    const kappa = computed(cohenKappa(table, { weights: "linear" })).kappa;
    expect(computed(scottPi(table, { weights: "linear" })).pi).toBeCloseTo(kappa, 14);
  });

  it("is not computed without works or variation", () => {
    expect(scottPi([[0]])).toEqual({ status: "not-computable", reason: "no-works", works: 0 });
    expect(
      scottPi([
        [3, 0],
        [0, 0],
      ]),
    ).toEqual({
      status: "not-computable",
      reason: "no-variation",
      works: 3,
    });
    expect(() => scottPi([[1, 2]])).toThrow("table: a row of 2 in 1 rows");
  });
});
