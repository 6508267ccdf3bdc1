import { describe, expect, it } from "vitest";
import { framework, log, policy, ratings } from "../../test/school.ts";
import { giveAccount } from "../account/give-account.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Policy } from "../policy/policy.ts";
import { childOptions } from "./child-options.ts";
import { accountWalk, foldWalk, type Projected } from "./walks.ts";

const projectedOf = (
  sections: Partial<Policy>,
  entries = ratings({ number: 2, setting: "home" }, 4, 1),
): Projected => {
  const open = openQuestion({
    framework,
    evidence: log(entries),
    policy: policy(sections),
    asOf: "2026-12-31",
    learners: ["mina"],
  });
  const [question] = open.casesOf("mina", "share");
  if (question === undefined) throw new Error("there is such a case");
  return { account: giveAccount(question), question, target: "3", values: [1, 3, 5], within: 3 };
};

/** Every sequence of up to so many values. */
const sequences = (values: readonly number[], length: number): readonly (readonly number[])[] =>
  length === 0
    ? [[]]
    : [
        [],
        ...values.flatMap((value) => sequences(values, length - 1).map((rest) => [value, ...rest])),
      ];

describe("the walk by a method's fold", () => {
  it.each<[string, Partial<Policy>]>([
    ["a mean", {}],
    ["the newest piece", { score: { method: "most-recent" } }],
    ["a decaying average", { score: { method: "decaying-average" } }],
    ["a power law", { score: { method: "power-law" } }],
    [
      "scores that are rounded first",
      { level: { cuts: "values", rounded: { places: 0, mode: "half-up", input: "snapped" } } },
    ],
    ["what is asked of the evidence", { sufficiency: { pieces: 5, settings: 3 } }],
    ["what no further pieces bring", { sufficiency: { pieces: 99 } }],
    ["weights of settings", { weigh: { settings: { home: 3 } } }],
    ["weights by age", { weigh: { halfLifeDays: 30 } }],
    ["a window by days", { window: { lastDays: 260 } }],
    ["a window that is wide enough", { window: { recent: 9 } }],
    ["a lowest piece that does not count, and is there already", { window: { dropLowest: 1 } }],
    [
      "a method that makes no level of pieces so few",
      { score: { method: "power-law" }, window: { lastDays: 1 } },
    ],
  ])("says of %s what the whole pipeline says", (_, sections) => {
    const projected = projectedOf(sections);
    const [fold, whole] = [foldWalk(projected), accountWalk(projected)];
    if (fold === undefined) throw new Error("there is a fold to walk by");
    for (const values of sequences(projected.values, 3).slice(1)) {
      const reached =
        fold.reached(values.reduce(fold.step, fold.start)) && fold.enough(values.length);
      expect([values, reached]).toEqual([values, whole.reached(values)]);
    }
  });
  it("says how many are enough, in whatever order it is asked", () => {
    const fold = foldWalk(projectedOf({ sufficiency: { pieces: 5 } }));
    expect([3, 1, 2, 1, 3, 0].map((pieces) => fold?.enough(pieces))).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });
  it("tells states with the same future by the same text", () => {
    const fold = foldWalk(projectedOf({}));
    if (fold === undefined) throw new Error("there is a fold to walk by");
    const after = (...values: readonly number[]) =>
      fold.keyOf(values.reduce(fold.step, fold.start));
    expect(after(1, 5)).toBe(after(3, 3));
    expect(after(1, 5)).not.toBe(after(1, 3));
    expect(accountWalk(projectedOf({})).keyOf([1])).toBeUndefined();
  });
  it.each<[string, Partial<Policy>]>([
    ["the window takes so many", { window: { recent: 3 } }],
    ["the window is full with some of them", { window: { recent: 5 } }],
    ["the best count", { window: { best: 2 } }],
    ["more of the best count than there are", { window: { best: 4 } }],
    ["the lowest do not count of many", { window: { dropLowest: 3 } }],
    ["an earlier level holds", { hold: { rule: "high-water" } }],
  ])("is none where %s", (_, sections) => {
    expect(foldWalk(projectedOf(sections))).toBeUndefined();
  });
});

describe("what further pieces of a competency would make of it", () => {
  const optionsOf = (
    sections: Partial<Policy>,
    { pooled = false, budget = 999, entries = ratings(2) } = {},
  ) => {
    const { account, question: asked } = projectedOf(sections, entries);
    const child = { competency: "share", asked, account, values: [1, 3, 5] } as const;
    const { of } = childOptions(child, pooled, 4, budget);
    return (pieces: number) => of(pieces)?.map(({ values }) => values.join(" "));
  };
  it("is one option of no pieces: as it is", () => {
    expect(optionsOf({})(0)).toEqual([""]);
  });
  it("is of ways that nothing tells apart only the first", () => {
    const of = optionsOf({ score: { method: "most-recent" } });
    expect(of(1)).toEqual(["1", "3", "5"]);
    expect(of(2)).toEqual(["1 1", "1 3", "1 5"]);
    // Asked in another order, it says the same.
    expect(optionsOf({ score: { method: "most-recent" } })(2)).toEqual(of(2));
  });
  it("is no way told from another by its pieces, or by since when a fresh look is asked for", () => {
    const few = optionsOf({ sufficiency: { pieces: 4 } });
    expect([few(1), few(2)]).toEqual([["1"], ["1 1"]]);
    expect(few(3)?.length).toBeGreaterThan(1);
  });
  it("is every way where pieces are pooled", () => {
    const pooled = { pooled: true } as const;
    expect(optionsOf({ sufficiency: { pieces: 4 } }, pooled)(1)).toEqual(["1", "3", "5"]);
    expect(optionsOf({ score: { method: "most-recent" } }, pooled)(2)).toHaveLength(9);
  });
  it("is nothing but what it is where the method cannot be asked", () => {
    const of = optionsOf({ score: { method: "highest-per-indicator" } });
    expect([of(0), of(1), of(2)]).toEqual([[""], [], []]);
  });
  it("is not told beyond the budget, nor of anything longer", () => {
    // Of a mean 3 states of one piece are looked at, then 9 ways of two, which come to 5, then 15.
    const of = optionsOf({}, { budget: 3 + 9 });
    expect(of(2)).toHaveLength(5);
    expect([of(3), of(4)]).toEqual([undefined, undefined]);
    expect(optionsOf({}, { budget: 3 + 8 })(2)).toBeUndefined();
    expect(optionsOf({}, { budget: 3 + 5 + 15 })(3)).toHaveLength(7);
    expect(optionsOf({}, { budget: 3 + 5 + 14 })(3)).toBeUndefined();
  });
});
