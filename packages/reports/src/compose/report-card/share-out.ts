import type { Demonstration, LearnerId, Roster } from "@whole-learner/core";
import type { Determinations } from "@whole-learner/mastery";
import type { ReportCard } from "./report-card-input.ts";

/** What of a school's values is each learner's own, looked up once for all of them. */
type Shares = (learner: LearnerId) => Partial<ReportCard>;

/** Values by a learner, in their order. One of several learners is each of theirs. */
function byLearner<T>(
  values: readonly T[],
  learnersOf: (value: T) => readonly LearnerId[],
): (learner: LearnerId) => readonly T[] {
  const found = new Map<LearnerId, T[]>();
  for (const value of values) {
    for (const learner of learnersOf(value)) {
      const own = found.get(learner);
      if (own === undefined) found.set(learner, [value]);
      else own.push(value);
    }
  }
  return (learner) => found.get(learner) ?? [];
}

const one = ({ learner }: { readonly learner: LearnerId }): readonly LearnerId[] => [learner];

function shareDeterminations(all: Determinations): (learner: LearnerId) => Determinations {
  const competencies = byLearner(all.competencies, one);
  const outcomes = byLearner(all.outcomes, one);
  return (learner) => ({
    ...all,
    competencies: competencies(learner),
    outcomes: outcomes(learner),
  });
}

function shareRoster(roster: Roster): (learner: LearnerId) => Roster {
  const learners = byLearner(roster.learners, ({ id }) => [id]);
  const reflections = byLearner(roster.reflections, one);
  const responses = byLearner(roster.responses, one);
  return (learner) => ({
    ...roster,
    learners: learners(learner),
    reflections: reflections(learner),
    responses: responses(learner),
  });
}

/** Shares out what is given of all learners together, so that no card looks through what is about others. */
export function shareOut({
  roster,
  determinations,
  demonstrations,
  earlier,
}: Partial<ReportCard>): Shares {
  const rosterOf = roster && shareRoster(roster);
  const determinationsOf = determinations && shareDeterminations(determinations);
  const worksOf =
    demonstrations && byLearner<Demonstration>(demonstrations, ({ learners }) => learners);
  const earlierOf = earlier && shareDeterminations(earlier.determinations);
  return (learner) => ({
    ...(rosterOf && { roster: rosterOf(learner) }),
    ...(determinationsOf && { determinations: determinationsOf(learner) }),
    ...(worksOf && { demonstrations: worksOf(learner) }),
    ...(earlier && earlierOf && { earlier: { ...earlier, determinations: earlierOf(learner) } }),
  });
}
