import { describe, expectTypeOf, it } from "vitest";
import type {
  DecimalPlaces,
  Drawn,
  DrawState,
  ExactSum,
  Ratio,
  Rounding,
  RoundingMode,
} from "./index.ts";
import {
  addToSum,
  apportion,
  compareSnapped,
  emptySum,
  pick,
  ratioValue,
  round,
  roundDecimal,
  seedDraws,
  shuffle,
  totalOf,
} from "./index.ts";

describe("rounding", () => {
  it("takes its whole setting, and no other", () => {
    expectTypeOf(round).parameter(1).toEqualTypeOf<Rounding>();
    expectTypeOf<Rounding["places"]>().toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8>();
    expectTypeOf<Rounding["input"]>().toEqualTypeOf<"snapped" | "raw-double">();
    expectTypeOf<RoundingMode>().toEqualTypeOf<"half-up" | "half-even">();
    // @ts-expect-error nine decimals are what snapping itself keeps
    roundDecimal(1, 9, "half-up");
    // @ts-expect-error half of a place is none
    roundDecimal(1, 1.5 as number, "half-up");
    // @ts-expect-error no such mode
    roundDecimal(1, 2, "half-down");
    // @ts-expect-error the input must be said
    round(1, { places: 2, mode: "half-up" });
    expectTypeOf(apportion).parameter(1).toEqualTypeOf<DecimalPlaces>();
  });

  it("compares to one of three", () => {
    expectTypeOf(compareSnapped(1, 2)).toEqualTypeOf<-1 | 0 | 1>();
    expectTypeOf([3, 1].sort(compareSnapped)).toEqualTypeOf<number[]>();
  });
});

describe("exact sums", () => {
  it("are plain values that cannot be changed", () => {
    expectTypeOf(emptySum).toEqualTypeOf<ExactSum>();
    expectTypeOf([1, 2].reduce(addToSum, emptySum)).toEqualTypeOf<ExactSum>();
    expectTypeOf(totalOf).returns.toBeNumber();
    // @ts-expect-error a part is never replaced
    emptySum.parts[0] = 1;
    // @ts-expect-error a bare number is no sum
    totalOf(1);
  });
});

describe("draws", () => {
  it("give back what was drawn and the next state", () => {
    const state = seedDraws(1);
    expectTypeOf(state).toEqualTypeOf<DrawState>();
    expectTypeOf(shuffle(state, ["a", "b"])).toEqualTypeOf<Drawn<readonly string[]>>();
    expectTypeOf(pick(state, [1, 2])).toEqualTypeOf<Drawn<number>>();
  });

  it("pick nothing from an empty list", () => {
    // @ts-expect-error an empty list
    pick(seedDraws(1), []);
    // @ts-expect-error a list that may be empty
    pick(seedDraws(1), [1, 2] as readonly number[]);
  });
});

describe("ratios", () => {
  it("have both their numbers", () => {
    expectTypeOf(ratioValue).parameter(0).toEqualTypeOf<Ratio>();
    // @ts-expect-error over what?
    ratioValue({ numerator: 1 });
  });
});
