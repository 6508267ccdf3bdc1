import { describe, expect, it } from "vitest";
import { score } from "../score/score.ts";
import { bestFit } from "./best-fit.ts";
import { linearTrend } from "./linear-trend.ts";
import { type Found, type Scored, type ScoredSeries } from "./method.ts";
import { powerLaw } from "./power-law.ts";

const scale = { least: 1, most: 4, goal: 3 };
const day = 86_400_000;
const number = (found: Found): number => {
  if (found.status !== "scored") throw new Error(JSON.stringify(found));
  return found.score;
};
const seriesOf = (scores: readonly number[]): ScoredSeries => {
  const [first, ...rest] = scores.map((one): Scored => ({ score: one, weight: 1 }));
  if (first === undefined) throw new Error("a series has a piece at least");
  return [first, ...rest];
};
const dated = (...pieces: readonly (readonly [day: number, score: number])[]): ScoredSeries => {
  const [first, ...rest] = pieces.map(
    ([at, one]): Scored => ({ score: one, weight: 1, at: at * day }),
  );
  if (first === undefined) throw new Error("a series has a piece at least");
  return [first, ...rest];
};

describe("power-law", () => {
  it.each([
    // Printed by a classroom's gradebook: mrmathman.com, "Power failure", 2014-05-15.
    ["last", [3, 3, 1, 3], 1.9, 2],
    ["last", [3, 3, 1, 3, 4, 4], 3.07, 2],
    // From the published formula (least squares of ln y on ln x: Ascender's help; Marzano 2000), calculated apart.
    ["last", [4, 3, 2, 1], 1.280947, 6],
    ["next", [4, 3, 2, 1], 1.042242, 6],
    ["last", [1, 4], 4, 9],
    ["next", [1, 4], 9, 9],
    ["last", [4, 1], 1, 9],
    ["next", [4, 1], 0.444444, 6],
    ["last", [3, 2, 3, 2], 2.197556, 6],
    ["next", [3, 3, 1, 3, 4, 4], 3.142386, 6],
    ["last", [2, 1.5, 2, 3, 2.5, 3, 3, 2.5, 3, 3], 3.041217, 6],
    ["next", [2, 1, 1.5, 2, 2, 2.5, 3, 3, 3.5, 3], 3.115581, 6],
    ["last", [1, 4, 2, 3, 5, 3, 6], 4.947013, 6],
    ["last", [0.5, 3, 3, 3], 4.169048, 6],
    ["next", [1, 3, 3, 3], 4.393077, 6],
    ["last", [4, 4, 4, 1], 1.807492, 6],
    ["last", [1, 1, 1, 4], 2.213011, 6],
    // NHA's example 2, 2.5, 3, 4: 3.678 at the last, 4.086 at the next.
    ["last", [2, 2.5, 3, 4], 3.678, 3],
    ["next", [2, 2.5, 3, 4], 4.086, 3],
    ["last", [2.5], 2.5, 9],
  ] as const)("read at the %s of %j is %d", (at, scores, expected, places) => {
    const found = score(powerLaw, { at, least: 1, clip: "none" }, seriesOf(scores));
    expect(number(found)).toBeCloseTo(expected, places);
  });

  it("scores a level series just that, to the bit", () => {
    for (const constant of [0.1, 0.7, 3, 1e-300, 4_503_598.7]) {
      for (const at of ["last", "next"] as const) {
        const series = seriesOf(Array.from({ length: 17 }, () => constant));
        expect(score(powerLaw, { at, clip: "none", least: 1 }, series)).toEqual(
          constant < 1e-9
            ? { status: "not-computable", reason: { code: "zeros", data: { zeros: 17 } } }
            : { status: "scored", score: constant },
        );
      }
    }
  });

  it("ends at the scale's ends", () => {
    expect(score(powerLaw, { at: "next" }, [1, 3, 3, 4], scale)).toEqual({
      status: "scored",
      score: 4,
    });
    expect(score(powerLaw, { at: "next" }, [4, 2, 1, 1], scale)).toEqual({
      status: "scored",
      score: 1,
    });
  });

  it("asks for the scale that it ends at", () => {
    expect(() => score(powerLaw, {}, [1, 2, 3])).toThrow("scale-needed");
    expect(number(score(powerLaw, { clip: "none" }, [1, 1, 1]))).toBe(1);
  });

  it.each([
    [{}, [3, 3], { code: "too-few", data: { have: 2, need: 3 } }],
    [{}, [3, 0, 3], { code: "zeros", data: { zeros: 1 } }],
    // Zeros speak first: there is no curve however many come.
    [{}, [0, -1], { code: "zeros", data: { zeros: 2 } }],
    [{ zeros: "skip" }, [3, 0, 3], { code: "too-few", data: { have: 2, need: 3 } }],
    [{ zeros: "skip", least: 1 }, [0], { code: "too-few", data: { have: 0, need: 1 } }],
  ] as const)("with %j, %j is not computable", (parameters, scores, reason) => {
    expect(score(powerLaw, parameters, seriesOf(scores), scale)).toEqual({
      status: "not-computable",
      reason,
    });
  });

  it("leaves zeros out without a gap, or puts a number in their place", () => {
    const plain = number(score(powerLaw, {}, [3, 3, 1, 3], scale));
    expect(number(score(powerLaw, { zeros: "skip" }, [3, 0, 3, 1, 3], scale))).toBe(plain);
    // A low number in front raises the curve, at the end it lowers it: from the formula.
    const substitute = { zeros: "substitute", clip: "none" } as const;
    expect(number(score(powerLaw, substitute, [0, 3, 3, 3]))).toBeCloseTo(5.6, 2);
    expect(number(score(powerLaw, substitute, [3, 3, 3, 0]))).toBeCloseTo(0.43, 2);
  });

  it("says so where the curve leaves what can be compared", () => {
    const found = score(powerLaw, { at: "next", clip: "none", least: 1 }, [0.001, 4_000_000]);
    expect(found).toMatchObject({ reason: { code: "outside-domain" } });
  });
});

