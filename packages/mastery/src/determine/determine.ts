import {
  digestOf,
  type FrameworkIndex,
  reportingCompetencies,
  type SetAside,
} from "@whole-learner/core";
import { giveDetermination } from "../account/give-determination.ts";
import type {
  CompetencyDetermination,
  DomainDetermination,
  OutcomeDetermination,
  PortraitDetermination,
} from "../determination/determination.ts";
import type { Provenance } from "../determination/provenance.ts";
import { engine } from "./engine.ts";
import { openQuestion, type OpenQuestion } from "./open-question.ts";
import type { Question } from "./question.ts";
import { nodeDeterminations, type NodeDeterminations } from "../roll-up/node-determinations.ts";
import { planIn } from "./plan-in.ts";
import { nodeQuestionOf, type OwnAccounts } from "../roll-up/node-question-of.ts";
import { rollUpNodes } from "../roll-up/roll-up-nodes.ts";

/** The answer to a {@link Question}: for every learner every competency that reports a level, then everything above that the policy rolls up. */
export interface Determinations {
  readonly provenance: Provenance;
  readonly competencies: readonly CompetencyDetermination[];
  readonly outcomes: readonly OutcomeDetermination[];
  /** Empty unless the policy rolls domains up. */
  readonly domains: readonly DomainDetermination[];
  /** One for each learner where the policy rolls up the whole portrait, else none. */
  readonly portraits: readonly PortraitDetermination[];
  /** Entries of the log that did not count for anyone, and why: nothing is lost without a word. */
  readonly setAside: readonly SetAside[];
}

/** The digest of a framework is that of its index, which is made once and asked often. */
const digests = new WeakMap<FrameworkIndex, string>();

function digestIn(index: FrameworkIndex): string {
  const known = digests.get(index);
  if (known !== undefined) return known;
  const digest = digestOf(index.framework);
  digests.set(index, digest);
  return digest;
}

export const provenanceOf = ({ index, plan }: OpenQuestion, { asOf }: Question): Provenance => {
  const { framework } = index;
  return {
    asOf,
    policy: plan.policy,
    framework: { id: framework.id, version: framework.version, digest: digestIn(index) },
    engine,
  };
};

/**
 * What the learners have shown, by the policy, as of the day:
 *
 *     framework --index--+
 *     policy --compile---+
 *     log --gather--> series --account--> determinations --roll up--> outcomes
 *
 * Results are lean; {@link explain} gives the account of one. Throws `InvalidInputError` where the policy does not fit the framework;
 * evidence never makes it throw.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * const evidence = sketchEvidence(framework, {
 *   learner: "ana",
 *   competency: "Presents ideas",
 *   levels: [1, 1, 4, 2],
 *   from: "2026-09-01",
 * });
 * const { competencies } = determine({ framework, evidence, policy: policies.decayingAverage, asOf: "2026-11-22" });
 * const [ana] = competencies;
 * ana?.status === "determined" && [ana.score, ana.level]; // => [2.3325, "Developing"]
 * ```
 */
export function determine(question: Question): Determinations {
  // 1. Documents as lookups, evidence as series: parse and check come before, gather and compile here.
  const open = openQuestion(question);
  const { index, plan, learners, casesOf, gathered } = open;
  const nodes = planIn(index, plan).nodes();
  // What is told in words alone has no level to determine.
  const asked = reportingCompetencies(index).filter(({ reporting }) => reporting === "level");
  const competencies: CompetencyDetermination[] = [];
  const above: NodeDeterminations[] = [];
  for (const learner of learners) {
    // 2. One determination for each competency and scale.
    const own: OwnAccounts = new Map();
    for (const { id } of asked) {
      for (const one of casesOf(learner, id)) {
        const account = giveDetermination(one);
        competencies.push(account.determination);
        // The competency's own scale comes first.
        if (!own.has(id)) own.set(id, { asked: one, account });
      }
    }
    // 3. What stands above them.
    const { question: node, earlier } = nodeQuestionOf(open, learner, own);
    above.push(nodeDeterminations(node, rollUpNodes(node, nodes, earlier)));
  }
  return {
    provenance: provenanceOf(open, question),
    competencies,
    outcomes: above.flatMap(({ outcomes }) => outcomes),
    domains: above.flatMap(({ domains }) => domains),
    portraits: above.flatMap(({ portraits }) => portraits),
    setAside: gathered.setAside,
  };
}
