import {
  type CompetencyId,
  digestOf,
  reportingCompetencies,
  type SetAside,
} from "@whole-learner/core";
import { giveAccount } from "../account/give-account.ts";
import type {
  CompetencyDetermination,
  OutcomeDetermination,
} from "../determination/determination.ts";
import type { Provenance } from "../determination/provenance.ts";
import { engine } from "./engine.ts";
import { openQuestion, type OpenQuestion } from "./open-question.ts";
import type { Question } from "./question.ts";
import { rollUpOutcome } from "../roll-up/roll-up-outcomes.ts";

/** The answer to a {@link Question}: for every learner every competency that reports a level, then every outcome. */
export interface Determinations {
  readonly provenance: Provenance;
  readonly competencies: readonly CompetencyDetermination[];
  readonly outcomes: readonly OutcomeDetermination[];
  /** Entries of the log that did not count for anyone, and why: nothing is lost without a word. */
  readonly setAside: readonly SetAside[];
}

export const provenanceOf = ({ index, plan }: OpenQuestion, { asOf }: Question): Provenance => {
  const { framework } = index;
  return {
    asOf,
    policy: plan.policy,
    framework: { id: framework.id, version: framework.version, digest: digestOf(framework) },
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
  const { index, plan, learners, casesOf, outcomeJudgementsOf, gathered } = open;
  // What is told in words alone has no level to determine.
  const asked = reportingCompetencies(index).filter(({ reporting }) => reporting === "level");
  const competencies: CompetencyDetermination[] = [];
  const outcomes: OutcomeDetermination[] = [];
  for (const learner of learners) {
    // 2. One account for each competency and scale; its determination is the result.
    const own = new Map<CompetencyId, CompetencyDetermination>();
    for (const { id } of asked) {
      const determinations = casesOf(learner, id).map((one) => giveAccount(one).determination);
      competencies.push(...determinations);
      const [main] = determinations;
      if (main !== undefined) own.set(id, main);
    }
    // 3. What stands above them.
    const judgements = outcomeJudgementsOf(learner);
    for (const outcome of index.framework.outcomes) {
      const rolledUp = rollUpOutcome(
        { index, plan, learner, determinations: own, judgements },
        outcome,
      );
      if (rolledUp !== undefined) outcomes.push(rolledUp);
    }
  }
  return {
    provenance: provenanceOf(open, question),
    competencies,
    outcomes,
    setAside: gathered.setAside,
  };
}
