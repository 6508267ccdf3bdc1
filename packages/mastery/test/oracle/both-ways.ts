import {
  indexFramework,
  type Log,
  type OutcomeId,
  parseFramework,
  type Scale,
} from "@whole-learner/core";
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
import { determineSlowly } from "./determine-slowly.ts";
import type { OracleAnswer } from "./oracle-question.ts";
import { drawsFrom } from "./draws.ts";
import { asOf, randomLog } from "./random-log.ts";
import { randomPolicy } from "./random-policy.ts";
import { ofScores, randomRollUp, rules } from "./random-roll-ups.ts";
import { type Rational, toNumber } from "./rational.ts";
import { readsMet } from "./score-models.ts";
import { type OracleNode, rollUpSlowly } from "./roll-up-slowly.ts";

const competencies = ["asks", "argues", "listens"] as const;
const indicatorsOf = (competency: string): [string, string] => [
  `${competency}-a`,
  `${competency}-b`,
];
const outcomeOf = (rule: string): OutcomeId => `by-${rule}`;

/** Three competencies under an outcome for each rule. */
const framework = parseFramework({
  format: "whole-learner/framework@1",
  id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d12",
  version: "1",
  title: "Drawn",
  languages: ["en"],
  scales: [
    {
      id: "four",
      goal: "3",
      levels: [1, 2, 3, 4].map((value) => ({ id: String(value), name: `Level ${value}`, value })),
    },
  ],
  outcomes: rules.map((rule) => ({ id: outcomeOf(rule), name: rule, part: "whole-learner" })),
  competencies: competencies.map((id) => ({ id, name: id, partOf: outcomeOf(rules[0] ?? "") })),
  indicators: competencies.flatMap((id) =>
    indicatorsOf(id).map((indicator) => ({ id: indicator, statement: indicator, partOf: id })),
  ),
  relations: rules
    .slice(1)
    .flatMap((rule) =>
      competencies.map((from) => ({ type: "part-of", from, to: outcomeOf(rule) })),
    ),
});
const index = indexFramework(framework);
const [scale] = framework.scales as readonly [Scale];

/** The learners of one drawn policy. */
export const learners: readonly string[] = Array.from({ length: 20 }, (_, nth) => `l${nth}`);

/** How often something was asked, and how often there was a level. */
export interface Tally {
  readonly asked: Map<string, number>;
  readonly determined: Map<string, number>;
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

/** Sums over a grid of abilities are a little off where items are very steep: by 1.6e-8 of a level at discriminations of 8. All else agrees to a billionth. */
const toleranceOf = ({ score }: Policy): number => (score.method === "item-response" ? 1e-7 : 1e-9);

const close = (score: number, exact: Rational | undefined, policy: Policy): boolean =>
  exact !== undefined &&
  Number.isFinite(score) &&
  Math.abs(score - toNumber(exact)) < toleranceOf(policy);

/** Codes in an order of their own: which comes first is no part of what is said. */
const codesOf = (found: CompetencyDetermination): readonly string[] =>
  found.status === "insufficient"
    ? found.lacks.map(({ code }): string => code).sort()
    : found.status === "undetermined"
      ? [found.reason.code]
      : [];

const sameCompetency = (
  found: CompetencyDetermination,
  expected: OracleAnswer,
  policy: Policy,
): boolean =>
  found.status === expected.status &&
  (found.status === "determined"
    ? found.level === expected.level && close(found.score, expected.score, policy)
    : JSON.stringify(codesOf(found)) === JSON.stringify([...(expected.codes ?? [])].sort()));

function sameNode(found: OutcomeDetermination, expected: OracleNode, policy: Policy): boolean {
  if (found.status !== expected.status) return false;
  switch (found.status) {
    case "determined":
      return found.level === expected.level && close(found.score, expected.score, policy);
    case "met":
    case "not-met":
      return (
        found.have === expected.have &&
        found.need === expected.need &&
        (found.status === "not-met" || found.level === expected.level)
      );
    case "undetermined":
      return found.reason.code === expected.code;
    default:
      return true;
  }
}

const readable = (expected: OracleAnswer | OracleNode): object =>
  expected.score === undefined ? expected : { ...expected, score: toNumber(expected.score) };

/** What the oracle says of one learner: of each competency, and of each outcome from those. */
function oracleOf(
  policy: Policy,
  rollUps: ReturnType<typeof drawnRollUps>,
  own: readonly Log["entries"][],
) {
  const children = competencies.map((id, nth) => ({
    id,
    ...determineSlowly({
      policy,
      scale,
      entries: own[nth] ?? [],
      competency: id,
      indicators: indicatorsOf(id),
      asOf,
    }),
  }));
  const nodes = rollUps.map(({ rule, parameters: given, least }) =>
    rollUpSlowly(rule, { children, given, scale, policy, least }),
  );
  return { children, nodes };
}

const drawnRollUps = (draws: ReturnType<typeof drawsFrom>) =>
  rules.map((rule) => randomRollUp(draws, rule, competencies));

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
    exceptions: rollUps.map((rollUp) => ({
      when: { node: ["outcome"], outcome: [outcomeOf(rollUp.rule)] },
      use: { rollUp },
    })),
  } as Policy;
  const others = drawn.read !== undefined || readsMet.includes(method);
  const logs = learners.map((learner) =>
    competencies.map((competency) =>
      randomLog(draws, learner, {
        least: 1,
        most: 4,
        levels: ["1", "2", "3", "4"],
        competency,
        indicators: indicatorsOf(competency),
        others,
      }),
    ),
  );
  const evidence: Log = { format: "whole-learner/log@1", entries: logs.flat(2) };
  const found = determine({ framework: index, evidence, policy: compile(policy), asOf, learners });
  const count = (of: string, status: string): void => {
    tally.asked.set(of, (tally.asked.get(of) ?? 0) + 1);
    if (status === "determined" || status === "met") {
      tally.determined.set(of, (tally.determined.get(of) ?? 0) + 1);
    }
  };
  return learners.flatMap((learner, nth): readonly Disagreement[] => {
    const entries = logs[nth] ?? [];
    const { children, nodes } = oracleOf(policy, rollUps, entries);
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
      entries: entries.flat(),
    });
    const ofCompetencies = children.flatMap(({ id, answer }, at): readonly Disagreement[] => {
      const one = found.competencies[nth * competencies.length + at];
      if (one === undefined || one.learner !== learner || one.competency !== id) {
        throw new Error("answers are in the order of the question");
      }
      count("", one.status);
      return sameCompetency(one, answer, policy) ? [] : [disagreement(id, one, answer)];
    });
    const ofOutcomes = nodes.flatMap((expected, at): readonly Disagreement[] => {
      const rule = rules[at] ?? "";
      const one = found.outcomes[nth * rules.length + at];
      if (one === undefined || one.learner !== learner || one.outcome !== outcomeOf(rule)) {
        throw new Error("answers are in the order of the question");
      }
      count(rule, one.status);
      return sameNode(one, expected, policy) ? [] : [disagreement(rule, one, expected)];
    });
    // One thing at a time: what a competency is wrong about, the outcomes above it are as well.
    return ofCompetencies.length > 0 ? ofCompetencies : ofOutcomes;
  });
}

/** The rules whose roll-ups are made. */
export const rollUpRulesDrawn: readonly (keyof RollUpRules)[] = rules;
