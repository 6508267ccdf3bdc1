import { logistic } from "../../numeric/logistic.ts";
import type { ItemCurves } from "./item-curves.ts";

/** First and second derivative by ability of a category's log probability. */
export interface Slopes {
  readonly first: number;
  readonly second: number;
}

/**
 * How the log probability of a category changes with ability. Graded: slope (1 - P*(k) - P*(k+1)), and minus slope² times the sum of P* (1 - P*) of
 * both; adjacent: slope (k - mean category), and minus slope² times the categories' variance. The second is never above 0.
 */
export function slopesOf(
  item: ItemCurves,
  category: number,
  ability: number,
  probabilities: ArrayLike<number>,
): Slopes {
  const { slope, intercepts, top } = item;
  if (item.family === "graded") {
    const lower = category === 0 ? 1 : reach(item, category - 1, ability);
    const upper = category === top ? 0 : reach(item, category, ability);
    return {
      first: slope * (1 - lower - upper),
      second: -slope * slope * (lower * (1 - lower) + upper * (1 - upper)),
    };
  }
  let mean = 0;
  for (let k = 1; k <= intercepts.length; k++) mean += k * (probabilities[k] as number);
  let variance = 0;
  for (let k = 0; k <= top; k++) variance += (k - mean) * (k - mean) * (probabilities[k] as number);
  return { first: slope * (category - mean), second: -slope * slope * variance };
}

const reach = ({ slope, intercepts }: ItemCurves, at: number, ability: number): number =>
  logistic(slope * ability + (intercepts[at] as number));
