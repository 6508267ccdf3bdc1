import { describe, expect, it } from "vitest";
import { score, type SeriesInput } from "../score/score.ts";
import { median } from "./median.ts";
import type { Found } from "./method.ts";
import { is, outside, pieces, weigh } from "../../test/methods/found.ts";

describe("median", () => {
  const table: readonly (readonly [object, SeriesInput, Found])[] = [
    [{}, [2], is(2)],
    [{}, [0], is(0)],
    [{}, [4, 1], is(2.5)],
    [{ tie: "lower" }, [4, 1], is(1)],
    [{ tie: "upper" }, [4, 1], is(4)],
    [{}, [4, 1, 3], is(3)],
    [{}, [-2, -1, 0, 5], is(-0.5)],
    // Half of the weight, not of the pieces: 1 + 1 of 5, then 3 more.
    [{}, [1, 1, weigh(4, 3)], is(4)],
    [{}, [weigh(1, 2), 1, weigh(4, 3)], is(2.5)],
    // A light piece in the middle of the order is not the middle of the weight.
    [{}, [weigh(1, 4), weigh(2, 0.5), 3], is(1)],
    // 0.1 + 0.2 is half of 0.6, whatever its last bit: a tie.
    [{ tie: "upper" }, [weigh(1, 0.1), weigh(1, 0.2), weigh(2, 0.3)], is(2)],
    [{ tie: "lower" }, [weigh(1, 0.1), weigh(1, 0.2), weigh(2, 0.3)], is(1)],
    // Tiny weights are compared as shares, so that they are not all the same.
    [{}, [weigh(1, 1e-12), weigh(2, 3e-12)], is(2)],
    [{}, [1e9, 1, 1], is(1)],
    [{}, [1e9, 1e9, 1], outside],
  ];
  it.each(table)("with %j of %j is %j", (parameters, series, expected) => {
    expect(score(median, parameters, series)).toEqual(expected);
  });

  it("is made of the pieces in the middle", () => {
    expect(median.shares?.({ tie: "mean" }, pieces(4, 1, 2, 3))).toEqual([0, 0, 0.5, 0.5]);
    expect(median.shares?.({ tie: "upper" }, pieces(4, 1, 2, 3))).toEqual([0, 0, 0, 1]);
    expect(median.shares?.({ tie: "mean" }, pieces(4, 1, 2))).toEqual([0, 0, 1]);
  });
});
