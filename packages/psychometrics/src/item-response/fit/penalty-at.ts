import { ln } from "../../numeric/ln.ts";
import type { Penalty } from "./design.ts";

/** A penalty at a value, with its first and second derivative. No value is as bad as one that has no logarithm. */
export function penaltyAt(
  { of, mean, standardDeviation }: Penalty,
  value: number,
): { readonly value: number; readonly first: number; readonly second: number } {
  const precision = 1 / (standardDeviation * standardDeviation);
  if (of === "value") {
    const away = value - mean;
    return { value: (-away * away * precision) / 2, first: -away * precision, second: -precision };
  }
  if (!(value > 0)) return { value: Number.NEGATIVE_INFINITY, first: 0, second: 0 };
  const away = ln(value) - mean;
  return {
    value: (-away * away * precision) / 2,
    first: (-away * precision) / value,
    second: ((away - 1) * precision) / (value * value),
  };
}
