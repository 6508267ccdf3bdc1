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
  const count = parts.length;
  const floors: number[] = [];
  // The remainder and, of equal ones, the place, as one whole number: they sort as numbers.
  const ranks: number[] = [];
  let missing = Math.round(total * scale);
  parts.forEach((part, at) => {
    const whole = units(part);
    const floor = Math.floor(whole / step);
    floors.push(floor);
    ranks.push((whole - floor * step) * count + (count - 1 - at));
    missing -= floor;
  });
  // A total that is not the sum's own is shared evenly first, so that the rest is less than one digit a part.
  const each = Math.floor(missing / count);
  const spare = missing - each * count;
  const least =
    spare === 0 ? Number.POSITIVE_INFINITY : new Float64Array(ranks).sort()[count - spare];
  return floors.map(
    (floor, at) => (floor + each + ((ranks[at] as number) >= (least as number) ? 1 : 0)) / scale,
  );
}
