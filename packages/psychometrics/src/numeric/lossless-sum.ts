import { partialLimit } from "./partials.ts";
import { sumError } from "./two-sum.ts";

/**
 * The sum of a range of numbers where plain addition loses nothing, else NaN. The errors are added as absolute values, for losses may
 * cancel. The start is -0, the neutral element of addition: from 0, a column of whole numbers teaches an engine small-integer addition, which
 * then converts and checks at each step (measured: five times slower). An empty sum and one of zeros are 0, never -0.
 */
export function losslessSum(values: ArrayLike<number>, from: number, to: number): number {
  let sum = -0;
  let lost = 0;
  for (let index = from; index < to; index++) {
    const x = values[index] as number;
    if (!(Math.abs(x) < partialLimit)) return Number.NaN;
    const next = sum + x;
    lost += Math.abs(sumError(sum, x, next));
    sum = next;
  }
  return lost === 0 ? sum + 0 : Number.NaN;
}
