import { describe, expect, it } from "vitest";
import { searchAll } from "./search-all.ts";
import { fewestOf, searchRising } from "./search-rising.ts";
import { comparePaths, firstOf, further, type Path, type Search, type Walk } from "./walk.ts";

const path = <State>(state: State, values: readonly number[]): Path<State> => ({
  state,
  values,
  sum: values.reduce((sum, value) => sum + value, 0),
});

/** What the pieces come to together. */
const adding = (reached: number, least = 0): Walk<number> => ({
  start: 0,
  step: (state, value) => state + value,
  reached: (state) => state >= reached,
  enough: (pieces) => pieces >= least,
  keyOf: String,
});

/** The highest piece there is. */
const highest = (reached: number, least = 0): Walk<number> => ({
  ...adding(reached, least),
  step: (state, value) => Math.max(state, value),
});

/** The newest piece alone, of states that cannot be told to be the same. */
const newest = (reached: number): Walk<number> => ({
  ...adding(reached),
  step: (_, value) => value,
  keyOf: () => undefined,
});

describe("the order of ways", () => {
  it.each<[string, readonly number[], readonly number[], number]>([
    ["the same", [1, 3], [1, 3], 0],
    ["the least sum before the first in order", [4, 1], [1, 5], -1],
    ["of one sum the smaller value in the earliest place", [1, 4], [2, 3], -1],
    ["and in the next place where the first is the same", [1, 2, 3], [1, 3, 2], -1],
    ["as far apart as they are, never by what is in the same place", [1, 5], [5, 1], -4],
    ["sums that only the last bits of a calculation tell apart", [0.1, 0.2], [0.3, 0], -0.2],
  ])("%s", (_, a, b, order) => {
    expect(comparePaths(path("a", a), path("b", b))).toBeCloseTo(order, 12);
    expect(comparePaths(path("b", b), path("a", a))).toBeCloseTo(-order, 12);
  });
  it("has a first, whatever comes first", () => {
    const ways = [path("x", [2, 3]), path("y", [1, 4]), path("z", [3, 2])];
    expect(firstOf(ways)?.state).toBe("y");
    expect(firstOf([...ways].reverse())?.state).toBe("y");
    expect(firstOf([path("first", [1]), path("second", [1])])?.state).toBe("first");
    expect(firstOf([])).toBeUndefined();
  });
});

describe("ways that are one piece longer", () => {
  const values = [1, 2] as const;
  it("are one for each state, by the first way in order", () => {
    for (const ways of [
      [path(1, [1]), path(2, [2])],
      [path(2, [2]), path(1, [1])],
    ])
      expect(
        [...(further(ways, { walk: adding(9), values }, 99)?.values() ?? [])].sort(
          (a, b) => a.state - b.state,
        ),
      ).toEqual([path(2, [1, 1]), path(3, [1, 2]), path(4, [2, 2])]);
  });
  it("keep the way that was there where another comes to the same in the same order", () => {
    const ways = [path(1, [1]), { ...path(1, [1]), state: 1 }];
    expect(further(ways, { walk: adding(9), values }, 99)?.size).toBe(2);
  });
  it("are all there are where states cannot be told to be the same", () => {
    const ways = [path(1, [1]), path(2, [2])];
    expect(further(ways, { walk: newest(9), values }, 99)?.size).toBe(4);
  });
  it("are not looked at beyond the budget: as many ways times as many values", () => {
    const ways = [path(1, [1]), path(2, [2])];
    expect(further(ways, { walk: adding(9), values }, 4)?.size).toBe(3);
    expect(further(ways, { walk: adding(9), values }, 3)).toBeUndefined();
  });
});

type Case = [string, Omit<Search<number>, "values">, object];
const plenty = { within: 6, budget: 999 } as const;

