import type { CompetencyId, LearnerId } from "@whole-learner/core";
import type { CompetencyDetermination, Determinations } from "@whole-learner/mastery";

/** One learner's determinations by competency: each on the scale that it is reported on first, then on its other scales. */
export type OwnDeterminations = ReadonlyMap<CompetencyId, readonly CompetencyDetermination[]>;

/** The determinations of one learner, by competency and as they come. */
export function ownDeterminations(
  { competencies }: Determinations,
  learner: LearnerId,
): OwnDeterminations {
  const found = new Map<CompetencyId, CompetencyDetermination[]>();
  for (const one of competencies) {
    if (one.learner !== learner) continue;
    const list = found.get(one.competency);
    if (list === undefined) found.set(one.competency, [one]);
    else list.push(one);
  }
  return found;
}
