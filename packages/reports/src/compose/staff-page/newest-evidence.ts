import { beginOf, type LearnerId, type Moment } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";

/** When each learner's newest demonstration that counted was, in any competency. */
export function newestEvidence(
  results: readonly CompetencyDetermination[],
): ReadonlyMap<LearnerId, Moment> {
  const newest = new Map<LearnerId, Moment>();
  for (const { learner, newest: at } of results) {
    if (at === undefined) continue;
    const known = newest.get(learner);
    if (known === undefined || beginOf(at) > beginOf(known)) newest.set(learner, at);
  }
  return newest;
}

/** Whose newest demonstration is longest ago comes first, and before all who has none; of equal ones in the order given. */
export const longestAgoFirst = (
  ids: readonly LearnerId[],
  newest: ReadonlyMap<LearnerId, Moment>,
): readonly LearnerId[] => {
  const at = (id: LearnerId): number => {
    const found = newest.get(id);
    return found === undefined ? Number.NEGATIVE_INFINITY : beginOf(found);
  };
  return [...ids].sort((a, b) => {
    const [one, other] = [at(a), at(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
};
