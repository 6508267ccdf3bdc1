import { describe, expect, it } from "vitest";
import { cohen, fleiss, own } from "../../test/agreement-tables.ts";
import { computed } from "../../test/computed.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import type { AgreementWeights } from "./weights.ts";

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
});
