import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { agreementTable } from "./agreement-table.ts";

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
