import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computed } from "../../../test/computed.ts";
import { weightedLikelihoodAbility } from "./weighted-likelihood.ts";

interface Item {
  readonly gap: number;
  readonly discrimination: number;
  readonly response: 0 | 1;
}

/** Two to six items of two parameters, each so far from the one before it, in parts of what the steepest of them tells. */
const tests = (mostGap: number): fc.Arbitrary<readonly Item[]> =>
  fc.array(
    fc.record({
      gap: fc.double({ min: 0, max: mostGap, noNaN: true }),
      discrimination: fc.double({ min: 0.5, max: 2, noNaN: true }),
      response: fc.constantFrom(0 as const, 1 as const),
    }),
    { minLength: 2, maxLength: 6 },
  );

const asked = (test: readonly Item[]) => {
  const steepest = Math.max(...test.map(({ discrimination }) => discrimination));
  let difficulty = 0;
  return test.map(({ gap, discrimination, response }) => {
    difficulty += gap / steepest;
    return { model: "two-parameter", discrimination, difficulty, response } as const;
  });
};

/** The likelihood times the root of the information, in logarithms. */
const weighted = (items: ReturnType<typeof asked>, x: number): number => {
  let [sum, information] = [0, 0];
  for (const { discrimination, difficulty, response } of items) {
    const p = 1 / (1 + Math.exp(-discrimination * (x - difficulty)));
    sum += Math.log(response === 1 ? p : 1 - p);
    information += discrimination * discrimination * p * (1 - p);
  }
  return sum + Math.log(information) / 2;
};

describe("Warm's estimate", () => {
  it.each([3, 12])("is as high as any ability: items up to %d logits apart", (mostGap) => {
    fc.assert(
      fc.property(tests(mostGap), (test) => {
        const items = asked(test);
        const found = weightedLikelihoodAbility(
          items,
          items.map(({ response }) => response),
        );
        if (found.status === "not-computable") {
          expect(mostGap).toBeGreaterThan(3);
          expect(found.reason).toBe("several-abilities");
          return;
        }
        const top = weighted(items, computed(found).ability);
        for (let x = -25; x <= 65; x += 0.05) {
          expect(weighted(items, x)).toBeLessThanOrEqual(top + 2e-3);
        }
      }),
      { numRuns: 150 },
    );
  });
});
