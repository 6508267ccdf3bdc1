import { describe, expect, it } from "vitest";
import { type Curve, maximise, maximiseDefaults } from "./maximise.ts";

/** Minus Rosenbrock's valley: top 0 at (1, 1), not concave on the way from (-1.2, 1). */
const valley = ([x = 0, y = 0]: readonly number[]): Curve => {
  const rest = y - x * x;
  return {
    value: -100 * rest * rest - (1 - x) * (1 - x),
    gradient: [400 * x * rest + 2 * (1 - x), -200 * rest],
    information: [
      [-400 * (y - 3 * x * x) + 2, -400 * x],
      [-400 * x, 200],
    ],
  };
};

const parabola =
  (top: number) =>
  ([x = 0]: readonly number[]): Curve => ({
    value: -(x - top) * (x - top),
    gradient: [-2 * (x - top)],
    information: [[2]],
  });

describe("maximise", () => {
  it("takes one step on a parabola", () => {
    const found = maximise([5], parabola(3));
    expect(found).toEqual({
      status: "converged",
      at: [3],
      curve: parabola(3)([3]),
      path: [parabola(3)([5]).value, parabola(3)([3]).value],
      iterations: 1,
    });
    expect(maximise([3], parabola(3)).iterations).toBe(0);
  });

  it("finds the top of Rosenbrock's valley, and goes up at every step", () => {
    const found = maximise([-1.2, 1], valley);
    expect(found.status).toBe("converged");
    expect(found.at[0]).toBeCloseTo(1, 8);
    expect(found.at[1]).toBeCloseTo(1, 8);
    let last = valley([-1.2, 1]).value;
    for (let iterations = 1; iterations <= found.iterations; iterations++) {
      const value = maximise([-1.2, 1], valley, { iterations }).curve.value;
      expect(value).toBeGreaterThan(last);
      expect(found.path[iterations]).toBe(value);
      last = value;
    }
    expect(found.path).toHaveLength(found.iterations + 1);
  });

  it("climbs where the function is curved upwards", () => {
    // The density's shape: convex beyond 1 of its top at 0.
    const bell = ([x = 0]: readonly number[]): Curve => {
      const height = Math.exp((-x * x) / 2);
      return { value: height, gradient: [-x * height], information: [[(1 - x * x) * height]] };
    };
    expect(maximise([2.5], bell).at[0]).toBeCloseTo(0, 5);
    expect(maximise([1], bell).at[0]).toBeCloseTo(0, 5);
  });

  it("goes up a slope without any curvature, until it is told to stop", () => {
    const slope = ([x = 0]: readonly number[]): Curve => ({
      value: x,
      gradient: [1],
      information: [[0]],
    });
    const found = maximise([0], slope, { iterations: 4, longestStep: 2 });
    expect(found).toMatchObject({ status: "not-converged", at: [8], iterations: 4 });
    expect(maximise([0], parabola(7), { longestStep: 2 }).iterations).toBe(4);
  });

  it("halves steps that leave where the function is defined", () => {
    // ln x - x, top at 1; a whole step from 3 would end below zero.
    const log = ([x = 0]: readonly number[]): Curve => ({
      value: x > 0 ? Math.log(x) - x : Number.NaN,
      gradient: [1 / x - 1],
      information: [[1 / (x * x)]],
    });
    expect(maximise([3], log).at[0]).toBeCloseTo(1, 9);
  });

  it("says when there is no way up: a slope that is wrong, or no number", () => {
    const wrong = ([x = 0]: readonly number[]): Curve => ({
      value: -x,
      gradient: [1],
      information: [[1]],
    });
    expect(maximise([0], wrong)).toMatchObject({ status: "not-converged", at: [0], iterations: 0 });
    const none = (): Curve => ({ value: 0, gradient: [Number.NaN], information: [[1]] });
    expect(maximise([0], none)).toMatchObject({ status: "not-converged", at: [0] });
    const endless = ([x = 0]: readonly number[]): Curve => ({
      value: x > 0 ? Number.POSITIVE_INFINITY : 0,
      gradient: [1],
      information: [[1]],
    });
    expect(maximise([0], endless).at[0]).toBe(0);
  });

  it("is done where only rounding is left to gain", () => {
    // The value is rounded to tenths: Newton's step promises 0.0002, which nothing can show.
    const coarse = ([x = 0]: readonly number[]): Curve => ({
      value: -1e9 - Math.round(x * x) / 10,
      gradient: [-2 * x],
      information: [[2]],
    });
    expect(maximise([0.01], coarse)).toMatchObject({ status: "converged", iterations: 0 });
  });

  it("of nothing to move is where it began", () => {
    const flat = (): Curve => ({ value: 2, gradient: [], information: [] });
    expect(maximise([], flat)).toMatchObject({ status: "converged", at: [], iterations: 0 });
    expect(maximiseDefaults.iterations).toBe(100);
  });
});
