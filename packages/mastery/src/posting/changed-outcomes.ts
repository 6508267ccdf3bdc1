import type { CompetencyId, Json, LearnerId, OutcomeId } from "@whole-learner/core";
import type { OutcomeDetermination } from "../determination/determination.ts";
import type { Determinations } from "../determine/determine.ts";
import type { PostedChange } from "./posted-change.ts";
import { postedOutcome } from "./posted-outcome.ts";
import type { PostedOutcome, Posting } from "./posting.ts";
import { sameValue } from "./same-value.ts";

/** What became of a posted outcome; a changed one names the competencies under it whose results changed. */
export type PostedOutcomeChange =
  | {
      readonly change: "unchanged";
      readonly posted: PostedOutcome;
      readonly now: OutcomeDetermination;
    }
  | {
      readonly change: "changed";
      readonly from: PostedOutcome;
      readonly to: OutcomeDetermination;
      /** Empty where the results under it did not: the rule or the framework changed, or somebody judged the outcome. */
      readonly through: readonly CompetencyId[];
    }
  | { readonly change: "withdrawn"; readonly from: PostedOutcome }
  | { readonly change: "new"; readonly to: OutcomeDetermination };

/** A result of a competency as a change has it now. */
const isOf = (
  change: PostedChange,
  learner: LearnerId,
  competencies: readonly CompetencyId[],
): CompetencyId | undefined => {
  if (change.change === "unchanged") return undefined;
  const result = change.change === "new" ? change.to : change.from;
  return result.learner === learner && competencies.includes(result.competency)
    ? result.competency
    : undefined;
};

/** What a posted outcome said, without what stands behind it: plain JSON. */
const said = ({ held: _, ...outcome }: PostedOutcome): Json => outcome as object as Json;

const keyOf = ({
  learner,
  outcome,
}: {
  readonly learner: LearnerId;
  readonly outcome: OutcomeId;
}): string => JSON.stringify([learner, outcome]);

/**
 * What became of every posted outcome, given what became of the results under them ({@link changedSincePosted}).
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { changedOutcomes, changedSincePosted, determine, policies, post } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Listens"] },
 * });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [1, 3], from: "2026-09-01" });
 * const ask = (asOf: string) => determine({ framework, evidence, policy: policies.decayingAverage, asOf });
 * const posting = post(ask("2026-09-05"), { id: "p1", day: "2026-09-06", by: { role: "educator" }, framework, evidence });
 * const now = ask("2026-11-22");
 * const changes = changedSincePosted(posting, now, { framework, evidence });
 * const [outcome] = changedOutcomes(posting, now, changes);
 * outcome?.change === "changed" && outcome.through.length; // => 1
 * ```
 */
export function changedOutcomes(
  posting: Posting,
  now: Determinations,
  changes: readonly PostedChange[],
): readonly PostedOutcomeChange[] {
  const today = new Map(now.outcomes.map((one) => [keyOf(one), one]));
  const then = new Set(posting.outcomes.map(keyOf));
  const { learners, competencies } = posting.scope ?? {};
  const inScope = ({ learner }: { readonly learner: LearnerId }): boolean =>
    competencies === undefined && (learners?.includes(learner) ?? true);
  return [
    ...posting.outcomes.map((from): PostedOutcomeChange => {
      const to = today.get(keyOf(from));
      if (to === undefined) return { change: "withdrawn", from };
      if (sameValue(said(from), said(postedOutcome(to))))
        return { change: "unchanged", posted: from, now: to };
      const through = changes.flatMap((one) => isOf(one, to.learner, to.competencies) ?? []);
      return { change: "changed", from, to, through: [...new Set(through)] };
    }),
    ...now.outcomes
      .filter((to) => !then.has(keyOf(to)) && inScope(to))
      .map((to): PostedOutcomeChange => ({ change: "new", to })),
  ];
}
