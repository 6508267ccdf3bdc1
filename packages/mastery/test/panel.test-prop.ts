import type { Scale } from "@whole-learner/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinePanel } from "../src/panel/combine-panel.ts";

const scale: Scale = {
  id: "five",
  goal: "l4",
  grain: 0.5,
  levels: [1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, name: `${value}`, value })),
};
const rating = fc.record({
  rater: fc.string(),
  role: fc.constantFrom("educator", "fellow-learner", "community-partner"),
  number: fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
});
const rule = fc.constantFrom(
  { rule: "mean" } as const,
  { rule: "median", tie: "lower" } as const,
  { rule: "majority" } as const,
  { rule: "consensus" } as const,
  { rule: "adjudicated", by: "educator", within: 1 } as const,
);

describe("a panel", () => {
  it("says the same in whatever order its members speak", () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 7 }), rule, (ratings, by) => {
        const question = { scale, rule: by, secondLookFrom: 2, ratings };
        expect(combinePanel({ ...question, ratings: [...ratings].reverse() })).toEqual(
          combinePanel(question),
        );
      }),
    );
  });

  it("never says anything outside of what its members said", () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 7 }), rule, (ratings, by) => {
        const said = combinePanel({ scale, rule: by, secondLookFrom: 2, ratings });
        if (said.status !== "rated") throw new Error("somebody rated");
        const { lowest, highest, mean, lowerMedian, median, upperMedian, number = mean } = said;
        for (const one of [mean, lowerMedian, median, upperMedian, number]) {
          expect(one).toBeGreaterThanOrEqual(lowest);
          expect(one).toBeLessThanOrEqual(highest);
        }
        expect(lowerMedian).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(upperMedian);
      }),
    );
  });
});
