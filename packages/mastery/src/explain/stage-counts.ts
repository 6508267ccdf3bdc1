import type { Account } from "../account/account.ts";
import type { Stage } from "../pieces/turned-away.ts";

/** How many entries of the log came to a stage and how many went on from it. */
export interface StageCount {
  readonly stage: Stage;
  readonly given: number;
  readonly left: number;
}

/** The stages that can turn evidence away, in their order: one that is missing here does not compile. */
const places: Readonly<Record<Stage, number>> = {
  resolve: 0,
  admit: 1,
  read: 2,
  combine: 3,
  attempts: 4,
  order: 5,
  band: 6,
  window: 7,
  weigh: 8,
};

const inOrder = (Object.keys(places) as Stage[]).sort((a, b) => places[a] - places[b]);

/**
 * What each stage was given and left, in entries: every entry either counts in a piece or was turned away by one stage, so the last stage
 * leaves what stands behind the pieces.
 */
export function stageCounts({
  turnedAway,
  pieces,
}: Pick<Account, "turnedAway" | "pieces">): readonly StageCount[] {
  const away = inOrder.map(() => 0);
  for (const { stage } of turnedAway) away[places[stage]] = (away[places[stage]] ?? 0) + 1;
  let given = turnedAway.length;
  for (const { ratings } of pieces) given += ratings.length;
  return inOrder.map((stage, place) => {
    const count = { stage, given, left: given - (away[place] ?? 0) };
    given = count.left;
    return count;
  });
}
