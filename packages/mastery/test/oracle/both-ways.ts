import type { Log } from "@whole-learner/core";
import { compile } from "../../src/compile/compile.ts";
import type {
  CompetencyDetermination,
  OutcomeDetermination,
} from "../../src/determination/determination.ts";
import { determine } from "../../src/determine/determine.ts";
import { type Methods, methods } from "../../src/methods/registry.ts";
import type { Policy } from "../../src/policy/policy.ts";
import type { HoldSection } from "../../src/policy/sections.ts";
import type { RollUpRules } from "../../src/roll-up/registry.ts";
import { determineSlowly, type OracleDetermination } from "./determine-slowly.ts";
import { type Draws, drawsFrom } from "./draws.ts";
import { judgementOf } from "./judge-slowly.ts";
import type { OracleNode } from "./oracle-children.ts";
import {
  bands,
  competencies,
  coverersOf,
  familyOf,
  index,
  indicatorsOf,
  otherScale,
  outcomeOf,
  scale,
} from "./oracle-framework.ts";
import type { OracleAnswer } from "./oracle-question.ts";
import { randomJudgements } from "./random-judgements.ts";
import { alsoRated, asOf, randomLog } from "./random-log.ts";
import { randomPolicy } from "./random-policy.ts";
import { ofScores, randomRollUp, rules } from "./random-roll-ups.ts";
import { toNumber } from "./rational.ts";
import { once } from "./pool-slowly.ts";
import { rollUpSlowly } from "./roll-up-slowly.ts";
import { sameCompetency, sameNode } from "./same.ts";
import { readsMet } from "./score-models.ts";

/** The learners of one drawn policy. */
export const learners: readonly string[] = Array.from({ length: 20 }, (_, nth) => `l${nth}`);

/** How often something was asked, how often there was a level, and in how many answers a stage had something to do. */
export interface Tally {
  readonly asked: Map<string, number>;
  readonly determined: Map<string, number>;
  readonly stages: Map<string, number>;
}

/** What the engine and the oracle do not agree on, with all that is needed to see it again. */
export interface Disagreement {
  readonly seed: number;
  readonly learner: string;
  readonly of: string;
  readonly found: CompetencyDetermination | OutcomeDetermination;
  readonly expected: object;
  readonly policy: Policy;
  readonly entries: Log["entries"];
}

const readable = (expected: OracleAnswer | OracleNode): object => {
  if ("computed" in expected) return { ...expected, computed: readable(expected.computed) };
  return "score" in expected && expected.score !== undefined
    ? { ...expected, score: toNumber(expected.score) }
    : expected;
};

/** What one learner's log holds: of each competency, of works that were rated for another as well, and what people judged of outcomes. */
interface OwnLog {
  readonly own: readonly Log["entries"][];
  readonly ofOutcomes: Log["entries"];
}

const levels = ["1", "2", "3", "4"] as const;

function randomOwnLog(draws: Draws, learner: string, others: boolean): OwnLog {
  const ranges = competencies.map((competency) => ({
    least: 1,
    most: 4,
    levels,
    competency,
    indicators: indicatorsOf(competency),
    others,
  }));
  const own = ranges.map((range) => [
    ...randomLog(draws, learner, range),
    ...(draws.chance(0.15) ? randomJudgements(draws, learner, range.competency, levels) : []),
  ]);
  return {
    own: [...own, alsoRated(draws, learner, own.flat(), ranges)],
    ofOutcomes: rules.flatMap((rule) =>
      draws.chance(0.04) ? randomJudgements(draws, learner, outcomeOf(rule), levels) : [],
    ),
  };
}

/** Whether what earlier periods came to is among the pieces of several competencies. */
const carriesIn = (children: readonly OracleDetermination[]): boolean =>
  children.some(({ stages }) => stages.includes("carried-in")) &&
  children.filter(({ pieces }) => pieces.length > 0).length > 1;

/** What the oracle says of one learner: of each competency, and of each outcome from those. */
function oracleOf(
  policy: Policy,
  rollUps: ReturnType<typeof drawnRollUps>,
  { own, ofOutcomes }: OwnLog,
) {
  const entries = own.flat();
  const children = competencies.map((id) => ({
    id,
    family: familyOf(id),
    ...determineSlowly({
      policy,
      scale,
      entries,
      competency: id,
      indicators: indicatorsOf(id),
      coverers: coverersOf(id).map((competency) => ({
        competency,
        indicators: indicatorsOf(competency),
      })),
      asOf,
      bands,
      family: familyOf(id),
    }),
  }));
  const nodes = rollUps.map(({ rule, parameters: given, least, scales }) =>
    rollUpSlowly(rule, {
      children,
      given,
      scale,
      policy,
      least,
      bands,
      moved: scales === undefined ? undefined : { to: otherScale, by: scales.four },
      judgement: judgementOf(ofOutcomes, outcomeOf(rule), asOf)?.judgement,
    }),
  );
  return { children, nodes };
}

