import { deepFreeze } from "@whole-learner/testkit";
import type { ResponseItem } from "../src/item-response/models/response-item.ts";
import { drawing, simulate } from "./simulate.ts";

/** Five Rasch items around the middle of both groups. */
export const five: readonly ResponseItem[] = deepFreeze(
  [-1, -0.5, 0, 0.5, 1].map((difficulty) => ({ model: "rasch", difficulty })),
);

/** Two groups of 1,000, a whole logit apart, each with the standard deviation 1. */
export function twoGroups(seed: number) {
  const { uniform, normal } = drawing(seed);
  const group = Array.from({ length: 2000 }, (_, person) => person % 2);
  const abilities = group.map((own) => normal() + own - 0.5);
  return { group, abilities, columns: simulate(five, abilities, uniform) };
}

/** The mean of the values of some persons. */
export const meanOf = (values: ArrayLike<number>, of: (person: number) => boolean): number => {
  const own = Array.from(values).filter((_, person) => of(person));
  return own.reduce((sum, x) => sum + x, 0) / own.length;
};
