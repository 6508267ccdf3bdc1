import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { agreementShares } from "./agreement-shares.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import { agreementTable } from "./agreement-table.ts";
import { type FleissKappa, fleissKappa } from "./fleiss-kappa.ts";
import { type GwetAgreement, gwetAgreement } from "./gwet-agreement.ts";
import type { RatingRows } from "./levels.ts";
import { lightKappa } from "./light-kappa.ts";
import { scottPi } from "./scott-pi.ts";

const computed = <Result extends { readonly status: string }>(
  result: Result,
): Extract<Result, { readonly status: "computed" }> => {
  expect(result.status).toBe("computed");
  return result as Extract<Result, { readonly status: "computed" }>;
};

// Fleiss (1971): diagnoses of 30 patients by six psychiatrists each, how many said each of five categories.
const diagnoses = deepFreeze(
  [
    "00060",
    "03003",
    "01401",
    "00006",
    "03030",
    "20400",
    "00402",
    "20310",
    "20040",
    "00006",
    "10050",
    "11040",
    "03300",
    "10050",
    "02031",
    "00501",
    "30012",
    "51000",
    "02040",
    "10203",
    "00006",
    "01050",
    "02013",
    "20040",
    "10041",
    "05010",
    "40002",
    "02040",
    "10500",
    "00006",
  ].map((counts) =>
    Array.from(counts).flatMap((count, at) => Array(Number(count)).fill(at + 1) as number[]),
  ),
);
const categories = deepFreeze([1, 2, 3, 4, 5]);

describe("Fleiss' kappa", () => {
  const found = computed<FleissKappa>(fleissKappa(diagnoses, categories));

  it("equals the published example and R's irr 0.84.1", () => {
    expect(found.kappa).toBeCloseTo(0.430244520060141, 12);
    expect(found.z).toBeCloseTo(17.6518305829914, 10);
    expect(found.z).toBe(found.kappa / found.standardErrorByChance);
    // By hand: 250 of 450 pairs of ratings agree; 26, 26, 30, 55 and 43 of 180 ratings are of each category.
    expect(found.observedAgreement).toBeCloseTo(250 / 450, 14);
    expect(found.expectedAgreement).toBeCloseTo(7126 / 32_400, 14);
    expect(found.works).toBe(30);
    expect(found.ratingsPerWork).toBe(6);
  });

  it("tells each level from the others, as irr in three decimals", () => {
    const rounded = found.byLevel.map(({ level, kappa, z }) => [
      level,
      kappa?.toFixed(3),
      z?.toFixed(3),
    ]);
    expect(rounded).toEqual([
      [1, "0.245", "5.192"],
      [2, "0.245", "5.192"],
      [3, "0.520", "11.031"],
      [4, "0.471", "9.994"],
      [5, "0.566", "12.009"],
    ]);
  });

  it("has no kappa of a level that nobody gave, and is the same with it in the list", () => {
    const more = computed<FleissKappa>(fleissKappa(diagnoses, [...categories, 6]));
    expect(more.byLevel[5]).toEqual({ level: 6, kappa: null, z: null });
    expect(more.kappa).toBe(found.kappa);
  });

  it.each<[string, RatingRows, string]>([
    ["no works", [], "no-works"],
    ["one rating of each work", [[1], [2]], "one-rating-each"],
    ["no rating of any work", [[null], [null]], "one-rating-each"],
    [
      "works rated unequally often",
      [
        [1, 2],
        [1, null],
      ],
      "unequal-numbers",
    ],
    [
      "one level",
      [
        [1, 1],
        [1, 1],
      ],
      "no-variation",
    ],
  ])("is not computed from %s", (_, ratings, reason) => {
    expect(fleissKappa(ratings, [1, 2])).toEqual({ status: "not-computable", reason });
  });

  it("counts ratings wherever in the row they stand", () => {
    const rows: RatingRows = [
      [1, null, 1],
      [null, 2, 2],
      [1, 2, null],
    ];
    const dense = fleissKappa(
      [
        [1, 1],
        [2, 2],
        [1, 2],
      ],
      [1, 2],
    );
    expect(fleissKappa(rows, [1, 2])).toEqual(dense);
    expect(computed<FleissKappa>(dense).kappa).toBeCloseTo(1 / 3, 14);
  });
});

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

describe("shares of agreement", () => {
  it("are exact, adjacent and both together", () => {
    const table = [
      [1, 2, 0, 1],
      [0, 3, 1, 0],
      [2, 0, 4, 0],
      [0, 0, 1, 5],
    ];
    expect(agreementShares(table)).toEqual({
      status: "computed",
      exact: 0.65,
      adjacent: 0.2,
      exactOrAdjacent: 0.85,
      works: 20,
    });
  });

  it("are not computed without works", () => {
    expect(
      agreementShares([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({
      status: "not-computable",
      reason: "no-works",
      works: 0,
    });
    expect(() => agreementShares([])).toThrow("table: it has no level");
  });
});

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
