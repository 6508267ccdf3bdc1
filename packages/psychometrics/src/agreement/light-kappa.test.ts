import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { categories, diagnoses } from "../../test/fleiss-diagnoses.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import { agreementTable } from "./agreement-table.ts";
import type { RatingRows } from "./levels.ts";
import { lightKappa } from "./light-kappa.ts";

describe("Light's kappa", () => {
  it("equals R's irr on Fleiss' diagnoses", () => {
    const found = lightKappa(diagnoses, categories);
    expect(computed(found).kappa).toBeCloseTo(0.459412144434595, 12);
    expect(found.pairs).toHaveLength(15);
    expect(found.pairs.map(({ first, second }) => `${first}${second}`).slice(0, 6)).toEqual([
      "01",
      "02",
      "03",
      "04",
      "05",
      "12",
    ]);
  });

  it("takes each pair over the works that both rated, with the weights asked for", () => {
    const rows: RatingRows = [
      [1, 1, 2],
      [2, 3, null],
      [3, 3, 1],
      [2, 2, 2],
    ];
    const found = lightKappa(rows, [1, 2, 3], { weights: "quadratic" });
    const pair = agreementTable([1, 3, 2], [2, 1, 2], [1, 2, 3]);
    expect(found.pairs[1]).toEqual({
      first: 0,
      second: 2,
      kappa: cohenKappa(pair, { weights: "quadratic" }),
    });
  });

  it("is not computed where a pair is not, which it tells, or where there is no pair", () => {
    const found = lightKappa(
      [
        [1, 1, 2],
        [1, 1, 1],
      ],
      [1, 2],
    );
    expect(found).toMatchObject({ status: "not-computable", reason: "pair-not-computable" });
    expect(found.pairs[0]?.kappa).toMatchObject({ reason: "no-variation" });
    expect(lightKappa([[1], [2]], [1, 2])).toEqual({
      status: "not-computable",
      reason: "one-rater",
      pairs: [],
    });
    expect(lightKappa([], [1, 2])).toMatchObject({ reason: "one-rater" });
  });

  it("refuses rows that differ in length", () => {
    expect(() => lightKappa([[1, 2], [1]], [1, 2])).toThrow(
      new RangeError("ratings: a row of 1 beside one of 2"),
    );
  });
});
