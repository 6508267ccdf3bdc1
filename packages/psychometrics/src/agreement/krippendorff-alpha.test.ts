import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import {
  type AlphaOptions,
  type KrippendorffAlpha,
  krippendorffAlpha,
} from "./krippendorff-alpha.ts";
import type { RatingRows } from "./levels.ts";

type Found = Extract<KrippendorffAlpha, { status: "computed" }>;
const alphaOf = (ratings: RatingRows, options?: AlphaOptions): Found => {
  const found = krippendorffAlpha(ratings, options);
  if (found.status !== "computed") throw new Error(found.reason);
  return found;
};

// Krippendorff (2011), example C: four observers, twelve units, here in rows.
const example = deepFreeze([
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, 3, null, null],
]);

describe("Krippendorff's alpha", () => {
  // R's irr 0.84.1; printed as .743, .815, .849, .797
  it.each([
    ["nominal", 0.743421052631579],
    ["ordinal", 0.815387503754881],
    ["interval", 0.849107142857143],
    ["ratio", 0.797402774711612],
  ] as const)("%s equals Krippendorff's example", (metric, alpha) => {
    expect(alphaOf(example, { metric }).alpha).toBeCloseTo(alpha, 12);
  });

  it("is ordinal unless another metric is asked for", () => {
    expect(alphaOf(example)).toEqual(alphaOf(example, { metric: "ordinal" }));
  });

  it("of two observers and two values is .095 in his example A", () => {
    const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    const found = alphaOf(
      first.map((one, at) => [one, second[at] ?? null]),
      { metric: "nominal" },
    );
    expect(found.alpha).toBeCloseTo(0.0952380952380952, 13);
    // By hand: 8 of 20 coincidences differ; 14 zeros and 6 ones make 2 * 84 of 380 pairs differ.
    expect(found.observedDisagreement).toBeCloseTo(0.4, 15);
    expect(found.expectedDisagreement).toBeCloseTo(168 / 380, 15);
  });

  it("counts works with two ratings or more, and their ratings", () => {
    expect(alphaOf(example)).toMatchObject({ works: 11, ratings: 40 });
  });

  it("takes the order of the levels from the list", () => {
    const ratings = [
      [1, 2],
      [2, 3],
      [3, 3],
      [1, 1],
    ];
    const ordinal = (levels: readonly number[]) => alphaOf(ratings, { levels }).alpha;
    expect(ordinal([1, 2, 3])).toBe(alphaOf(ratings).alpha);
    expect(ordinal([2, 1, 3])).not.toBeCloseTo(ordinal([1, 2, 3]), 3);
  });

  it("is not changed by levels that nobody gave", () => {
    const levels = [0, 1, 2, 3, 4, 5, 6];
    expect(alphaOf(example, { levels })).toEqual(alphaOf(example));
    expect(alphaOf(example, { metric: "ratio", levels })).toEqual(
      alphaOf(example, { metric: "ratio" }),
    );
  });

  it("sorts ratings as numbers where no levels are given", () => {
    const ratings = [
      [10, 9],
      [9, 9],
      [2, 9],
      [10, 10],
    ];
    expect(alphaOf(ratings)).toEqual(alphaOf(ratings, { levels: [2, 9, 10] }));
  });

  it.each<[string, RatingRows, string]>([
    ["nothing", [], "no-pairs"],
    ["works without ratings", [[null, null]], "no-pairs"],
    [
      "works with one rating each",
      [
        [1, null],
        [null, 2],
      ],
      "no-pairs",
    ],
    [
      "one level",
      [
        [2, 2],
        [2, 2],
        [3, null],
      ],
      "no-variation",
    ],
  ])("is not computed from %s", (_, ratings, reason) => {
    expect(krippendorffAlpha(ratings)).toEqual({ status: "not-computable", reason });
  });

  it("is 1 where each work has one level and works differ", () => {
    expect(
      alphaOf([
        [1, 1],
        [2, 2],
      ]).alpha,
    ).toBe(1);
  });

  it.each<[string, RatingRows, AlphaOptions, string]>([
    ["a rating that is none of the levels", [[1, 5]], { levels: [1, 2] }, "ratings: 5 is none of"],
    ["a rating that is no number", [[1, Number.NaN]], {}, "levels: NaN is there twice or is no"],
    [
      "a ratio of negative numbers",
      [[-1, 1]],
      { metric: "ratio" },
      "levels: -1 is below 0 and has",
    ],
  ])("refuses %s", (_, ratings, options, message) => {
    expect(() => krippendorffAlpha(ratings, options)).toThrow(RangeError);
    expect(() => krippendorffAlpha(ratings, options)).toThrow(message);
  });

  it("takes negative numbers by other metrics, and 0 as a ratio", () => {
    expect(
      alphaOf(
        [
          [-1, -1],
          [1, 1],
          [1, -1],
        ],
        { metric: "interval" },
      ).alpha,
    ).toBeCloseTo(4 / 9, 14);
    expect(
      alphaOf(
        [
          [0, 0],
          [1, 1],
          [1, 0],
        ],
        { metric: "ratio" },
      ).alpha,
    ).toBeCloseTo(4 / 9, 14);
  });
});