describe("a search where a higher piece never lowers the result", () => {
  const values = [2, 3, 4] as const;
  it.each<Case>([
    ["one piece", { walk: adding(3), ...plenty }, { status: "found", values: [3] }],
    ["the fewest first", { walk: adding(7), ...plenty }, { status: "found", values: [3, 4] }],
    [
      "of as few the least sum, then the first",
      { walk: adding(9), ...plenty },
      { status: "found", values: [2, 3, 4] },
    ],
    [
      "no fewer than are enough",
      { walk: highest(4, 3), ...plenty },
      { status: "found", values: [2, 2, 4] },
    ],
    [
      "as many as the bound",
      { walk: adding(24), ...plenty },
      { status: "found", values: [4, 4, 4, 4, 4, 4] },
    ],
    ["none of so many", { walk: adding(25), ...plenty }, { status: "none" }],
    ["none where so many are not enough", { walk: highest(2, 7), ...plenty }, { status: "none" }],
    // Looked at are 3 states of one piece, 5 of two, of which three can still be of the least sum, and 9 ways of three.
    [
      "what the budget allows",
      { walk: adding(8, 3), within: 6, budget: 17 },
      { status: "found", values: [2, 2, 4] },
    ],
    [
      "nothing beyond it, but how many do",
      { walk: adding(8, 3), within: 6, budget: 16 },
      { status: "too-many", searched: 2, fewest: 3 },
    ],
  ])("finds %s", (_, search, expected) => {
    expect(searchRising({ ...search, values })).toEqual(expected);
  });
  it("lowers each place in turn for a bound of the sum", () => {
    // The newest piece decides, and the three before it are as low as can be: a sum of 10. Ways of one piece that can still come to it
    // are 3 (of 3), of two 6 (of 9), of three 10 (of 18), so that the last look is at 30.
    const walk = { ...newest(4), enough: (pieces: number) => pieces >= 4 };
    const search = { walk, values, within: 6 };
    const found = { status: "found", values: [2, 2, 2, 4] };
    expect(searchRising({ ...search, budget: 60 })).toEqual(found);
    expect(searchRising({ ...search, budget: 59 })).toMatchObject({ status: "too-many" });
  });
  it("knows the fewest of one value", () => {
    expect(fewestOf(adding(8), 4, 6)).toBe(2);
    expect(fewestOf(adding(8), 4, 2)).toBe(2);
    expect(fewestOf(adding(8), 4, 1)).toBeUndefined();
    expect(fewestOf(adding(8, 5), 4, 6)).toBe(5);
  });
});

describe("a search of every sequence", () => {
  const values = [1, 2] as const;
  const capped = (reached: number): Walk<number> => ({
    ...adding(reached),
    step: (state, value) => Math.min(state + value - 1, 3),
  });
  it.each<Case>([
    ["the fewest first", { walk: adding(3), ...plenty }, { status: "found", values: [1, 2] }],
    [
      "as many as the bound",
      { walk: adding(12), ...plenty },
      { status: "found", values: [2, 2, 2, 2, 2, 2] },
    ],
    ["none of so many", { walk: adding(13), ...plenty }, { status: "none" }],
    [
      "no fewer than are enough, though nothing new comes any more",
      { walk: highest(2, 5), ...plenty },
      { status: "found", values: [1, 1, 1, 1, 2] },
    ],
    ["that nothing new will come", { walk: highest(3), ...plenty }, { status: "closed" }],
    [
      "that with the second piece, when all of its states are known",
      { walk: highest(3), within: 2, budget: 999 },
      { status: "closed" },
    ],
    ["no such thing before", { walk: highest(3), within: 1, budget: 999 }, { status: "none" }],
    [
      "that at once where the first piece changes nothing",
      { walk: { ...highest(3), step: (state) => state }, within: 1, budget: 999 },
      { status: "closed" },
    ],
    [
      "what some ways come to while others stay where they are",
      { walk: capped(3), ...plenty },
      { status: "found", values: [2, 2, 2] },
    ],
    [
      "nothing closed where states cannot be told to be the same",
      { walk: newest(3), within: 3, budget: 999 },
      { status: "none" },
    ],
    // Two states of one piece, then three of two.
    [
      "what the budget allows",
      { walk: adding(4), within: 6, budget: 6 },
      { status: "found", values: [2, 2] },
    ],
    [
      "nothing beyond it",
      { walk: adding(4), within: 6, budget: 5 },
      { status: "too-many", searched: 1 },
    ],
  ])("finds %s", (_, search, expected) => {
    expect(searchAll({ ...search, values })).toEqual(expected);
  });
});
