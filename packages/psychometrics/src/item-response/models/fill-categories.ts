import { exp } from "../../numeric/exp.ts";
import { logistic } from "../../numeric/logistic.ts";
import type { ItemCurves } from "./item-curves.ts";

/**
 * Writes the probabilities of an item's categories 0 .. top at one ability. Graded: of P*(k) - P*(k+1) the product
 * P*(k) (1 - P*(k+1)) (1 - e^-(z_k - z_(k+1))) is taken, which is the same and loses no digits where both are near 0 or 1.
 */
export function fillCategories(
  item: ItemCurves,
  ability: number,
  out: Float64Array | number[],
): void {
  if (item.family === "graded") fillGraded(item, ability, out);
  else fillAdjacent(item, ability, out);
}

function fillGraded(
  { slope, intercepts, top, widths }: ItemCurves,
  ability: number,
  out: Float64Array | number[],
): void {
  let reached = 1;
  for (let k = 0; k <= top; k++) {
    const z = k < top ? slope * ability + (intercepts[k] as number) : 0;
    const below = k < top ? logistic(-z) : 1;
    out[k] = reached * below * (widths[k] as number);
    if (k < top) reached = logistic(z);
  }
}

function fillAdjacent(
  { slope, intercepts, top }: ItemCurves,
  ability: number,
  out: Float64Array | number[],
): void {
  let sum = 0;
  let largest = 0;
  out[0] = 0;
  for (let k = 1; k <= top; k++) {
    sum += slope * ability + (intercepts[k - 1] as number);
    out[k] = sum;
    if (sum > largest) largest = sum;
  }
  let total = 0;
  for (let k = 0; k <= top; k++) {
    const share = exp((out[k] as number) - largest);
    out[k] = share;
    total += share;
  }
  for (let k = 0; k <= top; k++) out[k] = (out[k] as number) / total;
}
