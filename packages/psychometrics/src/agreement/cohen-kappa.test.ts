import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { agreementTable } from "./agreement-table.ts";
import { type CohenKappa, cohenKappa } from "./cohen-kappa.ts";
import { type AgreementWeights, disagreementWeights } from "./weights.ts";

type Found = Extract<CohenKappa, { status: "computed" }>;
const computed = (result: CohenKappa): Found => {
  if (result.status !== "computed") throw new Error(result.reason);
  return result;
};

// Fleiss, Levin and Paik, Statistical methods for rates and proportions (2003), table 18.1; the psychiatrists of Cohen (1968).
const fleiss = deepFreeze([
  [75, 1, 4],
  [5, 4, 1],
  [0, 0, 10],
]);
const cohen = deepFreeze([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);
const own = deepFreeze([
  [1, 0.75, 0],
  [0.5, 1, 0.25],
  [0, 0.5, 1],
]);

describe("kappa", () => {
  // kappa and its standard error: R's vcd 1.4; the error by chance and z: numpy from the formulas of Fleiss, Cohen and Everitt (1969), z of plain
  // kappa also R's irr 0.84.1.
  it.each<[string, readonly (readonly number[])[], AgreementWeights, number, number, number]>([
    ["plain", fleiss, "none", 0.676470588235294, 0.0877029534752125, 8.879051519545103],
    ["linear", fleiss, "linear", 0.722222222222222, 0.0843009539231886, 8.220095431484348],
    ["quadratic", fleiss, "quadratic", 0.75531914893617, 0.0867071324938072, 7.633526062571603],
    ["own weights", fleiss, own, 0.7156398104265398, 0.08622652199385583, 8.413464050230237],
    ["plain, Cohen's", cohen, "none", 0.491525423728813, 0.0510018155760779, 9.45624243552736],
  ])("%s equals the references", (_, table, weights, kappa, standardError, z) => {
    const found = computed(cohenKappa(table, { weights }));
    expect(found.kappa).toBeCloseTo(kappa, 12);
    expect(found.standardError).toBeCloseTo(standardError, 12);
    expect(found.z).toBeCloseTo(z, 11);
    expect(found.z).toBe(found.kappa / found.standardErrorByChance);
  });

  it("tells observed and expected agreement and the works", () => {
    const { observedAgreement, expectedAgreement, works } = computed(cohenKappa(fleiss));
    expect(observedAgreement).toBeCloseTo(0.89, 15);
    expect(expectedAgreement).toBeCloseTo(0.66, 15);
    expect(works).toBe(100);
    const weighted = computed(cohenKappa(fleiss, { weights: own }));
    expect(weighted.observedAgreement).toBeCloseTo(0.925, 15);
    expect(weighted.expectedAgreement).toBeCloseTo(0.73625, 15);
  });

  it("has an interval of 95 percent, another if asked, on Fisher's scale", () => {
    // numpy: atanh(kappa) plus and minus t(0.975, 99) times the error over 1 - kappa², and back. psych's is 0.505 to 0.848.
    const { interval } = computed(cohenKappa(fleiss));
    expect(interval.lower).toBeCloseTo(0.4634799100120818, 10);
    expect(interval.upper).toBeCloseTo(0.8155631120881287, 10);
    expect(interval.confidence).toBe(0.95);
    expect(computed(cohenKappa(fleiss, { confidence: 0.5 })).interval).toMatchObject({
      lower: expect.closeTo(0.6126248091285551, 10),
      upper: expect.closeTo(0.7315452793307837, 10),
      confidence: 0.5,
    });
  });

  it.each([
    [
      "a rater who gave one level",
      [
        [4, 0],
        [6, 0],
      ],
    ],
    [
      "works that none agree on",
      [
        [0, 5],
        [5, 0],
      ],
    ],
    [
      "a single work",
      [
        [0, 1],
        [0, 0],
      ],
    ],
  ])("knows nothing of all works from %s", (_name, table) => {
    const found = computed(cohenKappa(table));
    expect(found.interval).toEqual({ lower: -1, upper: 1, confidence: 0.95 });
  });

  it("has the interval of other programs if asked, not beyond 1", () => {
    // R's psych 2.2.9, cohen.kappa
    const { interval } = computed(cohenKappa(fleiss, { interval: "plain" }));
    expect(interval.lower).toBeCloseTo(0.504575958086086, 12);
    expect(interval.upper).toBeCloseTo(0.848365218384503, 12);
    expect(interval.confidence).toBe(0.95);
    const narrower = computed(cohenKappa(fleiss, { confidence: 0.5, interval: "plain" })).interval;
    expect(narrower.confidence).toBe(0.5);
    expect(narrower.lower).toBeCloseTo(0.676470588235294 - 0.67448975019608 * 0.0877029534752, 10);
    const nearly = computed(
      cohenKappa(
        [
          [9, 1],
          [0, 10],
        ],
        { interval: "plain" },
      ),
    );
    expect(nearly.interval.upper).toBe(1);
    expect(nearly.kappa).toBeCloseTo(0.9, 12);
  });

  it("is 1 without error where all works agree", () => {
    const found = computed(
      cohenKappa([
        [5, 0, 0],
        [0, 7, 0],
        [0, 0, 8],
      ]),
    );
    expect(found).toMatchObject({ kappa: 1, standardError: 0, observedAgreement: 1 });
    // By hand: of 20 works without disagreement up to 1 - 0.025^(1/20) = 0.16843 may disagree; by chance 1 - (25 + 49 + 64) / 400 would.
    expect(found.interval.lower).toBeCloseTo(1 - (1 - 0.025 ** (1 / 20)) / (1 - 138 / 400), 12);
    expect(found.interval.upper).toBe(1);
    expect(found.z).toBeCloseTo(6.25906487926759, 11); // irr
  });

  it("is below 0 where raters agree less than by chance, and low at high agreement on one level", () => {
    const paradox = [
      [118, 2],
      [5, 0],
    ];
    const found = computed(cohenKappa(paradox));
    expect(found.kappa).toBeCloseTo(-0.0233918128654982, 13);
    expect(found.observedAgreement).toBeCloseTo(0.944, 13);
    expect(
      computed(
        cohenKappa([
          [0, 5],
          [5, 0],
        ]),
      ).kappa,
    ).toBe(-1);
  });

  it("has no z where chance has no other outcome", () => {
    const found = computed(
      cohenKappa([
        [3, 4],
        [0, 0],
      ]),
    );
    expect(found.kappa).toBe(0);
    expect(found.z).toBeNull();
  });

  it.each([
    [
      "no works",
      [
        [0, 0],
        [0, 0],
      ],
      { status: "not-computable", reason: "no-works", works: 0 },
    ],
    [
      "one level",
      [
        [0, 0],
        [0, 7],
      ],
      { status: "not-computable", reason: "no-variation", works: 7 },
    ],
    ["a list of one level", [[4]], { status: "not-computable", reason: "no-variation", works: 4 }],
  ])("is not computed from %s", (_, table, result) => {
    expect(cohenKappa(table)).toEqual(result);
  });

  it("of weights that let nothing disagree is not computed", () => {
    const weights = [
      [1, 1],
      [1, 1],
    ];
    expect(
      cohenKappa(
        [
          [3, 1],
          [1, 3],
        ],
        { weights },
      ),
    ).toMatchObject({ reason: "no-variation" });
  });

  it.each([
    ["no level", [], {}, "table: it has no level"],
    ["rows of another length", [[1, 2], [1]], {}, "table: a row of 1 in 2 rows"],
    [
      "a count below 0",
      [
        [1, -2],
        [1, 2],
      ],
      {},
      "table: -2 is no count",
    ],
    [
      "no number",
      [
        [1, Number.NaN],
        [1, 2],
      ],
      {},
      "table: NaN is no count",
    ],
    [
      "too few weights",
      [
        [1, 2],
        [1, 2],
      ],
      { weights: [[1, 0]] },
      "weights: not 2 rows of 2",
    ],
    [
      "a short row of weights",
      [
        [1, 2],
        [1, 2],
      ],
      { weights: [[1, 0], [0]] },
      "weights: not 2 rows",
    ],
    [
      "a weight above 1",
      [
        [1, 2],
        [1, 2],
      ],
      {
        weights: [
          [1, 2],
          [0, 1],
        ],
      },
      "weights: 2 at 0, 1",
    ],
    [
      "a weight below 0",
      [
        [1, 2],
        [1, 2],
      ],
      {
        weights: [
          [1, 0],
          [-1, 1],
        ],
      },
      "weights: -1 at 1, 0",
    ],
    [
      "half an agreement of the same",
      [
        [1, 2],
        [1, 2],
      ],
      {
        weights: [
          [1, 0],
          [0, 0.5],
        ],
      },
      "0.5 at 1, 1",
    ],
    [
      "no weight",
      [
        [1, 2],
        [1, 2],
      ],
      {
        weights: [
          [1, Number.NaN],
          [0, 1],
        ],
      },
      "weights: NaN at 0, 1",
    ],
    [
      "a confidence of 1",
      [
        [1, 2],
        [1, 2],
      ],
      { confidence: 1 },
      "confidence: 1 is not above 0",
    ],
    [
      "a confidence of 0",
      [
        [1, 2],
        [1, 2],
      ],
      { confidence: 0 },
      "confidence: 0 is not above 0",
    ],
  ])("refuses %s", (_, table, options, message) => {
    expect(() => cohenKappa(table, options)).toThrow(RangeError);
    expect(() => cohenKappa(table, options)).toThrow(message);
  });
});

describe("weights", () => {
  it.each<[AgreementWeights, readonly (readonly number[])[]]>([
    [
      "none",
      [
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 0],
      ],
    ],
    [
      "linear",
      [
        [0, 0.5, 1],
        [0.5, 0, 0.5],
        [1, 0.5, 0],
      ],
    ],
    [
      "quadratic",
      [
        [0, 0.25, 1],
        [0.25, 0, 0.25],
        [1, 0.25, 0],
      ],
    ],
    [
      own,
      [
        [0, 0.25, 1],
        [0.5, 0, 0.75],
        [1, 0.5, 0],
      ],
    ],
  ])("%s count as so much disagreement", (weights, expected) => {
    expect(disagreementWeights(weights, 3)).toEqual(expected);
  });

  it("of one level are none", () => {
    expect(disagreementWeights("linear", 1)).toEqual([[0]]);
    expect(disagreementWeights("quadratic", 1)).toEqual([[0]]);
  });
});

describe("the table of two raters", () => {
  const levels = deepFreeze([1, 2, 3, 4]);

  it("has every level of the list, used or not, in the order of the list", () => {
    expect(agreementTable([1, 1, 2, 4], [1, 2, 2, 4], levels)).toEqual([
      [1, 1, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
    expect(agreementTable([1, 2], [1, 1], [2, 1])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it("leaves out works that only one of them rated", () => {
    expect(agreementTable([1, null, 2, null], [null, 1, 2, null], [1, 2])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it.each([
    ["lengths that differ", [1, 2], [1], levels, "second: 1 ratings beside 2"],
    ["a first rating of no level", [7], [1], levels, "ratings: 7 is none of the levels"],
    ["a second rating of no level", [1], [7], levels, "ratings: 7 is none of the levels"],
    ["no levels", [], [], [], "levels: there is none"],
    ["a level twice", [1], [1], [1, 2, 1], "levels: 1 is there twice or is no number"],
    ["a level that is no number", [1], [1], [1, Number.NaN], "levels: NaN is there twice or is no"],
  ])("refuses %s", (_, first, second, list, message) => {
    expect(() => agreementTable(first, second, list)).toThrow(RangeError);
    expect(() => agreementTable(first, second, list)).toThrow(message);
  });
});
