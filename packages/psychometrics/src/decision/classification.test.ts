import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { readVectors } from "../../test/vectors.ts";
import { classificationByMasses, classificationByNormal } from "./index.ts";

interface Cases {
  readonly rudner: readonly {
    readonly theta: readonly number[];
    readonly se: readonly number[];
    readonly cuts: readonly number[];
    readonly probabilities: readonly (readonly number[])[];
    readonly accuracy: number;
    readonly consistency: number;
    readonly kappa: number;
  }[];
}

const cases = readVectors<Cases>("classification_consistency");

const near = (found: number | undefined, expected: number): void => {
  expect(Math.abs((found as number) - expected)).toBeLessThan(1e-9);
};

describe("classification from normal errors", () => {
  it.each(cases.rudner)("by the cuts $cuts, as cacIRT has it", (one) => {
    const found = computed(
      classificationByNormal(
        one.theta.map((estimate, i) => ({ estimate, standardError: one.se[i] as number })),
        one.cuts,
      ),
    );
    for (const [person, row] of found.probabilities.entries()) {
      for (const [category, p] of row.entries()) {
        near(p, one.probabilities[person]?.[category] as number);
      }
    }
    near(found.accuracy, one.accuracy);
    near(found.consistency, one.consistency);
    near(found.kappa, one.kappa);
    const masses = computed(
      classificationByMasses(
        one.probabilities,
        one.theta.map((theta) => one.cuts.filter((cut) => theta >= cut).length),
      ),
    );
    near(masses.accuracy, one.accuracy);
    near(masses.consistency, one.consistency);
  });

  it("puts an estimate at a cut above it", () => {
    const at = computed(classificationByNormal([{ estimate: 1, standardError: 0.5 }], [1, 1.5]));
    near(at.accuracy, (at.probabilities[0] as readonly number[])[1] as number);
    near(at.accuracy, 0.341_344_746_068_5);
  });

  it("has no agreement beyond chance where all are sure to be in one", () => {
    const one = computed(classificationByNormal([{ estimate: 0, standardError: 1 }], []));
    expect(one).toMatchObject({ accuracy: 1, consistency: 1, kappa: undefined });
    expect(classificationByNormal([], [0])).toEqual({
      status: "not-computable",
      reason: "no-persons",
    });
    expect(classificationByMasses([])).toEqual({ status: "not-computable", reason: "no-persons" });
  });

  it("refuses what is no error, estimate or cut", () => {
    const at = (estimate: number, standardError: number, cuts: number[]) => () =>
      classificationByNormal([{ estimate, standardError }], cuts);
    expect(at(0, 0, [0])).toThrow("standardError: 0 is no finite number above 0");
    expect(at(0, Number.POSITIVE_INFINITY, [0])).toThrow("standardError: Infinity");
    expect(at(Number.NaN, 1, [0])).toThrow("estimate: NaN is not finite");
    expect(at(0, 1, [1, 1])).toThrow("cuts: 1 does not ascend");
    expect(at(0, 1, [Number.NEGATIVE_INFINITY])).toThrow("cuts: -Infinity does not ascend");
    expect(at(0, 1, [Number.NaN])).toThrow("cuts: NaN");
  });
});

describe("classification from masses", () => {
  it("takes the likeliest level, the lowest of several", () => {
    near(computed(classificationByMasses([[0.4, 0.4, 0.2]])).accuracy, 0.4);
    const found = computed(
      classificationByMasses([
        [0.2, 0.8],
        [0.7, 0.3],
      ]),
    );
    near(found.accuracy, 0.75);
    near(found.consistency, (0.04 + 0.64 + 0.49 + 0.09) / 2);
    const chance = 0.45 * 0.45 + 0.55 * 0.55;
    near(found.kappa, (0.63 - chance) / (1 - chance));
  });

  it("refuses rows that are no masses", () => {
    expect(() => classificationByMasses([[0.5, 0.4]])).toThrow("masses: person 0 has 2 that sum");
    expect(() =>
      classificationByMasses([
        [0.5, 0.5],
        [0.2, 0.3, 0.5],
      ]),
    ).toThrow("masses: person 1 has 3");
    expect(() => classificationByMasses([[Number.NaN, 1]])).toThrow("masses: person 0");
    expect(() =>
      classificationByMasses([
        [0.5, 0.5],
        [1.5, -0.5],
      ]),
    ).toThrow("masses: 1.5 of person 1 is no number from 0 to 1");
    expect(() => classificationByMasses([[-0.5, 0.75, 0.75]])).toThrow("masses: -0.5 of person 0");
    // Rounding is none of that.
    expect(computed(classificationByMasses([[1.000_000_5, 0]])).accuracy).toBe(1.000_000_5);
    expect(() => classificationByMasses([[0.5, 0.5]], [2])).toThrow("assigned: 2 is no level");
    expect(() => classificationByMasses([[0.5, 0.5]], [])).toThrow("assigned: 0 for 1 persons");
  });
});