describe("linear-trend", () => {
  it.each([
    [{}, [1, 2, 3], 3],
    [{ at: "next" }, [1, 2, 3], 4],
    // By hand: slope 0.6 through (2.5, 2).
    [{}, [1, 2, 2, 3], 2.9],
    [{ at: "next" }, [1, 2, 2, 3], 3.5],
    [{}, [4, 2, 2], 5 / 3],
    [{ least: 1 }, [2.5], 2.5],
    [{ least: 1, at: "next" }, [2.5], 2.5],
    [{ least: 2, at: "next" }, [2, 3], 4],
    [{}, [0.7, 0.7, 0.7], 0.7],
  ] as const)("with %j, %j is %d", (parameters, scores, expected) => {
    const found = number(score(linearTrend, { ...parameters, clip: "none" }, seriesOf(scores)));
    expect(found).toBeCloseTo(expected, 12);
  });

  it("scores a level series just that, to the bit", () => {
    const series = seriesOf(Array.from({ length: 100 }, () => 0.7));
    expect(score(linearTrend, { clip: "none" }, series)).toEqual({ status: "scored", score: 0.7 });
  });

  it("runs over days where it is told to", () => {
    // Days 0, 10, 40: a tenth of a level each ten days.
    const series = dated([0, 1], [10, 2], [40, 5]);
    const over = { over: "time", clip: "none" } as const;
    expect(number(score(linearTrend, over, series))).toBeCloseTo(5, 12);
    // The mean step is 20 days.
    expect(number(score(linearTrend, { ...over, at: "next" }, series))).toBeCloseTo(7, 12);
    // The same pieces by place: slope 2 through (2, 8/3).
    expect(number(score(linearTrend, { clip: "none" }, series))).toBeCloseTo(14 / 3, 12);
    // A year later, nothing has changed but the dates.
    const later = dated([365, 1], [375, 2], [405, 5]);
    expect(number(score(linearTrend, over, later))).toBeCloseTo(5, 12);
  });

  it("is the mean of pieces that are all of one instant", () => {
    const series = dated([7, 1], [7, 4], [7, 2], [7, 3]);
    for (const at of ["last", "next"] as const) {
      expect(score(linearTrend, { over: "time", at }, series, scale)).toEqual({
        status: "scored",
        score: 2.5,
      });
    }
  });

  it.each([
    [{}, seriesOf([3, 3]), { code: "too-few", data: { have: 2, need: 3 } }],
    [{ over: "time" }, seriesOf([1, 2, 3]), { code: "not-told", data: { what: "time" } }],
    [
      { over: "time" },
      [
        ...dated([0, 1], [1, 2]),
        { score: 3, weight: 1 },
        ...dated([3, 4]),
      ] as unknown as ScoredSeries,
      { code: "not-told", data: { what: "time" } },
    ],
  ] as const)("with %j, %j is not computable", (parameters, series, reason) => {
    expect(score(linearTrend, parameters, series, scale)).toEqual({
      status: "not-computable",
      reason,
    });
  });

  it("ends at the scale's ends", () => {
    expect(score(linearTrend, { at: "next" }, [2, 3, 4], scale)).toEqual({
      status: "scored",
      score: 4,
    });
    expect(score(linearTrend, { at: "next" }, [3, 2, 1], scale)).toEqual({
      status: "scored",
      score: 1,
    });
    expect(() => score(linearTrend, {}, [1, 2, 3])).toThrow("scale-needed");
  });
});

