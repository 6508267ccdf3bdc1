import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBelow } from "./draw-below.ts";
import { drawUniform } from "./draw-uniform.ts";
import { drawWord } from "./draw-word.ts";
import { seedDraws } from "./seed-draws.ts";
import { shuffle } from "./shuffle.ts";

const seed = fc.maxSafeNat();
const multiplier = 6364136223846793005n;
const join = ([high, low]: readonly [number, number]): bigint =>
  (BigInt(high) << 32n) | BigInt(low);

describe("draws", () => {
  it("follow the published recurrence and output function, in BigInt", () => {
    fc.assert(
      fc.property(seed, seed, (start, stream) => {
        let state = seedDraws(start, stream);
        const increment = (BigInt(stream) * 2n + 1n) % 2n ** 64n;
        let expected = BigInt.asUintN(64, (increment + BigInt(start)) * multiplier + increment);
        expect(join(state.stream)).toBe(increment);
        for (let draw = 0; draw < 5; draw++) {
          expect(join(state.position)).toBe(expected);
          const turned = BigInt.asUintN(32, ((expected >> 18n) ^ expected) >> 27n);
          const by = expected >> 59n;
          const word = BigInt.asUintN(32, (turned >> by) | (turned << (-by & 31n)));
          const drawn = drawWord(state);
          expect(BigInt(drawn.value)).toBe(word);
          state = drawn.state;
          expected = BigInt.asUintN(64, expected * multiplier + increment);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("stay below their bounds", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 2 ** 32 }), (start, bound) => {
        const { value } = drawBelow(seedDraws(start), bound);
        expect(Number.isInteger(value) && value >= 0 && value < bound).toBe(true);
        const uniform = drawUniform(seedDraws(start)).value;
        expect(uniform >= 0 && uniform < 1 && Number.isInteger(uniform * 2 ** 53)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("shuffle to the same items, each place equally often", () => {
    const places = [0, 0, 0, 0];
    let state = seedDraws(20261122);
    for (let run = 0; run < 8_000; run++) {
      const { value, state: next } = shuffle(state, ["a", "b", "c", "d"]);
      expect([...value].sort().join("")).toBe("abcd");
      const at = value.indexOf("a");
      places[at] = (places[at] as number) + 1;
      state = next;
    }
    // 2000 each; five standard deviations are 194.
    for (const count of places) expect(Math.abs(count - 2_000)).toBeLessThan(194);
  });
});
