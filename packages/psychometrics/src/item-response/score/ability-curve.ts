import { fillCategories } from "../models/fill-categories.ts";
import { logProbability } from "../models/log-probability.ts";
import { slopesOf } from "../models/slopes-of.ts";
import type { AnsweredItem } from "./answered-items.ts";

/** The log likelihood of an ability. */
export function logLikelihoodAt(answered: readonly AnsweredItem[], ability: number): number {
  let sum = 0;
  for (const { item, category } of answered) sum += logProbability(item, category, ability);
  return sum;
}

/** First and second derivative of the log likelihood: the second is below 0 wherever something was answered. */
export function slopesAt(
  answered: readonly AnsweredItem[],
  ability: number,
): { readonly first: number; readonly second: number } {
  let first = 0;
  let second = 0;
  const probabilities: number[] = [];
  for (const { item, category } of answered) {
    if (item.family === "adjacent") fillCategories(item, ability, probabilities);
    const slopes = slopesOf(item, category, ability, probabilities);
    first += slopes.first;
    second += slopes.second;
  }
  return { first, second };
}
