import type { Demonstration, LearnerId, Log, Rating } from "@whole-learner/core";

/** A work of a learner with what was rated in it. */
export interface ShownWork {
  readonly demonstration: Demonstration;
  readonly ratings: readonly Rating[];
}

const noWorks: readonly ShownWork[] = [];

/** The works of every learner in the order in which they happened, without those that were taken back, put right or had to go. */
export function shownBy({ entries }: Log): (learner: LearnerId) => readonly ShownWork[] {
  const corrected = new Set<string>();
  const ratings = new Map<string, Rating[]>();
  for (const entry of entries) {
    if (entry.type === "retraction" || entry.type === "replacement") corrected.add(entry.of);
    if (entry.type === "erasure") for (const id of entry.entries ?? []) corrected.add(id);
    if (entry.type === "rating" && entry.demonstration !== undefined) {
      const list = ratings.get(entry.demonstration) ?? [];
      list.push(entry);
      ratings.set(entry.demonstration, list);
    }
  }
  const works = new Map<LearnerId, ShownWork[]>();
  for (const entry of entries) {
    if (entry.type !== "demonstration" || corrected.has(entry.id)) continue;
    for (const learner of entry.learners) {
      const list = works.get(learner) ?? [];
      const own = (ratings.get(entry.id) ?? []).filter((rating) => rating.learner === learner);
      list.push({ demonstration: entry, ratings: own });
      works.set(learner, list);
    }
  }
  const at = ({ demonstration: { happened, id } }: ShownWork): string => `${happened} ${id}`;
  for (const list of works.values()) list.sort((a, b) => (at(a) < at(b) ? -1 : 1));
  return (learner) => works.get(learner) ?? noWorks;
}
