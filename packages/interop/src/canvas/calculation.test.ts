import { presets } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import {
  calculationOfScore,
  policyOfCalculations,
  scoreFor,
  scoreOfCalculation,
} from "./calculation.ts";

const nTimes = (times: number) => ({
  method: "n-times" as const,
  parameters: { times, target: "goal" as const, result: "mean" as const },
});
const newest = (share: number) => ({
  method: "latest-against-rest" as const,
  parameters: { newest: share },
});
const recursive = (share: number) => ({
  method: "decaying-average" as const,
  parameters: { newest: share },
});

describe("Canvas's calculations", () => {
  // The numbers that Canvas takes: learning_outcome.rb, VALID_CALCULATION_INTS.
  it.each([
    ["n_mastery", undefined, nTimes(5)],
    ["n_mastery", 0, undefined],
    ["n_mastery", 1, nTimes(1)],
    ["n_mastery", 10, nTimes(10)],
    ["n_mastery", 11, undefined],
    ["n_mastery", 2.5, undefined],
    ["decaying_average", undefined, newest(0.65)],
    ["decaying_average", 0, undefined],
    ["decaying_average", 1, newest(0.01)],
    ["decaying_average", 99, newest(0.99)],
    ["decaying_average", 100, undefined],
    ["weighted_average", 50.5, undefined],
    ["standard_decaying_average", 75, recursive(0.75)],
    ["guess", undefined, undefined],
  ])("%s of %s is %j", (method, int, score) => {
    expect(scoreOfCalculation({ method, ...(int !== undefined && { int }) })).toEqual(score);
  });

  it.each([
    [{ method: "highest" }, { method: "highest" }],
    [{ method: "most-recent" }, { method: "latest" }],
    [{ method: "mean" }, { method: "average" }],
    [{ method: "n-times" }, { method: "n_mastery", int: 5 }],
    [nTimes(1), { method: "n_mastery", int: 1 }],
    [nTimes(10), { method: "n_mastery", int: 10 }],
    [nTimes(11), undefined],
    [
      { method: "n-times", parameters: { ...nTimes(3).parameters, target: "each-level" } },
      undefined,
    ],
    [{ method: "n-times", parameters: { ...nTimes(3).parameters, result: "goal" } }, undefined],
    [{ method: "latest-against-rest" }, { method: "decaying_average", int: 65 }],
    [newest(0.01), { method: "decaying_average", int: 1 }],
    [newest(0.99), { method: "decaying_average", int: 99 }],
    [newest(1), undefined],
    [newest(0.655), undefined],
    [{ method: "decaying-average" }, { method: "standard_decaying_average", int: 65 }],
    [recursive(0.29), { method: "standard_decaying_average", int: 29 }],
    [{ method: "median" }, undefined],
  ])("%j is %j", (score, calculation) => {
    expect(calculationOfScore(score as never)).toEqual(calculation);
  });
});

describe("The policy of Canvas's calculations", () => {
  const base = { ...presets["canvas/weighted-average"], id: "canvas" };

  it("calculates as most outcomes are, the first where as many are; the others are exceptions", () => {
    const policy = policyOfCalculations(
      new Map([
        ["a", { method: "highest" }],
        ["b", { method: "latest" }],
        ["c", { method: "n_mastery", int: 99 }],
        ["d", { method: "latest" }],
        ["e", { method: "highest" }],
        ["f", { method: "n_mastery", int: 3 }],
      ]),
    );
    expect(policy).toEqual({
      ...base,
      score: { method: "highest" },
      exceptions: [
        { when: { competency: ["b", "d"] }, use: { score: { method: "most-recent" } } },
        { when: { competency: ["f"] }, use: { score: nTimes(3) } },
      ],
    });
  });

  it("of one way has no exceptions, of none is Canvas's own", () => {
    expect(policyOfCalculations(new Map([["a", { method: "average" }]]))).toStrictEqual({
      ...base,
      score: { method: "mean" },
    });
    expect(policyOfCalculations(new Map())).toStrictEqual(base);
  });

  it("calculates one competency as the last exception that names it alone", () => {
    const exceptions = [
      { when: { competency: ["a", "b"] }, use: { score: { method: "highest" } } },
      { when: { competency: ["b"] }, use: { score: { method: "most-recent" } } },
      { when: { competency: ["b"], band: ["x"] }, use: { score: { method: "median" } } },
      { when: { competency: ["b"] }, use: {} },
      { when: {}, use: { score: { method: "median" } } },
    ];
    const policy = { ...base, score: { method: "mean" }, exceptions } as never;
    expect(["a", "b", "c"].map((id) => scoreFor(policy, id).method)).toEqual([
      "highest",
      "most-recent",
      "mean",
    ]);
    expect(scoreFor(base, "a")).toEqual(base.score);
  });
});
