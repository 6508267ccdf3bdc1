import { fillCategories } from "./fill-categories.ts";
import type { ItemCurves } from "./item-curves.ts";
import { slopesOf } from "./slopes-of.ts";

/** Information, and Warm's J: the mean over categories of first derivative times second of P, over P. */
export interface Told {
  readonly information: number;
  readonly bias: number;
}

/** Of P = e^l: P'/P = l' and P''/P = l'' + l'², so that I is the mean of l'² and J that of l' (l'' + l'²). */
export function informationOf(item: ItemCurves, ability: number): Told {
  const probabilities = [0, ...item.intercepts];
  fillCategories(item, ability, probabilities);
  let information = 0;
  let bias = 0;
  probabilities.forEach((p, category) => {
    const { first, second } = slopesOf(item, category, ability, probabilities);
    information += p * first * first;
    bias += p * first * (second + first * first);
  });
  return { information, bias };
}
