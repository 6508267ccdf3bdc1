import { type FrameworkIndex, reportingCompetencies } from "@whole-learner/core";
import { giveAccount } from "../account/give-account.ts";
import { termsOf } from "../admission/broaden.ts";
import { roleOf } from "../admission/refuse.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Plan } from "../plan/plan.ts";
import type { CheckEvidence } from "./check-policy.ts";

/** How many ratings by learners of themselves are in the results, and of how many learners. */
export function countSelfRatings(
  plan: Plan,
  index: FrameworkIndex,
  { evidence, asOf }: CheckEvidence,
): { readonly ratings: number; readonly learners: number } {
  const { learners, casesOf } = openQuestion({ framework: index, evidence, policy: plan, asOf });
  const { roles } = index.framework.vocabulary ?? {};
  const counts = learners.map((learner) => {
    const own = new Set(
      reportingCompetencies(index)
        .filter(({ reporting }) => reporting === "level")
        .flatMap(({ id }) => casesOf(learner, id))
        .flatMap((one) => giveAccount(one).pieces)
        .flatMap(({ ratings }) => ratings)
        .filter(({ missing }) => !missing)
        .filter(({ evidence: one }) => termsOf(roleOf(one), roles).includes("self"))
        .map(({ evidence: { id } }) => id),
    );
    return own.size;
  });
  return {
    ratings: counts.reduce((sum, count) => sum + count, 0),
    learners: counts.filter((count) => count > 0).length,
  };
}
