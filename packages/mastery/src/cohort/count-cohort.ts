import {
  type CompetencyId,
  type Framework,
  type FrameworkIndex,
  indexFramework,
  type LearnerId,
  levelPosition,
  type OpportunityMap,
  opportunitiesIn,
  type Scale,
  type ScaleId,
  scaleById,
} from "@whole-learner/core";
import { proportionConfidence, wilsonInterval } from "@whole-learner/psychometrics/beta-binomial";
import type { CompetencyDetermination } from "../determination/determination.ts";
import type { Determinations } from "../determine/determine.ts";
import { levelSaid } from "../roll-up/level-said.ts";
import type { CohortCounts, Dimension, Group, GroupCounts, Share } from "./cohort.ts";

/** What is counted, of whom. */
export interface CohortQuestion {
  readonly framework: Framework | FrameworkIndex;
  readonly determinations: Pick<Determinations, "competencies">;
  readonly dimensions: readonly Dimension[];
  /** Who had a chance to show what, from core's `opportunityMap`. */
  readonly opportunities?: OpportunityMap;
  /** Default: all that there are results of, in the order of the results. */
  readonly competencies?: readonly CompetencyId[];
  /** How sure the intervals are to hold the truth; 0.95 if left out. */
  readonly confidence?: number;
}

interface Results {
  readonly competency: CompetencyId;
  readonly scale: Scale;
  readonly of: ReadonlyMap<LearnerId, CompetencyDetermination>;
}

/** The results of each competency and scale by learner, without those by a modified expectation. */
function resultsIn(
  index: FrameworkIndex,
  { determinations, competencies }: CohortQuestion,
): readonly Results[] {
  const found = new Map<string, { of: Map<LearnerId, CompetencyDetermination> } & Results>();
  for (const one of determinations.competencies) {
    if (one.modified === true) continue;
    const key = JSON.stringify([one.competency, one.scale] satisfies [CompetencyId, ScaleId]);
    const known = found.get(key);
    const scale = known?.scale ?? scaleById(index, one.scale);
    if (scale === undefined) continue;
    if (known === undefined) {
      found.set(key, { competency: one.competency, scale, of: new Map([[one.learner, one]]) });
    } else known.of.set(one.learner, one);
  }
  const all = [...found.values()];
  return competencies === undefined
    ? all
    : competencies.flatMap((id) => all.filter(({ competency }) => competency === id));
}

/** Whether a learner is exempt, and so in no count: nothing is asked. */
const isExempt = (one: CompetencyDetermination): boolean =>
  one.status === "undetermined" && one.reason.code === "exempt";

function countsOf(
  { id, learners }: Group,
  { competency, scale, of }: Results,
  { opportunities, confidence = proportionConfidence }: CohortQuestion,
): GroupCounts {
  const results = [...new Set(learners)].flatMap((learner) => {
    const found = of.get(learner);
    return found === undefined || isExempt(found) ? [] : [found];
  });
  const shareOf = <K extends string>(
    name: K,
    count: number,
    whole: number,
  ): { readonly [_ in K]?: Share } =>
    // A share of nobody is none; the computed key is the one that was asked for.
    (whole === 0
      ? {}
      : { [name]: { count, of: whole, ...wilsonInterval(count, whole, confidence) } }) as {
      readonly [_ in K]?: Share;
    };
  const goal = levelPosition(scale, scale.goal) ?? scale.levels.length;
  const places = results.flatMap((one) => {
    const level = levelSaid(one);
    return level === undefined ? [] : (levelPosition(scale, level) ?? []);
  });
  return {
    group: id,
    learners: results.length,
    ...(opportunities === undefined
      ? {}
      : shareOf(
          "withOpportunity",
          results.filter(
            ({ learner }) => opportunitiesIn(opportunities, learner, competency).length > 0,
          ).length,
          results.length,
        )),
    ...shareOf("withLevel", places.length, results.length),
    ...shareOf("atGoal", places.filter((place) => place >= goal).length, places.length),
    levels: scale.levels.flatMap(({ id: level }, at) => {
      const count = places.filter((place) => place === at).length;
      return count === 0 ? [] : [{ level, count }];
    }),
  };
}

/**
 * Counts of groups of learners, competency by competency: how many had an opportunity, of how many enough was seen, how many are at the goal.
 * In each count a learner is counted once, and each share has Wilson's interval; shares are held against the goal, never against another group.
 *
 * Results by a modified expectation are left out, and so is who is exempt. Nothing is suppressed here: small counts are for who publishes to
 * hide, over all tables that are published together.
 *
 * Errors: RangeError for a confidence that is not above 0 and below 1.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { countCohort, determine, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [3], from: "2026-05-01" });
 * const determinations = determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-05-29", learners: ["ana", "ben"] });
 * const [listens] = countCohort({
 *   framework,
 *   determinations,
 *   dimensions: [{ id: "all", groups: [{ id: "everybody", learners: ["ana", "ben"] }] }],
 * });
 * const [everybody] = listens?.groups ?? [];
 * [everybody?.learners, everybody?.withLevel?.count, everybody?.atGoal?.count]; // => [2, 1, 1]
 * ```
 */
export function countCohort(question: CohortQuestion): readonly CohortCounts[] {
  const { framework, dimensions } = question;
  const index = "format" in framework ? indexFramework(framework) : framework;
  const results = resultsIn(index, question);
  return dimensions.flatMap(({ id, groups }) =>
    results.map((one) => ({
      dimension: id,
      competency: one.competency,
      scale: one.scale.id,
      groups: groups.map((group) => countsOf(group, one, question)),
    })),
  );
}
