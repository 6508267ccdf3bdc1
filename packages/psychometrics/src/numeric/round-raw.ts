import { inDomain } from "./domain.ts";
import type { DecimalPlaces, RoundingMode } from "./rounding.ts";
import { tens } from "./tens.ts";

/**
 * A number rounded as Ruby's `Float#round` does it, on the double itself: a product of doubles that falls a bit short of a tie stays
 * below it. The tie is sought by dividing back, `(n + 0.5) / scale <= x`, so that a printed tie such as 1.005 is one. For policies that
 * must agree with products written in Ruby (Canvas rounds rollups so); elsewhere use {@link roundDecimal}. Outside the domain the number
 * comes back as it is; zero comes back without a sign.
 *
 * Source: Ruby 3.1, numeric.c, `round_half_up` and `round_half_even`: their rule for magnitudes. (Half-up is the same in later Rubies.)
 *
 * @example
 * ```ts
 * import { roundRaw } from "@whole-learner/psychometrics";
 * roundRaw(1.005, 2, "half-up"); // => 1.01
 * roundRaw(0.24499999999999997, 2, "half-up"); // => 0.24
 * ```
 */
export function roundRaw(x: number, places: DecimalPlaces, mode: RoundingMode): number {
  if (!inDomain(x)) return x;
  const scale = tens(places);
  const size = Math.abs(x);
  const count = mode === "half-up" ? halfUp(size, scale) : halfEven(size, scale);
  return (Math.sign(x) * count) / scale + 0;
}

function halfUp(size: number, scale: number): number {
  const nearest = Math.round(size * scale);
  return (nearest + 0.5) / scale <= size ? nearest + 1 : nearest;
}

function halfEven(size: number, scale: number): number {
  const product = size * scale;
  const floor = Math.floor(product);
  const over = product - floor;
  if (over > 0.5) return floor + 1;
  const tie = over === 0.5 || (floor + 0.5) / scale <= size;
  return tie ? floor + (floor % 2) : floor;
}
