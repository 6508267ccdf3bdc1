import type { CompetencyId, LearnerId, ScaleId } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";

/** Results of learners by competency and scale. */
export interface MatrixResults {
  readonly of: (
    learner: LearnerId,
    competency: CompetencyId,
    scale: ScaleId,
  ) => CompetencyDetermination | undefined;
  /** The scales on which anything was seen of a competency, in the order in which they first come. */
  readonly seenOn: (competency: CompetencyId) => readonly ScaleId[];
}

const keyOf = (learner: LearnerId, competency: CompetencyId, scale: ScaleId): string =>
  JSON.stringify([learner, competency, scale]);

/** The results of some learners; of several that are of the same learner, competency and scale, the first. */
export function matrixResults(
  determinations: readonly CompetencyDetermination[],
  learners: readonly LearnerId[],
): MatrixResults {
  const asked = new Set(learners);
  const found = new Map<string, CompetencyDetermination>();
  const seen = new Map<CompetencyId, Set<ScaleId>>();
  for (const one of determinations) {
    const { learner, competency, scale, status } = one;
    if (!asked.has(learner)) continue;
    const key = keyOf(learner, competency, scale);
    if (!found.has(key)) found.set(key, one);
    if (status !== "no-evidence") {
      seen.set(competency, (seen.get(competency) ?? new Set()).add(scale));
    }
  }
  return {
    of: (learner, competency, scale) => found.get(keyOf(learner, competency, scale)),
    seenOn: (competency) => [...(seen.get(competency) ?? [])],
  };
}
