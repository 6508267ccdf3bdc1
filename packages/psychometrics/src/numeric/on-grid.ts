/**
 * Whether all numbers of a range are multiples of 1/4096 below 2^20 in magnitude, as level numbers, half and quarter steps are.
 * Then plain addition, started at -0, of up to 2^21 of them is exact in any order: 20 + 12 + 21 bits fit into a double's 53.
 *
 * Start at -0, the neutral element, and give the sum back `+ 0`: from 0, whole numbers in a Float64Array teach an engine
 * small-integer addition, which then converts and checks at each step.
 *
 * @example
 * ```ts
 * import { onGrid } from "@whole-learner/psychometrics";
 * onGrid([1, 2.5, 3.25]); // => true
 * onGrid([0.1]); // => false
 * ```
 */
export function onGrid(
  values: ArrayLike<number>,
  from: number = 0,
  to: number = values.length,
): boolean {
  for (let index = from; index < to; index++) {
    const x = values[index] as number;
    if (!(Math.abs(x) < 1_048_576) || !Number.isInteger(x * 4096)) return false;
  }
  return true;
}
