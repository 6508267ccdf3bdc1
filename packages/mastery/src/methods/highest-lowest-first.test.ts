import { describe, expect, it } from "vitest";
import { score } from "../score/score.ts";
import { first } from "./first.ts";
import { highest } from "./highest.ts";
import { lowest } from "./lowest.ts";
import { is, pieces, weigh } from "../../test/methods/found.ts";

describe("highest, lowest and first", () => {
  it.each([
    [[3], 3, 3, 3],
    [[0], 0, 0, 0],
    [[4, 1], 4, 1, 4],
    [[-1, -3, -2], -1, -3, -1],
    [[1, 4, 4, 2], 4, 1, 1],
  ] as const)("of %j are %d, %d and %d", (series, most, least, start) => {
    expect(score(highest, {}, series)).toEqual(is(most));
    expect(score(lowest, {}, series)).toEqual(is(least));
    expect(score(first, {}, series)).toEqual(is(start));
  });

  it("are moved by no weight", () => {
    const series = [weigh(2, 0.01), weigh(3, 5)] as const;
    expect(score(highest, {}, series)).toEqual(is(3));
    expect(score(lowest, {}, series)).toEqual(is(2));
    expect(score(first, {}, series)).toEqual(is(2));
  });

  it("are all of one piece: of several the same, the oldest", () => {
    expect(highest.shares?.({}, pieces(1, 4, 4, 1))).toEqual([0, 1, 0, 0]);
    expect(lowest.shares?.({}, pieces(4, 1, 4, 1))).toEqual([0, 1, 0, 0]);
    expect(first.shares?.({}, pieces(4, 1, 4))).toEqual([1, 0, 0]);
  });
});
