import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { type GwetAgreement, gwetAgreement } from "./gwet-agreement.ts";
import type { RatingRows } from "./levels.ts";

describe("Gwet's coefficients", () => {
  const rows: RatingRows = deepFreeze([
    [1, 1, null],
    [2, 2, 3],
    [3, 3, 3],
    [2, null, null],
    [1, 2, 2],
    [null, null, null],
    [3, 2, 3],
  ]);
  const pairs = (table: readonly (readonly number[])[]): RatingRows =>
    table.flatMap((row, i) => row.flatMap((n, j) => Array.from({ length: n }, () => [i, j])));

  // R's irrCAC 1.0, five decimals
  it.each([
    [
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ],
      0.86757,
      0.03943,
      0.91304,
    ],
    [
      [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      0.57597,
      0.04812,
      0.63855,
    ],
    [
      [
        [118, 2],
        [5, 0],
      ],
      0.94078,
      0.02306,
      0.94078,
    ],
  ])("of %j are %d with error %d, and %d with quadratic weights", (table, ac1, error, ac2) => {
    const levels = table.map((_, at) => at);
    const plain = computed<GwetAgreement>(gwetAgreement(pairs(table), levels));
    expect(plain.coefficient).toBeCloseTo(ac1, 5);
    expect(plain.standardError).toBeCloseTo(error, 5);
    const weighted = gwetAgreement(pairs(table), levels, { weights: "quadratic" });
    expect(computed(weighted).coefficient).toBeCloseTo(ac2, 5);
  });

  // numpy, from the formulas of Gwet (2014), 5.3
  it("take three raters with gaps: works with one rating say how levels are used, not how raters agree", () => {
    const plain = computed<GwetAgreement>(gwetAgreement(rows, [1, 2, 3]));
    expect(plain.observedAgreement).toBeCloseTo(0.6, 14);
    expect(plain.expectedAgreement).toBeCloseTo(0.32098765432098764, 14);
    expect(plain.coefficient).toBeCloseTo(0.4109090909090909, 14);
    expect(plain.standardError).toBeCloseTo(0.22796240336031226, 13);
    expect([plain.works, plain.worksRatedTwice]).toEqual([6, 5]);
    const weighted = computed(gwetAgreement(rows, [1, 2, 3], { weights: "quadratic" }));
    expect(weighted.coefficient).toBeCloseTo(0.7206896551724139, 14);
    expect(weighted.standardError).toBeCloseTo(0.14332265392386823, 13);
  });

  it("have an interval on Fisher's scale, or of so many standard errors if asked, not beyond 1", () => {
    // numpy, atanh of the coefficient plus and minus t(0.95, 4) times the error over 1 - coefficient², and back: five works were rated twice.
    const scaled = computed<GwetAgreement>(gwetAgreement(rows, [1, 2, 3], { confidence: 0.9 }));
    expect(scaled.interval?.lower).toBeCloseTo(-0.14693066538984734, 11);
    expect(scaled.interval?.upper).toBeCloseTo(0.7704405891052974, 11);
    expect(scaled.interval?.confidence).toBe(0.9);
    const { coefficient, standardError, interval } = computed<GwetAgreement>(
      gwetAgreement(rows, [1, 2, 3], { confidence: 0.9, interval: "plain" }),
    );
    expect(interval?.upper).toBeCloseTo(
      coefficient + 1.6448536269514722 * (standardError ?? 0),
      12,
    );
    const nearly: RatingRows = [
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 1],
    ];
    const plain = computed<GwetAgreement>(gwetAgreement(nearly, [1, 2], { interval: "plain" }));
    expect(plain.interval?.upper).toBe(1);
    expect(plain.interval?.confidence).toBe(0.95);
  });

  it("that all works give as 1 leave room for as much disagreement as none in so many allows", () => {
    const alike: RatingRows = [
      [1, 1],
      [1, 1],
      [2, 2],
      [3, null],
    ];
    const found = computed<GwetAgreement>(gwetAgreement(alike, [1, 2, 3]));
    expect(found.coefficient).toBe(1);
    // By hand: of three works rated twice up to 1 - 0.025^(1/3) = 0.708 may disagree; chance is (1/2)(1/2 1/2 + 1/4 3/4 + 1/4 3/4) = 0.3125.
    expect(found.expectedAgreement).toBeCloseTo(0.3125, 14);
    expect(found.interval?.lower).toBeCloseTo(1 - (1 - 0.025 ** (1 / 3)) / 0.6875, 12);
    expect(found.interval?.upper).toBe(1);
  });

  it("have no error of one work", () => {
    const found = computed<GwetAgreement>(gwetAgreement([[1, 2]], [1, 2]));
    expect(found).toMatchObject({ standardError: null, interval: null, observedAgreement: 0 });
  });

  it("depend on the length of the list, unlike kappa", () => {
    const two = computed<GwetAgreement>(
      gwetAgreement(
        [
          [1, 1],
          [1, 2],
          [2, 2],
        ],
        [1, 2],
      ),
    );
    const four = computed<GwetAgreement>(
      gwetAgreement(
        [
          [1, 1],
          [1, 2],
          [2, 2],
        ],
        [1, 2, 3, 4],
      ),
    );
    expect(two.expectedAgreement).toBe(0.5);
    expect(four.expectedAgreement).toBeCloseTo(1 / 6, 15);
  });

  it.each<[string, RatingRows, readonly number[], string]>([
    [
      "no pairs",
      [
        [1, null],
        [null, 2],
      ],
      [1, 2],
      "no-pairs",
    ],
    ["no works", [], [1, 2], "no-pairs"],
    ["one level", [[1, 1]], [1], "no-disagreement-possible"],
  ])("are not computed from %s", (_, ratings, levels, reason) => {
    expect(gwetAgreement(ratings, levels)).toEqual({ status: "not-computable", reason });
  });
});
