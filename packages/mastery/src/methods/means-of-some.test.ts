import { describe, expect, it } from "vitest";
import { score, type SeriesInput } from "../score/score.ts";
import { latestAgainstRest } from "./latest-against-rest.ts";
import { meanOfBest } from "./mean-of-best.ts";
import { meanOfRecent } from "./mean-of-recent.ts";
import type { Found } from "./method.ts";
import { almostThreeTenths, is, pieces, weigh } from "../../test/methods/found.ts";

describe("mean-of-recent", () => {
  const table: readonly (readonly [object, SeriesInput, Found])[] = [
    [{}, [2], is(2)],
    [{}, [1, 4], is(2.5)],
    [{}, [0, 0, 0, 4, 4, 4], is(4)],
    [{ recent: 1 }, [4, 1], is(1)],
    [{ recent: 2 }, [1, 1, 4, 2], is(3)],
    [{ recent: 2 }, [9, weigh(1, 3), weigh(3, 1)], is(1.5)],
    // Rounded once: adding from the left gives 0.6000000000000001 / 3.
    [{}, [0.1, 0.2, 0.3], is(0.2)],
  ];
  it.each(table)("with %j of %j is %j", (parameters, series, expected) => {
    expect(score(meanOfRecent, parameters, series)).toEqual(expected);
  });

  it("is made of the newest by their weights", () => {
    expect(meanOfRecent.shares?.({ recent: 2 }, [weigh(1, 9), weigh(1, 3), weigh(1, 1)])).toEqual([
      0, 0.75, 0.25,
    ]);
  });
});

describe("mean-of-best", () => {
  const table: readonly (readonly [number, SeriesInput, Found])[] = [
    [1, [2], is(2)],
    [3, [2], is(2)],
    [2, [4, 0, 2], is(3)],
    [2, [-1, -3, -2], is(-1.5)],
    [1, [4, 1, 4], is(4)],
    [3, [0.1, 0.2, 0.3, 0], is(0.2)],
    // By score first, then the mean by weight: (4 x 1 + 3 x 3) / 4.
    [2, [weigh(3, 3), weigh(1, 9), 4], is(3.25)],
    // Of equal scores the one that counts more.
    [2, [4, weigh(3, 1), weigh(3, 3)], is(3.25)],
    [2, [4, weigh(0.3, 1), weigh(almostThreeTenths, 1)], is((4 + almostThreeTenths) / 2)],
  ];
  it.each(table)("the best %d of %j are %j", (best, series, expected) => {
    expect(score(meanOfBest, { best }, series)).toEqual(expected);
  });

  it("falls where a heavy piece rises into the best: so it claims not to be monotone", () => {
    expect(score(meanOfBest, { best: 2 }, [4, 3, weigh(2, 9)])).toEqual(is(3.5));
    expect(score(meanOfBest, { best: 2 }, [4, 3, weigh(3.1, 9)])).toEqual(is(3.19));
  });

  it("is made of the best by their weights, of two alike the older", () => {
    expect(meanOfBest.shares?.({ best: 2 }, pieces(1, 3, 4, 3))).toEqual([0, 0.5, 0.5, 0]);
    expect(meanOfBest.shares?.({ best: 2 }, [weigh(4, 1), weigh(1, 1), weigh(3, 3)])).toEqual([
      0.25, 0, 0.75,
    ]);
  });
});

describe("latest-against-rest", () => {
  const table: readonly (readonly [object, SeriesInput, number])[] = [
    [{}, [2], 2],
    [{}, [0], 0],
    [{}, [2, 4], 3.3],
    [{}, [1, 2, 3, 4], 3.3],
    [{}, [4, 4, 4, 0], 1.4],
    [{ newest: 1 }, [4, 1], 1],
    [{ newest: 0.5 }, [1, 3, 4], 3],
    // The rest by weight: 0.65 x 4 + 0.35 x (1 x 3 + 3) / 4.
    [{}, [weigh(1, 3), 3, 4], 3.125],
    // A newest of weight 2 takes 1 - 0.35 x 0.35.
    [{}, [1, weigh(3, 2)], 2.755],
    // The thread of 2017 that asked why 4.96 and not 4.68 (Canvas community): date graded against date due.
    [{}, [4.88, 5], 4.958],
    [{}, [5, 4.5], 4.675],
  ];
  it.each(table)("with %j of %j is %d", (parameters, series, expected) => {
    const found = score(latestAgainstRest, parameters, series);
    expect(found.status === "scored" && found.score).toBeCloseTo(expected, 12);
  });

  it("is r sn + (1 - r) mean, in this order, to the bit", () => {
    expect(score(latestAgainstRest, {}, [0.1, 0.2, 0.7])).toEqual(
      is(0.65 * 0.7 + (1 - 0.65) * 0.15),
    );
  });

  it("is hardly moved by a piece of hardly any weight", () => {
    const found = score(latestAgainstRest, {}, [1, 1, weigh(4, 1e-9)]);
    expect(found.status === "scored" && found.score).toBeCloseTo(1, 8);
  });

  it("is made of the newest and of the rest by weight", () => {
    const shares = latestAgainstRest.shares?.({ newest: 0.5 }, [
      weigh(1, 3),
      weigh(1, 1),
      weigh(4, 1),
    ]);
    expect(shares).toEqual([0.375, 0.125, 0.5]);
    expect(latestAgainstRest.shares?.({ newest: 0.5 }, pieces(4))).toEqual([1]);
  });
});
