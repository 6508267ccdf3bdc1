import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaUnderCurve } from "./area-under-curve.ts";
import { calibrationBins, calibrationError } from "./calibration.ts";
import { foldsByLearner } from "./folds-by-learner.ts";
import { brierScore } from "./mean-errors.ts";

const responses = fc.array(
  fc.tuple(
    fc.constantFrom(0, 1),
    fc.integer({ min: 0, max: 64 }).map((part) => part / 64),
  ),
  { minLength: 1, maxLength: 40 },
);
const split = (pairs: readonly (readonly [number, number])[]) =>
  [pairs.map(([y]) => y), pairs.map(([, p]) => p)] as const;

describe("measures of predictions", () => {
  it("the area under the curve is the same for any predictions in the same order", () => {
    fc.assert(
      fc.property(responses, (pairs) => {
        const [y, p] = split(pairs);
        const squared = p.map((one) => one * one);
        const bent = p.map((one) => 0.25 + one / 4);
        expect(areaUnderCurve(y, squared)).toEqual(areaUnderCurve(y, p));
        expect(areaUnderCurve(y, bent)).toEqual(areaUnderCurve(y, p));
      }),
    );
  });

  it("the area under the curve counts pairs", () => {
    fc.assert(
      fc.property(responses, (pairs) => {
        const [y, p] = split(pairs);
        const right = pairs.filter(([outcome]) => outcome === 1);
        const wrong = pairs.filter(([outcome]) => outcome === 0);
        const won = right.flatMap(([, high]) =>
          wrong.map(([, low]) => (high > low ? 1 : high === low ? 0.5 : 0)),
        );
        const found = areaUnderCurve(y, p);
        if (won.length === 0) expect(found.status).toBe("not-computable");
        else {
          const value = won.reduce<number>((sum, one) => sum + one, 0) / won.length;
          expect(found).toEqual({ status: "computed", value });
        }
      }),
    );
  });

  it("are the same in any order of responses, and turn with the outcomes", () => {
    fc.assert(
      fc.property(responses, (pairs) => {
        const [y, p] = split(pairs);
        const [backY, backP] = split([...pairs].reverse());
        expect(brierScore(backY, backP)).toEqual(brierScore(y, p));
        expect(calibrationError(backY, backP)).toEqual(calibrationError(y, p));
        const turned = areaUnderCurve(
          y.map((one) => 1 - one),
          p,
        );
        const found = areaUnderCurve(y, p);
        if (found.status === "computed" && turned.status === "computed") {
          expect(turned.value).toBeCloseTo(1 - found.value, 14);
        }
      }),
    );
  });

  it("bins hold every response once", () => {
    fc.assert(
      fc.property(responses, fc.integer({ min: 1, max: 20 }), (pairs, bins) => {
        const found = calibrationBins(...split(pairs), { bins });
        expect(found.reduce((sum, bin) => sum + bin.responses, 0)).toBe(pairs.length);
        for (const { lower, upper, meanPrediction } of found) {
          if (meanPrediction === null) continue;
          expect(meanPrediction).toBeGreaterThanOrEqual(lower - 1e-9);
          expect(meanPrediction).toBeLessThanOrEqual(upper + 1e-9);
        }
      }),
    );
  });

  it("folds share no learner and differ by one learner at most", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 15 }).map(String), { minLength: 10, maxLength: 60 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (learners, seed) => {
          const distinct = [...new Set(learners)];
          if (distinct.length < 3) return;
          const folds = foldsByLearner(learners, { folds: 3, seed });
          const owners = distinct.map(
            (learner) => new Set(folds.filter((_, at) => learners[at] === learner)),
          );
          expect(owners.every(({ size }) => size === 1)).toBe(true);
          const sizes = [0, 1, 2].map((fold) => owners.filter((own) => own.has(fold)).length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
