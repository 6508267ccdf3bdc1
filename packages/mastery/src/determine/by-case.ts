import type { CompetencyId, Evidence, Gathered, LearnerId, OutcomeId } from "@whole-learner/core";

/** Values under two keys, learner and competency: two maps, so that no separator in an id can join two cases. */
export type ByCase<T> = Map<LearnerId, Map<CompetencyId | OutcomeId, T[]>>;
/** The same, read only. */
export type Cases<T> = ReadonlyMap<LearnerId, ReadonlyMap<CompetencyId | OutcomeId, readonly T[]>>;

/** Adds a value to a case. */
export function put<T>(
  cases: ByCase<T>,
  learner: LearnerId,
  target: CompetencyId | OutcomeId,
  value: T,
): void {
  const under = cases.get(learner) ?? new Map<CompetencyId | OutcomeId, T[]>();
  cases.set(learner, under);
  const list = under.get(target);
  if (list === undefined) under.set(target, [value]);
  else list.push(value);
}

/** The evidence of each series as it is: of a learner and competency there is one. */
export function seriesByCase({ series }: Gathered): Cases<Evidence> {
  const cases = new Map<LearnerId, Map<CompetencyId | OutcomeId, readonly Evidence[]>>();
  for (const { learner, competency, evidence } of series) {
    const under = cases.get(learner) ?? new Map<CompetencyId | OutcomeId, readonly Evidence[]>();
    cases.set(learner, under.set(competency, evidence));
  }
  return cases;
}

/** No values. */
export const none = [] as const;

/** The values of a case. */
export const at = <T>(
  cases: Cases<T>,
  learner: LearnerId,
  target: CompetencyId | OutcomeId,
): readonly T[] => cases.get(learner)?.get(target) ?? none;
