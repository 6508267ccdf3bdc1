import { describe, expect, it } from "vitest";
import { computed } from "../../../test/computed.ts";
import { weightedLikelihoodAbility } from "./weighted-likelihood.ts";

const rasch = (...difficulties: readonly number[]) =>
  difficulties.map((difficulty) => ({ model: "rasch", difficulty }) as const);

/** Of Rasch items Warm's estimate is the top of the likelihood times the root of the information. */
const weighted = (difficulties: readonly number[], responses: readonly number[], x: number) => {
  const chances = difficulties.map((difficulty) => 1 / (1 + Math.exp(difficulty - x)));
  const information = chances.reduce((sum, p) => sum + p * (1 - p), 0);
  return chances.reduce(
    (sum, p, at) => sum + Math.log(responses[at] === 1 ? p : 1 - p),
    Math.log(information) / 2,
  );
};

/** The highest of a fine grid. */
const highest = (difficulties: readonly number[], responses: readonly number[]): number => {
  const grid = Array.from({ length: 60_001 }, (_, at) => -20 + at / 1000);
  const values = grid.map((x) => weighted(difficulties, responses, x));
  return grid[values.indexOf(Math.max(...values))] as number;
};

describe("Warm's estimate where items are far apart", () => {
  it.each([
    [
      [0, 1, 8],
      [1, 1, 0],
    ],
    [
      [0, 1, 8],
      [1, 0, 0],
    ],
    [
      [0, 7, 8],
      [1, 1, 0],
    ],
    [
      [-1, 0, 6, 6.5],
      [1, 1, 1, 0],
    ],
    [
      [0, 5.5, 15],
      [1, 1, 0],
    ],
    [
      [0, 0, 20],
      [1, 1, 0],
    ],
    [
      [0, 20, 20],
      [0, 1, 0],
    ],
  ])("is the highest of several tops: items at %j, answers %j", (difficulties, responses) => {
    const found = computed(weightedLikelihoodAbility(rasch(...difficulties), responses));
    expect(Math.abs(found.ability - highest(difficulties, responses))).toBeLessThan(2e-3);
  });

  it("changes little where an item moves a little: before, one of two tops was met by chance", () => {
    const at = (difficulty: number): number =>
      computed(weightedLikelihoodAbility(rasch(0, 0.5, difficulty), [1, 1, 0])).ability;
    for (let difficulty = 6; difficulty < 12; difficulty += 0.25) {
      expect(Math.abs(at(difficulty + 0.25) - at(difficulty))).toBeLessThan(0.3);
    }
  });

  it.each([5, 7, 12, 40])(
    "is none where two tops are as high: two items %d logits apart",
    (apart) => {
      expect(weightedLikelihoodAbility(rasch(0, apart), [1, 0])).toEqual({
        status: "not-computable",
        reason: "several-abilities",
        lowerBound: null,
        upperBound: null,
      });
      // What was answered the same way has one top.
      expect(weightedLikelihoodAbility(rasch(0, apart), [1, 1]).status).toBe("computed");
      expect(weightedLikelihoodAbility(rasch(0, apart), [0, 0]).status).toBe("computed");
    },
  );

  it("is one where items are no more than four logits apart", () => {
    expect(computed(weightedLikelihoodAbility(rasch(0, 4), [1, 0])).ability).toBeCloseTo(2, 5);
  });
});
