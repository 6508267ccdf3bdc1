import { exp } from "../../numeric/exp.ts";
import { ln } from "../../numeric/ln.ts";
import type { ItemCurves } from "./item-curves.ts";

/** ln(1 / (1 + e^-x)), which no x makes overflow. */
const logLogistic = (x: number): number => (x >= 0 ? -ln(1 + exp(-x)) : x - ln(1 + exp(x)));

/** The logarithm of the probability of a category at an ability: finite wherever the ability is. */
export function logProbability(item: ItemCurves, category: number, ability: number): number {
  const { slope, intercepts, top } = item;
  if (item.family === "graded") {
    let sum = item.logWidths[category] as number;
    if (category > 0) sum += logLogistic(slope * ability + (intercepts[category - 1] as number));
    if (category < top) sum += logLogistic(-(slope * ability + (intercepts[category] as number)));
    return sum;
  }
  if (top === 1) {
    const z = slope * ability + (intercepts[0] as number);
    return logLogistic(category === 1 ? z : -z);
  }
  let z = 0;
  let own = 0;
  let largest = 0;
  for (let k = 1; k <= top; k++) {
    z += slope * ability + (intercepts[k - 1] as number);
    if (k === category) own = z;
    if (z > largest) largest = z;
  }
  let total = exp(-largest);
  z = 0;
  for (let k = 1; k <= top; k++) {
    z += slope * ability + (intercepts[k - 1] as number);
    total += exp(z - largest);
  }
  return own - largest - ln(total);
}
