import type { DrawState, Words64 } from "./draw-state.ts";
import { advance } from "./draw-word.ts";

const words = (whole: number): Words64 => [Math.floor(whole / 4_294_967_296) >>> 0, whole >>> 0];

/**
 * The state that a seed stands for. Seed and stream are whole numbers from 0 to 2^53 - 1; states of different streams never
 * give the same sequence, so that each learner of a simulation can have one.
 *
 * Errors: RangeError where either is none.
 *
 * Source: pcg-random.org, `pcg32_srandom_r`.
 *
 * @example
 * ```ts
 * import { drawBelow, seedDraws } from "@whole-learner/psychometrics";
 * const first = drawBelow(seedDraws(2026), 6);
 * const second = drawBelow(first.state, 6);
 * [first.value, second.value]; // => [0, 1]
 * ```
 */
export function seedDraws(seed: number, stream: number = 0): DrawState {
  demandSeed("seed", seed);
  demandSeed("stream", stream);
  const [high, low] = words(stream);
  const odd: Words64 = [((high << 1) | (low >>> 31)) >>> 0, ((low << 1) | 1) >>> 0];
  const [seedHigh, seedLow] = words(seed);
  const sum = odd[1] + seedLow;
  const carry = sum > 0xffffffff ? 1 : 0;
  return { position: advance([(odd[0] + seedHigh + carry) >>> 0, sum >>> 0], odd), stream: odd };
}

function demandSeed(name: string, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) {
    throw new RangeError(`${name}: ${value} is no whole number from 0 to 2^53 - 1`);
  }
}
