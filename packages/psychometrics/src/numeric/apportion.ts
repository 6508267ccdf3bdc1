import { exactSumOf } from "./exact-sum-of.ts";
import { roundDecimal } from "./round-decimal.ts";
import type { DecimalPlaces } from "./rounding.ts";
import { tens } from "./tens.ts";
import { units } from "./units.ts";

/**
 * Parts rounded so that they add up, as decimals, to the displayed total: each is cut down to the places, and what is then missing goes,
 * one last digit each, to the parts with the largest remainders (Hamilton's method). Equal remainders: the earlier part first.
 * The total is the sum rounded half-up, unless given; a given one must have no more than these places. Parts in the domain.
 *
 * @example
 * ```ts
 * import { apportion } from "@whole-learner/psychometrics";
 * apportion([1 / 3, 1 / 3, 1 / 3], 2); // => [0.34, 0.33, 0.33]
 * apportion([1.234, 0.321], 2, 1.55); // => [1.23, 0.32]
 * ```
 */
export function apportion(
  parts: readonly number[],
  places: DecimalPlaces,
  total: number = roundDecimal(exactSumOf(parts), places, "half-up"),
): readonly number[] {
  const scale = tens(places);
  const step = 1e9 / scale;
  const exact = parts.map(units);
  const floors = exact.map((part) => Math.floor(part / step));
  const rests = exact.map((part, index) => part - (floors[index] as number) * step);
  const missing = floors.reduce((left, floor) => left - floor, Math.round(total * scale));
  // A total that is not the sum's own is shared evenly first, so that the rest is less than one digit a part.
  const each = Math.floor(missing / parts.length);
  const spare = missing - each * parts.length;
  const byRest = [...rests.keys()].sort(
    (a, b) => (rests[b] as number) - (rests[a] as number) || a - b,
  );
  const lucky = new Set(byRest.slice(0, spare));
  return floors.map((floor, index) => (floor + each + (lucky.has(index) ? 1 : 0)) / scale);
}
