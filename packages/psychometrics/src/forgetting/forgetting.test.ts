import { describe, expect, it } from "vitest";
import { readVectors } from "../../test/vectors.ts";
import { evidenceAge } from "./evidence-age.ts";
import { halfLife, halfLifeLimits, recallAtAge } from "./half-life.ts";
import { daysUntilRetrievability, fsrsDecay, retrievability } from "./retrievability.ts";

interface Step {
  readonly elapsedDays: number;
  readonly retrievabilityBefore: number | null;
  readonly stability: number;
  readonly intervalAt90: number;
}
const fsrs = readVectors<{
  readonly decayFactor: { readonly decay: number };
  readonly cases: readonly {
    readonly ratings: readonly number[];
    readonly steps: readonly Step[];
  }[];
}>("fsrs6");

describe("ts-fsrs 5.4.2, at its own stabilities", () => {
  it.each(fsrs.cases.map(({ ratings, steps }) => [ratings.join(" "), steps] as const))(
    "ratings %s",
    (_ratings, steps) => {
      for (const [at, step] of steps.entries()) {
        const before = steps[at - 1];
        if (before !== undefined) {
          // It rounds to 8 decimals.
          expect(retrievability(step.elapsedDays, before.stability)).toBeCloseTo(
            step.retrievabilityBefore ?? -1,
            7,
          );
        }
        const days = daysUntilRetrievability(step.stability, 0.9);
        expect(days).toBeCloseTo(step.stability, 9);
        expect(Math.max(1, Math.round(days))).toBe(step.intervalAt90);
      }
    },
  );

  it("has the decay of FSRS-6", () => {
    expect(-fsrs.decayFactor.decay).toBe(fsrsDecay);
  });
});

describe("retrievability", () => {
  it("is 1 at once, 0.9 at the stability for every decay, and falls", () => {
    for (const decay of [0.1, fsrsDecay, 0.5, 1]) {
      expect(retrievability(0, 12, decay)).toBe(1);
      expect(retrievability(12, 12, decay)).toBeCloseTo(0.9, 12);
      expect(retrievability(120, 12, decay)).toBeLessThan(0.9);
    }
  });

  it("has its days as the way back", () => {
    for (const level of [1, 0.9, 0.5, 0.2]) {
      expect(retrievability(daysUntilRetrievability(17, level, 0.3), 17, 0.3)).toBeCloseTo(
        level,
        12,
      );
    }
    expect(daysUntilRetrievability(17, 1)).toBe(0);
  });

  it("of decay 1 is a hyperbola: by hand", () => {
    // F = 1/0.9 - 1 = 1/9; R = 1 / (1 + t / (9 S)).
    expect(retrievability(18, 2, 1)).toBeCloseTo(1 / 2, 14);
    expect(daysUntilRetrievability(2, 0.5, 1)).toBeCloseTo(18, 12);
  });
});

describe("the age of evidence", () => {
  it("says what is left, and from when on one should look again", () => {
    const card = { stability: 30, difficulty: 5, reps: 4 };
    expect(evidenceAge(card, 30)).toMatchObject({
      status: "computed",
      elapsedDays: 30,
      isBelowLevel: false,
    });
    expect(evidenceAge(card, 31)).toMatchObject({ isBelowLevel: true, daysUntilLevel: 30 });
    const other = evidenceAge(card, 20, 0.95, 0.5);
    if (other.status !== "computed") throw new Error("computed was expected");
    expect(other.retrievability).toBe(retrievability(20, 30, 0.5));
    expect(other.daysUntilLevel).toBe(daysUntilRetrievability(30, 0.95, 0.5));
  });

  it("of a card never seen does not exist", () => {
    expect(evidenceAge({ stability: 0 }, 5)).toEqual({
      status: "not-computable",
      reason: "no-memory",
    });
  });
});

describe("half-life regression, the cases of its formula", () => {
  const { cases } = readVectors<{
    readonly cases: readonly {
      readonly weights: readonly number[];
      readonly features: readonly number[];
      readonly deltaDays: number;
      readonly halfLife: number;
      readonly pRecall: number;
    }[];
  }>("half_life_regression");
  it.each(cases.map((one) => [JSON.stringify(one.weights), one] as const))("%s", (_name, one) => {
    const days = halfLife(one.weights, one.features);
    expect(days).toBeCloseTo(one.halfLife, 12);
    expect(recallAtAge(one.deltaDays, days)).toBeCloseTo(one.pRecall, 12);
  });

  it("keeps to limits of one's own", () => {
    const limits = { shortest: 1, longest: 10, leastRecall: 0.01, mostRecall: 1 };
    expect(halfLife([5], [1], limits)).toBe(10);
    expect(halfLife([-5], [1], limits)).toBe(1);
    expect(recallAtAge(1000, 1, limits)).toBe(0.01);
    expect(recallAtAge(0, 1, limits)).toBe(1);
    // A sum without end is beyond them as any other.
    expect(halfLife([1e308], [10], limits)).toBe(10);
    expect(halfLifeLimits.shortest * 24 * 60).toBe(15);
  });
});

it.each<[string, () => unknown]>([
  ["elapsedDays is -1", () => retrievability(-1, 1)],
  ["elapsedDays is NaN", () => retrievability(Number.NaN, 1)],
  ["stability is 0", () => retrievability(1, 0)],
  ["decay is 0", () => retrievability(1, 1, 0)],
  ["decay is Infinity", () => retrievability(1, 1, 1 / 0)],
  ["level is 0", () => daysUntilRetrievability(1, 0)],
  ["level is 1.1", () => daysUntilRetrievability(1, 1.1)],
  ["stability is -1", () => daysUntilRetrievability(-1, 0.9)],
  ["decay is -1", () => daysUntilRetrievability(1, 0.9, -1)],
  ["stability is -3", () => evidenceAge({ stability: -3 }, 1)],
  ["weights are 1, features 2", () => halfLife([1], [1, 2])],
  ["shortest is NaN", () => halfLife([1], [1], { ...halfLifeLimits, shortest: Number.NaN })],
  ["longest is Infinity", () => halfLife([1], [1], { ...halfLifeLimits, longest: 1 / 0 })],
  ["leastRecall: NaN", () => recallAtAge(1, 1, { ...halfLifeLimits, leastRecall: Number.NaN })],
  ["mostRecall: 1.5", () => recallAtAge(1, 1, { ...halfLifeLimits, mostRecall: 1.5 })],
  ["weights[0] is NaN", () => halfLife([Number.NaN], [1])],
  ["features[1] is Infinity", () => halfLife([1, 1], [1, 1 / 0])],
  ["the sum of weights times features is NaN", () => halfLife([1e308, -1e308], [10, 10])],
  ["elapsedDays is -1", () => recallAtAge(-1, 1)],
  ["decay is 0.009", () => retrievability(0, 1, 0.009)],
  ["decay is 101", () => daysUntilRetrievability(1, 0.5, 101)],
  ["halfLifeDays is 0", () => recallAtAge(1, 0)],
])("%s is refused", (message, ask) => {
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(message);
});
