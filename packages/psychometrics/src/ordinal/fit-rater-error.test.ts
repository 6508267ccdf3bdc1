import { describe, expect, it } from "vitest";
import { fitted } from "../../test/fitted.ts";
import { categoryAt, drawing } from "../../test/simulate.ts";
import { fitRaterError, ratingErrors } from "./index.ts";

describe("the error of raters", () => {
  function doubleScored(works: number, raters: number, tau: number): number[][] {
    const next = drawing(23).uniform;
    const errors = ratingErrors(4, tau);
    return Array.from({ length: works }, () => {
      const level = categoryAt([0.1, 0.3, 0.4, 0.2], next());
      return Array.from({ length: raters }, () =>
        categoryAt(errors[level] as readonly number[], next()),
      );
    });
  }

  it.each([0.5, 0.8])("of %d is found again", (tau) => {
    const fit = fitted(fitRaterError([...doubleScored(800, 2, tau), [3], []], 4));
    expect(fit).toMatchObject({ status: "converged", works: 800 });
    const error = fit.standardError as number;
    expect(Math.abs(fit.raterError - tau)).toBeLessThan(2.5 * error);
    expect(error).toBeGreaterThan(0.005);
    expect(error).toBeLessThan(0.06);
    expect(fit.levels.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    expect(Math.abs((fit.levels[2] as number) - 0.4)).toBeLessThan(0.1);
  });

  it("is at the top of the likelihood", () => {
    const works = doubleScored(200, 3, 0.7);
    const fit = fitted(fitRaterError(works, 4));
    const at = (tau: number, levels: readonly number[]): number =>
      works.reduce((sum, ratings) => {
        const errors = ratingErrors(4, tau);
        const p = levels.reduce(
          (total, share, level) =>
            total + ratings.reduce((product, r) => product * (errors[level]?.[r] as number), share),
          0,
        );
        return sum + Math.log(p);
      }, 0);
    expect(at(fit.raterError, fit.levels)).toBeCloseTo(fit.logLikelihood, 7);
    expect(at(fit.raterError * 1.01, fit.levels)).toBeLessThan(fit.logLikelihood);
    expect(at(fit.raterError * 0.99, fit.levels)).toBeLessThan(fit.logLikelihood);
  });

  it("is not told where it cannot be seen", () => {
    expect(fitRaterError([[1], [2], []], 3)).toEqual({
      status: "not-computable",
      reason: "no-double-scored-work",
    });
    expect(
      fitRaterError(
        [
          [1, 1, 1],
          [2, 2],
        ],
        3,
      ),
    ).toEqual({
      status: "not-computable",
      reason: "no-disagreement",
    });
    // As often apart as by lot, and more often.
    for (const works of [
      [
        [0, 1],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
      [
        [0, 1],
        [1, 0],
      ],
      [
        [0, 1],
        [1, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ]) {
      expect(fitRaterError(works, 2)).toEqual({ status: "not-computable", reason: "no-agreement" });
    }
    // Once more together than by lot is little, and something.
    const little = [
      [0, 1],
      [1, 0],
      [1, 1],
      [0, 0],
      [1, 1],
    ];
    expect(fitRaterError(little, 2)).toMatchObject({ status: "converged", works: 5 });
    expect(() => fitRaterError([[1, 3]], 3)).toThrow("rating: 3 is no code from 0 to 2");
    expect(() => fitRaterError([[1, -1]], 3)).toThrow("rating: -1");
    expect(() => fitRaterError([[0, 0.5]], 3)).toThrow("rating: 0.5");
    expect(() => fitRaterError([], 1)).toThrow("levels: 1");
  });
});
