import {
  type Competency,
  type CompetencyId,
  competenciesUnder,
  type FrameworkIndex,
  type Judgement,
  type LearnerId,
  type LevelId,
  levelPosition,
  type Outcome,
  type OutcomeId,
  type Scale,
  scaleOf,
} from "@whole-learner/core";
import type {
  CompetencyDetermination,
  OutcomeDetermination,
  OutcomeDeterminationBase,
} from "../determination/determination.ts";
import { cutsOf, levelAt } from "../level/cuts.ts";
import type { Plan } from "../plan/plan.ts";
import { sectionsFor } from "../plan/sections-for.ts";
import type { Child, Profile } from "./roll-up-rule.ts";

/** The level that a determination says, whoever said it. */
export const levelSaid = (determination: CompetencyDetermination): LevelId | undefined =>
  determination.status === "determined" || determination.status === "judged"
    ? determination.level
    : undefined;

function childOf(
  competency: Competency,
  scale: Scale,
  determination: CompetencyDetermination | undefined,
): Child {
  const level = determination && levelSaid(determination);
  return {
    id: competency.id,
    scale,
    exempt: determination?.status === "undetermined" && determination.reason.code === "exempt",
    ...(level === undefined ? {} : { level }),
    ...(determination?.status === "determined" ? { score: determination.score } : {}),
  };
}

const atGoal = ({ level, scale }: Child): boolean => {
  const at = level === undefined ? undefined : levelPosition(scale, level);
  const goal = levelPosition(scale, scale.goal);
  return at !== undefined && goal !== undefined && at >= goal;
};

/** How many children are where; levels in the order of the scales they come from. */
function profileOf(children: readonly Child[]): Profile {
  const counted = children.filter(({ exempt }) => !exempt);
  const order = [...new Set(counted.flatMap(({ scale }) => scale.levels.map(({ id }) => id)))];
  return {
    children: counted.length,
    withLevel: counted.filter(({ level }) => level !== undefined).length,
    atGoal: counted.filter(atGoal).length,
    levels: order
      .map((level) => ({ level, count: counted.filter((child) => child.level === level).length }))
      .filter(({ count }) => count > 0),
  };
}

/** What is asked of one learner: the determinations of the competencies' own scales. */
export interface RollUpQuestion {
  readonly index: FrameworkIndex;
  readonly plan: Plan;
  readonly learner: LearnerId;
  readonly determinations: ReadonlyMap<CompetencyId, CompetencyDetermination>;
  /** Judgements of outcomes that are in force, by outcome. */
  readonly judgements: ReadonlyMap<OutcomeId, Judgement>;
}

/** A judgement of an outcome stands in front of every roll-up. */
function judged(base: OutcomeDeterminationBase, { id, value }: Judgement): OutcomeDetermination {
  switch (value.kind) {
    case "level":
      return { ...base, status: "judged", level: value.level, judgement: id };
    case "exempt":
      return { ...base, status: "undetermined", reason: { code: "exempt", data: {} } };
    case "no-level":
      return {
        ...base,
        status: "undetermined",
        reason: { code: "judged-no-level", data: { judgement: id } },
      };
    default:
      return value satisfies never;
  }
}

/** Stage 13 for one outcome: always the profile of its competencies, each counted once whatever its paths; a level only by a rule that makes one. */
export function rollUpOutcome(
  question: RollUpQuestion,
  outcome: Outcome,
): OutcomeDetermination | undefined {
  const { index, plan, learner, determinations } = question;
  const competencies = competenciesUnder(index, outcome.id).filter(
    ({ reporting, retired }) => reporting === "level" && retired === undefined,
  );
  const children = competencies.flatMap((competency): Child[] => {
    const scale = scaleOf(index, competency.id);
    return scale === undefined
      ? []
      : [childOf(competency, scale, determinations.get(competency.id))];
  });
  const [first, ...rest] = children;
  if (first === undefined) return undefined;
  const base: OutcomeDeterminationBase = {
    learner,
    outcome: outcome.id,
    competencies: competencies.map(({ id }) => id),
    profile: profileOf(children),
  };
  const judgement = question.judgements.get(outcome.id);
  if (judgement !== undefined) return judged(base, judgement);
  if (base.profile.withLevel === 0) return { ...base, status: "no-evidence" };
  const { sections } = sectionsFor(plan, {
    learner,
    competency: "",
    outcomes: [outcome.id],
    scale: first.scale.id,
    band: undefined,
  });
  const { rule, parameters } = sections.rollUp;
  const rolledUp = rule.rollUp(parameters as never, [first, ...rest]);
  switch (rolledUp.status) {
    case "profile":
      return { ...base, status: "profile" };
    case "not-rolled-up":
      return { ...base, status: "undetermined", reason: rolledUp.reason };
    case "scored": {
      // The plan was checked against every scale of the framework before.
      const cuts = cutsOf(first.scale, sections.level) ?? [];
      const { level } = levelAt(rolledUp.score, first.scale, sections.level, cuts);
      return { ...base, status: "determined", level, score: rolledUp.score };
    }
    default:
      return rolledUp satisfies never;
  }
}
