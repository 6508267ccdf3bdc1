import { epochOf } from "./epoch-of.ts";
import type { Zone } from "./zone.ts";

/** When an offset begins: the first from the beginning, one without a readable start never. */
export function beginOfOffset({ offsets }: Zone, position: number): number {
  if (position === 0) return Number.NEGATIVE_INFINITY;
  const from = offsets[position]?.from;
  return (from === undefined ? undefined : epochOf(from)) ?? Number.POSITIVE_INFINITY;
}

/** The first of the numbers below `count` for which a question is answered yes, where all after it are yes too; `count` if none is. */
export function firstWhere(count: number, isSo: (position: number) => boolean): number {
  let least = 0;
  let most = count;
  while (least < most) {
    const middle = (least + most) >> 1;
    if (isSo(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}

/**
 * How far a zone's clocks are ahead of UTC, in minutes, at a time given as milliseconds since 1970.
 *
 * @example
 * ```ts
 * import { fixedZone, offsetAt } from "@whole-learner/core";
 * offsetAt(fixedZone("-03:30"), 0); // => -210
 * ```
 */
export function offsetAt(zone: Zone, epoch: number): number {
  const next = firstWhere(zone.offsets.length, (at) => beginOfOffset(zone, at) > epoch);
  return (zone.offsets[next - 1] ?? zone.offsets[0]).minutes;
}
