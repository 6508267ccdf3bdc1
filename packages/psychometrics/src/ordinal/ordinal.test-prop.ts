import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLevelParameters, filterLevels, levelModel, smoothLevels } from "./index.ts";

const model = levelModel(defaultLevelParameters(4));
const rating = fc.integer({ min: 0, max: 3 });
const evidence = fc.array(
  fc.oneof(
    rating,
    fc.constant(null),
    fc.record({
      ratings: fc.array(rating, { maxLength: 3 }),
      weight: fc.constantFrom(0, 0.25, 1, 2),
      elapsed: fc.constantFrom(0, 0.5, 1, 3, 20),
    }),
  ),
  { minLength: 1, maxLength: 30 },
);

describe("level tracking", () => {
  it("posteriors sum to 1, parts are in order, nothing leaves 0 to 1", () => {
    fc.assert(
      fc.property(evidence, (list) => {
        for (const trace of [filterLevels(model, list), smoothLevels(model, list)]) {
          if (trace.status !== "computed") throw new Error(trace.reason);
          for (const { probabilities, pAtLeast, expectedLevel } of trace.readings) {
            expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
            expect(pAtLeast[0]).toBe(1);
            for (let k = 1; k < 4; k++) {
              expect(pAtLeast[k]).toBeLessThanOrEqual(pAtLeast[k - 1] as number);
              expect(pAtLeast[k]).toBeGreaterThanOrEqual(0);
            }
            expect(expectedLevel).toBeGreaterThanOrEqual(1);
            expect(expectedLevel).toBeLessThanOrEqual(4 + 1e-12);
          }
        }
      }),
    );
  });

  // Laplace errors and steps of one level have monotone likelihood ratios, which the filter keeps (Karlin, Total Positivity, 1968).
  it("a higher rating in a lower one's place never lowers P(at least any level)", () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 15 }), fc.nat(), (list, at) => {
        const place = at % list.length;
        const raised = list.map((code, i) => (i === place && code < 3 ? code + 1 : code));
        const before = filterLevels(model, list);
        const after = filterLevels(model, raised);
        if (before.status !== "computed" || after.status !== "computed") throw new Error();
        const [was, is] = [before.readings.at(-1), after.readings.at(-1)];
        for (let k = 1; k < 4; k++) {
          expect(is?.pAtLeast[k]).toBeGreaterThanOrEqual((was?.pAtLeast[k] as number) - 1e-12);
        }
      }),
    );
  });

  it("the last of the smoother is the last of the filter", () => {
    fc.assert(
      fc.property(evidence, (list) => {
        const filtered = filterLevels(model, list);
        const smoothed = smoothLevels(model, list);
        if (filtered.status !== "computed" || smoothed.status !== "computed") throw new Error();
        expect(smoothed.readings.at(-1)).toEqual(filtered.readings.at(-1));
        expect(smoothed.logLikelihood).toBeCloseTo(filtered.logLikelihood, 9);
      }),
    );
  });
});
