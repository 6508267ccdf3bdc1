import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawUniform } from "../numeric/draw-uniform.ts";
import { normalQuantile } from "../numeric/normal-quantile.ts";
import { seedDraws } from "../numeric/seed-draws.ts";
import { bSplineBasis } from "./b-spline.ts";
import { groupDifference } from "./group-difference.ts";
import { pairedChange } from "./paired-change.ts";
import { quantileRegression } from "./quantile-regression.ts";
import { reliableChange } from "./reliable-change.ts";
import { trend } from "./trend.ts";

const score = fc.integer({ min: 1, max: 9 });

describe("growth", () => {
  it("effect sizes do not change with the unit of the scores", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 3, maxLength: 20 }), (pairs) => {
        const [before, after] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const unit = (scores: readonly number[]) => scores.map((one) => 8 * one + 3);
        const [a, b] = [pairedChange(before, after), pairedChange(unit(before), unit(after))];
        if (a.status !== "computed" || b.status !== "computed") throw new Error("too few");
        for (const name of ["dZ", "dAv", "dRm", "correlation"] as const) {
          expect(b[name] ?? 7).toBeCloseTo(a[name] ?? 7, 9);
        }
        const [c, d] = [groupDifference(before, after), groupDifference(unit(before), unit(after))];
        expect(d.status).toBe(c.status);
        if (c.status === "computed" && d.status === "computed") {
          expect(d.cohenD).toBeCloseTo(c.cohenD, 9);
          expect(d.cliffDelta).toBe(c.cliffDelta);
          const turned = groupDifference(after, before);
          if (turned.status === "computed") {
            expect(turned.cliffDelta).toBe(0 - c.cliffDelta);
            expect(turned.cohenD).toBeCloseTo(-c.cohenD, 12);
          }
        }
      }),
    );
  });

  it("B-splines are no less than 0 and add up to 1, and make straight lines of knots' means", () => {
    const knots = { inner: [2, 3.5, 4, 7], lower: 0, upper: 10 };
    const all = [0, 0, 0, 0, 2, 3.5, 4, 7, 10, 10, 10, 10];
    const means = Array.from(
      { length: 8 },
      (_, at) => ((all[at + 1] ?? 0) + (all[at + 2] ?? 0) + (all[at + 3] ?? 0)) / 3,
    );
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), (x) => {
        const values = bSplineBasis(x, knots);
        expect(values.every((value) => value >= 0)).toBe(true);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        // Marsden's identity for x itself (de Boor, chapter IX)
        expect(values.reduce((sum, value, at) => sum + value * (means[at] ?? 0), 0)).toBeCloseTo(
          x,
          10,
        );
      }),
    );
  });

  it("quantile regression leaves no more than its share below, nor more than the rest above", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score), { minLength: 4, maxLength: 40 }),
        fc.constantFrom(0.05, 0.25, 0.5, 0.8, 0.99),
        (pairs, share) => {
          const [found] = quantileRegression(
            pairs.map(([x]) => [1, x]),
            pairs.map(([, y]) => y),
            [share],
          );
          if (found === undefined || found.status === "not-computable") return;
          expect(found.status).toBe("converged");
          const [a = 0, b = 0] = found.coefficients;
          const rests = pairs.map(([x, y]) => y - a - b * x);
          // Koenker (2005), theorem 2.2
          expect(rests.filter((rest) => rest < -1e-9).length).toBeLessThanOrEqual(
            pairs.length * share + 1e-9,
          );
          expect(rests.filter((rest) => rest > 1e-9).length).toBeLessThanOrEqual(
            pairs.length * (1 - share) + 1e-9,
          );
        },
      ),
    );
  });

  it("quantile regression finds no better line through any two points", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score), { minLength: 3, maxLength: 12 }),
        fc.constantFrom(0.1, 0.5, 0.7),
        (pairs, share) => {
          const [found] = quantileRegression(
            pairs.map(([x]) => [1, x]),
            pairs.map(([, y]) => y),
            [share],
          );
          if (found === undefined || found.status === "not-computable") return;
          for (const [x1, y1] of pairs) {
            for (const [x2, y2] of pairs) {
              if (x1 === x2) continue;
              const b = (y2 - y1) / (x2 - x1);
              const sum = pairs.reduce((all, [x, y]) => {
                const rest = y - y1 - b * (x - x1);
                return all + rest * (rest > 0 ? share : share - 1);
              }, 0);
              expect(found.objective).toBeLessThanOrEqual(sum + 1e-9);
            }
          }
        },
      ),
    );
  });
});

describe("95 % intervals cover the truth in 92 to 98 % of 400 data sets", () => {
  const normals = (seed: number) => {
    let state = seedDraws(seed, 23);
    return () => {
      const next = drawUniform(state);
      state = next.state;
      return normalQuantile(Math.max(next.value, 1e-300));
    };
  };
  const covers = (interval: { lower: number; upper: number }, truth: number): number =>
    interval.lower <= truth && truth <= interval.upper ? 1 : 0;

  it("of the trend", () => {
    let covered = 0;
    for (let set = 0; set < 400; set++) {
      const normal = normals(set);
      const times = [0, 1, 3, 4, 8, 10];
      const found = trend(
        times,
        times.map((time) => 2 + 0.1 * time + 0.5 * normal()),
      );
      if (found.status === "computed") covered += covers(found.interval, 0.1);
    }
    expect(covered).toBeGreaterThanOrEqual(368);
    expect(covered).toBeLessThanOrEqual(392);
  });

  it("of the mean gain, and of the difference of two groups", () => {
    let gains = 0;
    let differences = 0;
    for (let set = 0; set < 400; set++) {
      const normal = normals(5000 + set);
      const before = Array.from({ length: 40 }, normal);
      const change = pairedChange(
        before,
        before.map((one) => one + 0.5 + 0.7 * normal()),
      );
      if (change.status === "computed") gains += covers(change.interval, 0.5);
      const other = Array.from({ length: 40 }, () => 0.4 + normal());
      const found = groupDifference(before, other);
      if (found.status === "computed") differences += covers(found.interval, 0.4);
    }
    for (const covered of [gains, differences]) {
      expect(covered).toBeGreaterThanOrEqual(368);
      expect(covered).toBeLessThanOrEqual(392);
    }
  });

  it("of a learner's change: of those who did not change, a reliable one is found as seldom", () => {
    let found = 0;
    for (let set = 0; set < 400; set++) {
      const normal = normals(9000 + set);
      // Scores with a standard deviation of 2 and a reliability of 0.75: the error's is 1.
      const own = Math.sqrt(3) * normal();
      const [before, after] = [own + normal(), own + normal()];
      const measure = { standardDeviation: 2, reliability: 0.75 };
      found += reliableChange(before, after, measure).change === "not-shown" ? 1 : 0;
    }
    expect(found).toBeGreaterThanOrEqual(368);
    expect(found).toBeLessThanOrEqual(392);
  });
});
