import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../../test/vectors.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { abilityAtLeast } from "./ability-at-least.ts";
import { abilityPosterior } from "./ability-posterior.ts";
import { maximumLikelihoodAbility } from "./maximum-likelihood.ts";
import { maximumPosteriorAbility } from "./maximum-posterior.ts";
import { weightedLikelihoodAbility } from "./weighted-likelihood.ts";

interface Estimate {
  readonly theta: number | null;
  readonly se: number | null;
}

interface Case {
  readonly responses: readonly (number | null)[];
  readonly expected: {
    readonly eap: number;
    readonly eapSD: number;
    readonly map: number;
    readonly mle: number | null;
    readonly logMarginal: number;
    readonly pAbove0: number;
    readonly mirt?: { readonly MAP: Estimate; readonly ML: Estimate; readonly WLE: Estimate };
  };
}

interface Item {
  readonly a: number;
  readonly b: number | readonly number[];
}

interface Reference {
  readonly items: readonly Item[];
  readonly cases: readonly Case[];
}

const two = readVectors<{ readonly rasch: Reference; readonly twopl: Reference }>(
  "rasch_2pl_scoring",
);

const itemOf = (name: string, { a, b }: Item): ResponseItem => {
  if (typeof b === "number")
    return name === "rasch"
      ? { model: "rasch", difficulty: b }
      : { model: "two-parameter", discrimination: a, difficulty: b };
  return name === "grm"
    ? { model: "graded-response", discrimination: a, thresholds: b }
    : { model: "generalised-partial-credit", discrimination: a, steps: b };
};

const all = [
  ["rasch", two.rasch],
  ["two-parameter", two.twopl],
  ["grm", readVectors<Reference>("grm_scoring")],
  ["gpcm", readVectors<Reference>("gpcm_scoring")],
] as const;

const cases = all.flatMap(([name, { items, cases: own }]) =>
  own.map((one) => ({ name, items: deepFreeze(items.map((item) => itemOf(name, item))), ...one })),
);

// Adaptive quadrature in R (relative error 1e-12), beside mirt 1.36, which stops its searches at about five digits.
describe("one person's responses", () => {
  it.each(cases)("$name $responses", ({ items, responses, expected }) => {
    const posterior = abilityPosterior(items, deepFreeze(responses));
    expect(posterior.mean).toBeCloseTo(expected.eap, 12);
    expect(posterior.standardDeviation).toBeCloseTo(expected.eapSD, 12);
    expect(posterior.logMarginal).toBeCloseTo(expected.logMarginal, 12);
    expect(posterior.mode).toBeCloseTo(expected.map, 6);
    expect(posterior.answered).toBe(responses.filter((one) => one !== null).length);
    expect(Math.abs(abilityAtLeast(posterior, 0) - expected.pAbove0)).toBeLessThan(5e-8);
    const map = maximumPosteriorAbility(items, responses);
    expect(map.status).toBe("computed");
    expect(map.ability).toBe(posterior.mode);
    const mle = maximumLikelihoodAbility(items, responses);
    if (mle.status === "computed") expect(mle.ability).toBeCloseTo(expected.mle as number, 6);
    else expect(expected.mle).toBeNull();
    const { mirt } = expected;
    if (mirt === undefined) return;
    expect(map.standardError).toBeCloseTo(mirt.MAP.se as number, 4);
    if (mle.status === "computed") expect(mle.standardError).toBeCloseTo(mirt.ML.se as number, 4);
    const wle = weightedLikelihoodAbility(items, responses);
    if (wle.status !== "computed") throw new Error(wle.reason);
    expect(wle.ability).toBeCloseTo(mirt.WLE.theta as number, 5);
  });

  it("1,300 of them do not underflow, and a narrow posterior is met by a narrow grid", () => {
    const { a, b, responses, expected } = readVectors<{
      readonly a: readonly number[];
      readonly b: readonly (readonly number[])[];
      readonly responses: readonly number[];
      readonly expected: { readonly eap: number; readonly sd: number };
    }>("grm_long_test_underflow");
    const items = a.map((slope, at) => itemOf("grm", { a: slope, b: b[at] as readonly number[] }));
    const posterior = abilityPosterior(items, responses);
    expect(posterior.mean).toBeCloseTo(expected.eap, 10);
    expect(posterior.standardDeviation).toBeCloseTo(expected.sd, 10);
    expect(posterior.logMarginal).toBeLessThan(-1300);
    expect(posterior.grid.probabilities.length).toBeLessThan(300);
  });
});