const drawnRollUps = (draws: Draws) => rules.map((rule) => randomRollUp(draws, rule, competencies));

/**
 * One policy of a seed, for all learners with a log each: by the engine and by the oracle. Everything that both say is counted in the tally under the
 * rule, "" for competencies.
 */
export function bothWays(
  seed: number,
  method: keyof Methods,
  hold: HoldSection["rule"],
  tally: Tally,
): readonly Disagreement[] {
  const draws = drawsFrom(seed);
  const drawn = randomPolicy(draws, method, hold);
  const drawnUps = drawnRollUps(draws);
  const rollUps = methods[method].traits.gives === "scale" ? drawnUps : drawnUps.map(ofScores);
  const policy = {
    ...drawn,
    exceptions: [
      ...(drawn.exceptions ?? []),
      ...rollUps.map((rollUp) => ({
        when: { node: ["outcome"], outcome: [outcomeOf(rollUp.rule)] },
        use: { rollUp },
      })),
    ],
  } as Policy;
  const others = drawn.read !== undefined || readsMet.includes(method);
  const logs = learners.map((learner) => randomOwnLog(draws, learner, others));
  const entries = logs.flatMap(({ own, ofOutcomes }) => [...own.flat(), ...ofOutcomes]);
  const evidence: Log = { format: "whole-learner/log@1", entries };
  const found = determine({ framework: index, evidence, policy: compile(policy), asOf, learners });
  const count = (of: string, status: string): void => {
    tally.asked.set(of, (tally.asked.get(of) ?? 0) + 1);
    if (status === "determined" || status === "met") {
      tally.determined.set(of, (tally.determined.get(of) ?? 0) + 1);
    }
  };
  const see = (stage: string): void => {
    tally.stages.set(stage, (tally.stages.get(stage) ?? 0) + 1);
  };
  return learners.flatMap((learner, nth): readonly Disagreement[] => {
    const log = logs[nth] ?? { own: [], ofOutcomes: [] };
    const { children, nodes } = oracleOf(policy, rollUps, log);
    const disagreement = (
      of: string,
      one: Disagreement["found"],
      expected: OracleAnswer | OracleNode,
    ) => ({
      seed,
      learner,
      of,
      found: one,
      expected: readable(expected),
      policy,
      entries: [...log.own.flat(), ...log.ofOutcomes],
    });
    const ofCompetencies = children.flatMap(
      ({ id, answer, stages }, at): readonly Disagreement[] => {
        const one = found.competencies[nth * competencies.length + at];
        if (one === undefined || one.learner !== learner || one.competency !== id) {
          throw new Error("answers are in the order of the question");
        }
        count("", one.status);
        for (const stage of stages) see(stage);
        return sameCompetency(one, answer, policy) ? [] : [disagreement(id, one, answer)];
      },
    );
    const ofOutcomes = nodes.flatMap((expected, at): readonly Disagreement[] => {
      const rule = rules[at] ?? "";
      const one = found.outcomes[nth * rules.length + at];
      if (one === undefined || one.learner !== learner || one.outcome !== outcomeOf(rule)) {
        throw new Error("answers are in the order of the question");
      }
      count(rule, one.status);
      if (expected.judged === true) see("judged-outcome");
      if (
        rule === "pooled" &&
        once(children).length < children.flatMap(({ pieces }) => pieces).length
      ) {
        see("pooled-once");
      }
      if (expected.left === true) see("band-left-by-outcome");
      if (rollUps[at]?.scales !== undefined && expected.status === "determined") {
        see("outcome-on-other-scale");
      }
      if (expected.code === "not-converted") see("outcome-not-converted");
      if (rule === "pooled" && carriesIn(children)) {
        see("pooled-carried-in");
      }
      return sameNode(one, expected, policy) ? [] : [disagreement(rule, one, expected)];
    });
    // One thing at a time: what a competency is wrong about, the outcomes above it are as well.
    return ofCompetencies.length > 0 ? ofCompetencies : ofOutcomes;
  });
}

/** The rules whose roll-ups are made. */
export const rollUpRulesDrawn: readonly (keyof RollUpRules)[] = rules;
