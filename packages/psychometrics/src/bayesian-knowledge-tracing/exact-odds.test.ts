import { describe, expect, it } from "vitest";
import { type Exact, exact, nearestDouble } from "../../test/exact-rational.ts";
import { filterKnowledge } from "./filter-knowledge.ts";
import { knowledgeModel } from "./knowledge-model.ts";
import type { KnowledgeParameters } from "./knowledge-parameters.ts";
import { startKnowledge } from "./knowledge-state.ts";
import { readKnowledge } from "./read-knowledge.ts";
import { updateKnowledge } from "./update-knowledge.ts";

/** A double from 2^-100 on in whole units of 2^-160, exactly: what all of them have in common falls out of a share. */
const units = 160n;
const inUnits = (x: number): bigint => {
  const { numerator, denominator } = exact(x);
  return (numerator << units) / denominator;
};

/** The textbook's recursion in whole numbers, on the parameters as the doubles they are. */
function exactly(parameters: KnowledgeParameters, responses: readonly (number | null)[]): Exact[] {
  const one = 1n << units;
  const [prior = 0n, learn = 0n, guess = 0n, slip = 0n, forget = 0n] = [
    parameters.prior,
    parameters.learn,
    parameters.guess,
    parameters.slip,
    parameters.forget,
  ].map(inUnits);
  let known = prior;
  let unknown = one - prior;
  return responses.map((response) => {
    if (response !== null) {
      known *= response === 1 ? one - slip : slip;
      unknown *= response === 1 ? guess : one - guess;
    }
    const share = { numerator: known, denominator: known + unknown };
    [known, unknown] = [
      known * (one - forget) + unknown * learn,
      known * forget + unknown * (one - learn),
    ];
    return share;
  });
}

const close = (got: number | undefined, wanted: Exact): void => {
  const nearest = nearestDouble(wanted);
  expect(Math.abs((got ?? Number.NaN) - nearest)).toBeLessThanOrEqual(1e-12 * nearest);
};

const repeat = (response: number, times: number): number[] => Array<number>(times).fill(response);
const sum: KnowledgeParameters = { prior: 0.3, learn: 0.1, guess: 0.2, slip: 0.1, forget: 0 };

describe("against exact fractions, to 1e-12 of each probability", () => {
  it.each<[string, KnowledgeParameters, readonly (number | null)[]]>([
    ["5 right, 5 wrong", sum, [...repeat(1, 5), ...repeat(0, 5)]],
    ["15 right, 8 wrong", sum, [...repeat(1, 15), ...repeat(0, 8)]],
    ["25 right, 15 wrong", sum, [...repeat(1, 25), ...repeat(0, 15)]],
    [
      "25 right, 60 wrong: the textbook's form answers 1",
      sum,
      [...repeat(1, 25), ...repeat(0, 60)],
    ],
    ["500 right, 500 wrong", { ...sum, learn: 0 }, [...repeat(1, 500), ...repeat(0, 500)]],
    ["300 right, 700 wrong", sum, [...repeat(1, 300), ...repeat(0, 700)]],
    [
      "no learning: 200 wrong, 800 right",
      { ...sum, learn: 0 },
      [...repeat(0, 200), ...repeat(1, 800)],
    ],
    [
      "forgetting, 1,000 in changing order",
      { ...sum, forget: 0.02 },
      Array.from({ length: 1000 }, (_, i) => (i % 7 === 3 ? null : (i * i) % 5 < 3 ? 1 : 0)),
    ],
    ["hardly any slip", { ...sum, slip: 1e-9 }, [...repeat(1, 40), 0, ...repeat(1, 40), 0, 0]],
  ])("%s", (_name, parameters, responses) => {
    const trace = filterKnowledge(knowledgeModel(parameters), responses);
    if (trace.status !== "computed") throw new Error("computed was expected");
    const wanted = exactly(parameters, responses);
    expect(trace.pKnownAfterEvidence).toHaveLength(responses.length);
    for (const row of [0, 9, 39, 99, 499, responses.length - 1]) {
      const value = wanted[row];
      if (value !== undefined) close(trace.pKnownAfterEvidence[row], value);
    }
  });
});

describe("a state", () => {
  const model = knowledgeModel(sum);
  const after = (responses: readonly number[]) =>
    responses.reduce((state, one) => updateKnowledge(model, state, one), startKnowledge(model));

  it("is JSON of fixed size, however long the run", () => {
    const state = after(repeat(1, 5000));
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(JSON.stringify(state).length).toBeLessThan(150);
    const read = readKnowledge(model, state);
    expect(read).toMatchObject({ status: "computed", pKnownAfterEvidence: 1 });
    if (read.status !== "computed") return;
    // The sum in decimals of 60 digits: -527.9437501922182623...
    expect(read.logLikelihood).toBeCloseTo(-527.943750192218, 10);
    expect(read.nextResponse[1]).toBeCloseTo(0.9, 12);
  });

  it("comes back from where the probability is 1 to the last bit", () => {
    const read = readKnowledge(model, after([...repeat(1, 5000), ...repeat(0, 6000)]));
    if (read.status !== "computed") throw new Error("computed was expected");
    // Where wrong responses end: odds o = (o + T) / (1 - T) S / (1 - G), here 1/62.
    expect(read.pKnownAfterEvidence).toBeCloseTo(1 / 63, 15);
  });

  it("before any response says the prior, and foretells with it", () => {
    expect(readKnowledge(model, startKnowledge(model))).toEqual({
      status: "computed",
      pKnownAfterEvidence: 0.3,
      pKnownAfterTransition: 0.3,
      nextResponse: [expect.closeTo(0.59, 15), expect.closeTo(0.41, 15)],
      logLikelihood: 0,
    });
  });

  it("of impossible evidence stays so, and is told", () => {
    const never = knowledgeModel({ ...sum, prior: 0, learn: 0, guess: 0 });
    const state = updateKnowledge(never, startKnowledge(never), 1);
    const impossible = { status: "not-computable", reason: "impossible-evidence" };
    expect(readKnowledge(never, state)).toEqual(impossible);
    expect(readKnowledge(never, updateKnowledge(never, state, 0))).toEqual(impossible);
  });
});
