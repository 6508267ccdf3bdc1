import { type NodeId, scaleOf } from "@whole-learner/core";
import { holdNode } from "./hold-node.ts";
import type { NodeAccount } from "./node-account.ts";
import { competencyChild, nodeAsChild, type NodeChild } from "./node-child.ts";
import type { NodePlan, PlannedPlace } from "./node-plan.ts";
import type { Earlier, NodeQuestion } from "./node-question.ts";
import { rollUpNode, sectionsAt } from "./roll-up-node.ts";

type Accounts = Map<NodeId, NodeAccount>;

/** An account as of an earlier time. */
interface EarlierAccount {
  readonly account: NodeAccount;
  readonly until: number;
}

function childrenAt(
  question: NodeQuestion,
  at: PlannedPlace,
  accounts: Accounts,
): readonly NodeChild[] {
  const { index } = question;
  const [first] = at.competencies;
  const { rollUp } = sectionsAt(question, at, first && scaleOf(index, first.id)).sections;
  // Settled when the policy was compiled, against the rule's own declaration.
  const withPieces = rollUp.rule.reads(rollUp.parameters as never) === "pieces";
  // Pieces are pooled at once: in steps they would be the same.
  if (withPieces || rollUp.children === "competencies") {
    return at.competencies.flatMap((one) => competencyChild(question, one, withPieces) ?? []);
  }
  return at.nodes.flatMap((one): readonly NodeChild[] => {
    if (one.kind === "competency") {
      const child = competencyChild(question, one.node, false);
      return child === undefined ? [] : [child];
    }
    const account = accounts.get(one.node.id);
    return account === undefined ? [] : [nodeAsChild(question, one.node.id, account)];
  });
}

/** All places as of one time, where what came before it is known. */
function accountsOf(
  question: NodeQuestion,
  { places }: NodePlan,
  before: (at: PlannedPlace) => EarlierAccount | undefined,
): Accounts {
  const { asOfDay } = question;
  const accounts: Accounts = new Map();
  for (const at of places) {
    const competencies = at.competencies.filter(
      ({ retired }) => retired === undefined || retired.on >= asOfDay,
    );
    if (competencies.length === 0) continue;
    const children = childrenAt(question, at, accounts);
    const ids = competencies.map(({ id }) => id);
    const account = rollUpNode(question, at, children, ids);
    const holds = account.sections.rollUp.hold === "high-water";
    const computed = holdNode(account.computed, holds ? before(at) : undefined, account.scale);
    // A judgement stands in front of whatever holds.
    const result = account.judgement === undefined ? computed : account.result;
    accounts.set(at.id, { ...account, computed, result });
  }
  return accounts;
}

/**
 * Stage 13 for one learner: what stands above their competencies, each place after everything under it. Where a policy lets results hold,
 * everything is asked again as of each time at which something was shown: a result that holds is the highest that the place ever had as of
 * the times of its own ratings, by what is known now.
 */
export function rollUpNodes(
  question: NodeQuestion,
  nodes: NodePlan,
  earlier: Earlier,
): ReadonlyMap<NodeId, NodeAccount> {
  if (!nodes.holds) return accountsOf(question, nodes, () => undefined);
  const byInstant = new Map<number, Accounts>();
  const lastBefore =
    (now: number) =>
    (at: PlannedPlace): EarlierAccount | undefined => {
      const last = at.competencies
        .flatMap(({ id }) => earlier.instantsOf(id))
        .reduce((latest, one) => (one < now && one > latest ? one : latest), -Infinity);
      const account = byInstant.get(last)?.get(at.id);
      return account && { account, until: last };
    };
  const instants = nodes.places.flatMap(({ competencies }) =>
    competencies.flatMap(({ id }) => earlier.instantsOf(id)),
  );
  const { until } = question;
  const past = [...new Set(instants)].filter((one) => one < until).sort((a, b) => a - b);
  for (const one of past) {
    byInstant.set(one, accountsOf(earlier.before(one), nodes, lastBefore(one)));
  }
  return accountsOf(question, nodes, lastBefore(until));
}
