import type { EntryId } from "@whole-learner/core";
import type { Account } from "./account.ts";
import { placesLookedAt } from "./places-looked-at.ts";
import { worksOf } from "./works-of.ts";

/** The works that the method looked at, in its order: a work that it passes over did not count. */
export function countedWorks({ pieces, sections }: Account): readonly EntryId[] {
  const scored = pieces.filter(({ score }) => score !== undefined);
  return worksOf(scored.slice(...placesLookedAt(sections, scored.length)));
}
