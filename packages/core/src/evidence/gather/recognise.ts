import { competencyOf } from "../../framework/lookup/competency-of.ts";
import { findTarget } from "../../framework/lookup/find-target.ts";
import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import { nodeOf } from "../../framework/lookup/node-of.ts";
import { nodesByCode } from "../../framework/lookup/nodes-by-code.ts";
import type {
  CompetencyId,
  IndicatorId,
  LearnerId,
  NodeId,
  OutcomeId,
} from "../../identity/ids.ts";

/** What a rating is of. */
export interface Aim {
  readonly competency: CompetencyId;
  readonly indicator?: IndicatorId;
}

/** Who and what the framework and the question know. Targets may be named by id or by a code that only one node has. */
export interface Known {
  readonly learner: (id: LearnerId) => boolean;
  readonly aim: (target: NodeId) => Aim | undefined;
  readonly judged: (target: NodeId) => CompetencyId | OutcomeId | undefined;
}

export function knownIn(index: FrameworkIndex, learners?: readonly LearnerId[]): Known {
  const asked = learners && new Set(learners);
  const aims = new Map<NodeId, Aim | undefined>();
  const aimOf = (target: NodeId): Aim | undefined => {
    const found = findTarget(index, target);
    const competency = found && competencyOf(index, found.node.id)?.id;
    if (found === undefined || competency === undefined) return undefined;
    return found.kind === "indicator" ? { competency, indicator: found.node.id } : { competency };
  };
  const aim = (target: NodeId): Aim | undefined => {
    const met = aims.get(target);
    if (met !== undefined || aims.has(target)) return met;
    const found = aimOf(target);
    aims.set(target, found);
    return found;
  };
  return {
    learner: (id) => asked?.has(id) ?? true,
    aim,
    judged: (target) => {
      // An id is what it is: an outcome's goes before an indicator's code of the same letters.
      const outcome = nodeOf(index, target);
      if (outcome?.kind === "outcome") return outcome.node.id;
      const found = aim(target);
      if (found !== undefined) return found.indicator === undefined ? found.competency : undefined;
      const outcomes = nodesByCode(index, target).flatMap((one) =>
        one.kind === "outcome" ? [one.node.id] : [],
      );
      return outcomes.length === 1 ? outcomes[0] : undefined;
    },
  };
}
