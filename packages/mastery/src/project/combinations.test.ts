import { describe, expect, it } from "vitest";
import type { ChildOption, ChildOptions } from "./child-options.ts";
import { combinationsOf, compareCombinations, TooMany } from "./combinations.ts";

/** What a search needs of an option: its values and their sum. */
const option = (...values: readonly number[]): ChildOption =>
  ({ values, sum: values.reduce((sum, value) => sum + value, 0) }) as unknown as ChildOption;

const child = (of: ChildOptions["of"]): ChildOptions => ({ of }) as ChildOptions;

/** One or two of one piece each, and of more pieces the same twice. */
const two = child((pieces) =>
  pieces === 0
    ? [option()]
    : [1, 2].map((value) => option(...Array.from({ length: pieces }, () => value))),
);
const valuesOf = (children: readonly ChildOptions[], pieces: number) =>
  [...combinationsOf(children, pieces)].map((one) => one.map(({ values }) => values));

describe("the ways in which children show so many pieces together", () => {
  it("are the pieces of one child", () => {
    expect(valuesOf([two], 0)).toEqual([[[]]]);
    expect(valuesOf([two], 2)).toEqual([[[1, 1]], [[2, 2]]]);
  });
  it("are what the first shows, with what the others show of what is left", () => {
    expect(valuesOf([two, two], 1)).toEqual([
      [[], [1]],
      [[], [2]],
      [[1], []],
      [[2], []],
    ]);
    expect(valuesOf([two, two, two], 2)).toHaveLength(3 * 2 + 3 * 4);
  });
  it("are one way of nothing where there are no children, and none of something", () => {
    expect(valuesOf([], 0)).toEqual([[]]);
    expect(valuesOf([], 1)).toEqual([]);
  });
  it("are not told where a child has too many", () => {
    const many = child((pieces) => (pieces > 1 ? undefined : [option()]));
    expect(() => valuesOf([many], 1)).not.toThrow();
    expect(() => valuesOf([many], 2)).toThrow(TooMany);
  });
  it("ask the last child for what is left alone", () => {
    const asked: number[] = [];
    valuesOf([child((pieces) => (asked.push(pieces), [option()]))], 3);
    expect(asked).toEqual([3]);
  });
});

describe("the order of combinations", () => {
  it.each<[string, readonly ChildOption[], readonly ChildOption[], number]>([
    ["the same", [option(1), option(2)], [option(1), option(2)], 0],
    ["the least sum of all children first", [option(3), option(1)], [option(1), option(4)], -1],
    ["then the earlier child", [option(3), option()], [option(), option(3)], -1],
    ["also from a later place", [option(1, 1), option(2)], [option(1), option(1, 2)], -1],
    [
      "then the smaller value in the earliest place",
      [option(1, 3), option()],
      [option(2, 2), option()],
      -1,
    ],
    ["across children", [option(1), option(3)], [option(2), option(2)], -1],
    ["in the order of numbers", [option(2), option(10)], [option(10), option(2)], -8],
  ])("%s", (_, a, b, order) => {
    expect(Math.sign(compareCombinations(a, b))).toBe(Math.sign(order));
    expect(Math.sign(compareCombinations(b, a))).toBe(-Math.sign(order) + 0);
  });
});
