import {
  type Framework,
  type FrameworkIndex,
  indexFramework,
  type LevelId,
  type ScaleId,
} from "@whole-learner/core";
import { compile } from "../compile/compile.ts";
import { cutsOf } from "../level/cuts.ts";
import type { Plan } from "../plan/plan.ts";
import { describeSections, type PolicyStatement } from "./describe-section.ts";
import type { Policy } from "./policy.ts";
import type { ExceptionWhen } from "./sections.ts";

/** What an exception says otherwise, and for what. */
export interface ExceptionDescription {
  readonly position: number;
  readonly when: ExceptionWhen;
  readonly statements: readonly PolicyStatement[];
}

/** Where the levels of a scale begin; the lowest begins wherever there is a score. */
export interface LevelsDescription {
  readonly scale: ScaleId;
  readonly levels: readonly { readonly level: LevelId; readonly from?: number }[];
}

/** A policy in plain words, as data: the sentences are in `language/en`. */
export interface PolicyDescription {
  readonly policy: Plan["policy"];
  /** In the order of the stages. What the policy leaves out is told with its default. */
  readonly statements: readonly PolicyStatement[];
  readonly exceptions: readonly ExceptionDescription[];
  /** With a framework: where the levels of each of its scales begin without exceptions. Scales that the cuts do not fit are left out. */
  readonly levels?: readonly LevelsDescription[];
}

/**
 * Everything that a policy says, statement by statement, so that a school can read what it decides with. Throws `InvalidInputError` for a policy
 * that cannot be compiled.
 *
 * @example
 * ```ts
 * import { say } from "@whole-learner/core";
 * import { describePolicy, policies } from "@whole-learner/mastery";
 * import { policyStatementSentences } from "@whole-learner/mastery/languages/en";
 * const { statements } = describePolicy(policies.mean);
 * statements.map((one) => say(one, policyStatementSentences))[0]; // => "Everybody's ratings count but the learner's own, which are shown beside."
 * ```
 */
export function describePolicy(
  policy: Policy | Plan,
  framework?: Framework | FrameworkIndex,
): PolicyDescription {
  const plan = "sections" in policy ? policy : compile(policy);
  const index =
    framework !== undefined && "format" in framework ? indexFramework(framework) : framework;
  return {
    policy: plan.policy,
    statements: describeSections(plan.sections),
    exceptions: plan.exceptions.map(({ when, use }, position) => ({
      position,
      when,
      statements: describeSections(use),
    })),
    ...(index === undefined
      ? {}
      : {
          levels: index.framework.scales.flatMap((scale): LevelsDescription[] => {
            const cuts = cutsOf(scale, plan.sections.level);
            return cuts === undefined
              ? []
              : [
                  {
                    scale: scale.id,
                    levels: scale.levels.map(({ id }, at) => {
                      const from = cuts[at - 1];
                      return { level: id, ...(from === undefined ? {} : { from }) };
                    }),
                  },
                ];
          }),
        }),
  };
}
