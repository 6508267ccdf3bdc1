import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categoryProbabilities } from "../models/category-probabilities.ts";
import { itemInformation } from "../models/item-information.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { abilityAtLeast } from "./ability-at-least.ts";
import { abilityInterval } from "./ability-interval.ts";
import { abilityLevels } from "./ability-levels.ts";
import { abilityPosterior } from "./ability-posterior.ts";
import { abilityQuantile } from "./ability-quantile.ts";
import { predictedCategories } from "./predicted-categories.ts";
import { responseColumns } from "./response-columns.ts";
import { scoreAbilities } from "./score-abilities.ts";

const location = fc.double({ min: -4, max: 4, noNaN: true });
const discrimination = fc.double({ min: 0.1, max: 4, noNaN: true });
const steps = fc.array(location, { minLength: 1, maxLength: 5 });
const item: fc.Arbitrary<ResponseItem> = fc.oneof(
  location.map((difficulty) => ({ model: "rasch" as const, difficulty })),
  fc.record({
    model: fc.constant("two-parameter" as const),
    discrimination,
    difficulty: location,
  }),
  steps.map((own) => ({ model: "partial-credit" as const, steps: own })),
  fc.record({
    model: fc.constant("generalised-partial-credit" as const),
    discrimination,
    steps,
  }),
  fc
    .tuple(
      discrimination,
      location,
      fc.array(fc.double({ min: 0.01, max: 2, noNaN: true }), { maxLength: 4 }),
    )
    .map(([slope, from, gaps]) => ({
      model: "graded-response" as const,
      discrimination: slope,
      thresholds: gaps.reduce<number[]>(
        (made, gap) => [...made, (made[made.length - 1] as number) + gap],
        [from],
      ),
    })),
);
const topOf = (one: ResponseItem): number => categoryProbabilities(one, 0).length - 1;

/** Items, each with a response or none. */
const answered = fc
  .array(
    item.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.option(fc.integer({ min: 0, max: topOf(one) }), { nil: null, freq: 6 }),
      ),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => ({
    items: pairs.map(([one]) => one),
    responses: pairs.map(([, response]) => response),
  }));
const ability = fc.double({ min: -30, max: 30, noNaN: true });

describe("an item", () => {
  it("has probabilities that add up to 1 and an information that is never below 0", () => {
    fc.assert(
      fc.property(item, ability, (one, at) => {
        const probabilities = categoryProbabilities(one, at);
        for (const p of probabilities) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        expect(itemInformation(one, at)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a posterior", () => {
  it("adds up to 1, holds its mean, and is no wider than its grid", () => {
    fc.assert(
      fc.property(answered, ({ items, responses }) => {
        const { grid, mean, mode, standardDeviation, logMarginal } = abilityPosterior(
          items,
          responses,
        );
        const last = grid.first + grid.spacing * (grid.probabilities.length - 1);
        expect(grid.probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        expect(grid.probabilities[0]).toBeLessThan(1e-14);
        expect(grid.probabilities[grid.probabilities.length - 1]).toBeLessThan(1e-14);
        for (const inside of [mean, mode]) {
          expect(inside).toBeGreaterThan(grid.first);
          expect(inside).toBeLessThan(last);
        }
        // A normal prior times curves that are concave is never wider than the prior (Brascamp and Lieb 1976).
        expect(standardDeviation).toBeLessThanOrEqual(1 + 1e-9);
        expect(standardDeviation).toBeGreaterThan(0);
        expect(logMarginal).toBeLessThanOrEqual(1e-12);
      }),
      { numRuns: 300 },
    );
  });

  it("rises with every category more", () => {
    fc.assert(
      fc.property(answered, fc.nat(), ({ items, responses }, pick) => {
        const places = items.flatMap((one, at) => {
          const response = responses[at] ?? null;
          return response !== null && response < topOf(one) ? [at] : [];
        });
        if (places.length === 0) return;
        const place = places[pick % places.length] as number;
        const more = responses.map((response, at) =>
          at === place ? (response as number) + 1 : response,
        );
        const before = abilityPosterior(items, responses);
        const after = abilityPosterior(items, more);
        expect(after.mean).toBeGreaterThan(before.mean);
        expect(after.mode).toBeGreaterThan(before.mode);
        expect(abilityAtLeast(after, 0.3)).toBeGreaterThanOrEqual(
          abilityAtLeast(before, 0.3) - 1e-7,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("has quantiles that its probabilities give back, levels and predictions that add up to 1", () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(answered, share, item, ({ items, responses }, probability, next) => {
        const posterior = abilityPosterior(items, responses);
        const at = abilityQuantile(posterior, probability);
        expect(1 - abilityAtLeast(posterior, at)).toBeCloseTo(probability, 9);
        const { lower, upper } = abilityInterval(posterior, 0.9);
        expect(lower).toBeLessThan(upper);
        const levels = abilityLevels(posterior, [lower, at + 10, at + 11]);
        expect(levels.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
        const { probabilities, expected } = predictedCategories(posterior, next);
        expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        expect(expected).toBeLessThanOrEqual(topOf(next));
      }),
      { numRuns: 300 },
    );
  });

  it("is what columns say of the same person, within a millionth", () => {
    fc.assert(
      fc.property(
        answered,
        fc.double({ min: -2, max: 2, noNaN: true }),
        ({ items, responses }, cut) => {
          const posterior = abilityPosterior(items, responses);
          if (items.length === 0) return;
          const columns = responseColumns([responses]);
          const plain = scoreAbilities(items, columns);
          expect(Math.abs((plain.mean[0] as number) - posterior.mean)).toBeLessThan(1e-6);
          expect(
            Math.abs((plain.standardDeviation[0] as number) - posterior.standardDeviation),
          ).toBeLessThan(2e-6);
          expect(Math.abs((plain.logMarginal[0] as number) - posterior.logMarginal)).toBeLessThan(
            2e-6,
          );
          const { atLeast } = scoreAbilities(items, columns, { cut });
          expect(Math.abs((atLeast[0] as number) - abilityAtLeast(posterior, cut))).toBeLessThan(
            5e-6,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
