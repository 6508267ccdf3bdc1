import type { AnsweredItem } from "./answered-items.ts";

/** Below this share of the most that items can tell, they tell nothing: the standard error would be a million times what it can be at best. */
const least = 1e-12;

/** Whether items tell nothing of an ability: a category more changes the log odds by the slope, so that (slope top)² / 4 is the most that one can tell. */
export function tellNothing(answered: readonly AnsweredItem[], information: number): boolean {
  const most = answered.reduce(
    (sum, { item: { slope, top } }) => sum + (slope * top * slope * top) / 4,
    0,
  );
  // Written so that no number at all tells nothing, too.
  return !(information > least * most);
}