describe("best-fit", () => {
  const fit = (name: "mean" | "linear" | "power", scores: readonly number[]): number =>
    number(score(bestFit, { candidates: [name] }, seriesOf(scores), scale));

  it("is, of one candidate, that candidate", () => {
    expect(fit("mean", [1, 2, 2, 3])).toBe(2);
    expect(fit("linear", [1, 2, 2, 3])).toBe(number(score(linearTrend, {}, [1, 2, 2, 3], scale)));
    expect(fit("power", [1, 2, 2, 3])).toBe(number(score(powerLaw, {}, [1, 2, 2, 3], scale)));
  });

  it.each([
    // On a line, on a curve (2 x^0.5), and level.
    [[1, 2, 3, 4], "linear"],
    [[2, 2 * Math.SQRT2, 2 * Math.sqrt(3), 4], "power"],
    [[2, 2, 2, 2], "mean"],
    // Up and down: differences by the mean 2, by the line 1.6, by the curve 1.54.
    [[3, 2, 3, 2], "power"],
  ] as const)("of %j takes the %s", (scores, name) => {
    expect(number(score(bestFit, {}, seriesOf(scores), scale))).toBe(fit(name, scores));
  });

  it("leaves a tie to the mean", () => {
    // The line of 3, 2, 2, 3 is level.
    const candidates = ["linear", "mean"] as const;
    expect(number(score(bestFit, { candidates }, [3, 2, 2, 3], scale))).toBe(2.5);
  });

  it("has only the mean for fewer than three, and no curve for a zero", () => {
    expect(number(score(bestFit, {}, [1, 4], scale))).toBe(2.5);
    const zeros = { ...scale, least: 0 };
    expect(number(score(bestFit, {}, [0, 1, 2], zeros))).toBe(2);
    expect(score(bestFit, { candidates: ["power"] }, [0, 1, 2], zeros)).toEqual({
      status: "not-computable",
      reason: { code: "zeros", data: { zeros: 1 } },
    });
    expect(score(bestFit, { candidates: ["power", "linear"], least: 4 }, [1, 2, 3], scale)).toEqual(
      {
        status: "not-computable",
        reason: { code: "too-few", data: { have: 3, need: 4 } },
      },
    );
  });

  it("reads all of them at the same place", () => {
    expect(number(score(bestFit, { at: "next", clip: "none" }, [1, 2, 3]))).toBeCloseTo(4, 12);
    expect(number(score(bestFit, { at: "next" }, [1, 2, 3, 4], scale))).toBe(4);
  });
});
