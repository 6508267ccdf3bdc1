import type { NodeId } from "@whole-learner/core";
import type {
  DomainDetermination,
  OutcomeDetermination,
  PortraitDetermination,
} from "../determination/determination.ts";
import type { NodeAccount } from "./node-account.ts";
import { portraitKey } from "./node-place.ts";
import type { NodeQuestion } from "./node-question.ts";

/** What is said above one learner's competencies, as far as the policy asks for it. */
export interface NodeDeterminations {
  readonly outcomes: readonly OutcomeDetermination[];
  readonly domains: readonly DomainDetermination[];
  readonly portraits: readonly PortraitDetermination[];
}

/** The results that a policy asks for, in the order of the document; what was only a step on the way is not among them. */
export function nodeDeterminations(
  { index, learner }: Pick<NodeQuestion, "index" | "learner">,
  accounts: ReadonlyMap<NodeId, NodeAccount>,
): NodeDeterminations {
  const { outcomes, domains } = index.framework;
  const asked = (id: NodeId): NodeAccount["result"] | undefined => {
    const account = accounts.get(id);
    return account?.sections.rollUp.at.includes(account.place) === true
      ? account.result
      : undefined;
  };
  const portrait = asked(portraitKey);
  return {
    outcomes: outcomes.flatMap(({ id }): OutcomeDetermination[] => {
      const result = asked(id);
      return result === undefined ? [] : [{ learner, outcome: id, ...result }];
    }),
    domains: domains.flatMap(({ id }): DomainDetermination[] => {
      const result = asked(id);
      return result === undefined ? [] : [{ learner, domain: id, ...result }];
    }),
    portraits: portrait === undefined ? [] : [{ learner, ...portrait }],
  };
}
