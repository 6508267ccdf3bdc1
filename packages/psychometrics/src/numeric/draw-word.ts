import type { Drawn, DrawState, Words64 } from "./draw-state.ts";

/** PCG's multiplier, 6364136223846793005. */
const multiplierHigh = 0x5851f42d;
const multiplierLow = 0x4c957f2d;

/**
 * A whole number from 0 to 2^32 - 1, all equally likely: PCG32 (XSH-RR, 64 bits of state). For simulation and for choosing, never for
 * secrets.
 *
 * Source: O'Neill, PCG: a family of simple fast space-efficient statistically good algorithms for random number generation
 * (Harvey Mudd College, HMC-CS-2014-0905); pcg-random.org, `pcg32_random_r`.
 *
 * @example
 * ```ts
 * import { drawWord, seedDraws } from "@whole-learner/psychometrics";
 * drawWord(seedDraws(42, 54)).value; // => 2707161783
 * ```
 */
export function drawWord({ position, stream }: DrawState): Drawn<number> {
  const [high, low] = position;
  // The upper bits choose how far the middle ones are turned.
  const xored = (((high >>> 18) ^ high) << 5) | ((((high << 14) | (low >>> 18)) ^ low) >>> 27);
  const turn = high >>> 27;
  const value = ((xored >>> turn) | (xored << (-turn & 31))) >>> 0;
  return { value, state: { position: advance(position, stream), stream } };
}

/** position * multiplier + stream, modulo 2^64. */
export function advance([high, low]: Words64, [streamHigh, streamLow]: Words64): Words64 {
  const newLow = (Math.imul(low, multiplierLow) >>> 0) + streamLow;
  const newHigh =
    upperWord(low, multiplierLow) +
    Math.imul(high, multiplierLow) +
    Math.imul(low, multiplierHigh) +
    streamHigh +
    (newLow > 0xffffffff ? 1 : 0);
  return [newHigh >>> 0, newLow >>> 0];
}

/** The upper 32 bits of a product of two unsigned words, by halves, since a double holds only 53 bits of it. */
function upperWord(a: number, b: number): number {
  const highA = a >>> 16;
  const lowA = a & 0xffff;
  const highB = b >>> 16;
  const lowB = b & 0xffff;
  const middle = highA * lowB + ((lowA * lowB) >>> 16);
  const other = lowA * highB + (middle & 0xffff);
  return highA * highB + (middle >>> 16) + (other >>> 16);
}
