import {
  ancestorsOf,
  type BandId,
  bandPosition,
  type Judgement,
  type NodeId,
  type OutcomeId,
  type Problem,
  type Scale,
  scaleById,
} from "@whole-learner/core";
import type {
  ComputedNode,
  ScaleConversion,
  NodeResult,
  NodeResultBase,
} from "../determination/determination.ts";
import { cutsOf, levelAt } from "../level/cuts.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { OffScale } from "../methods/method.ts";
import type { Sections } from "../plan/plan.ts";
import { scoreDomainOf } from "../plan/score-domain-of.ts";
import { sectionsFor } from "../plan/sections-for.ts";
import { convertChildren } from "./convert-children.ts";
import { levelAtValue } from "./level-at-value.ts";
import { keepApart } from "./keep-apart.ts";
import type { NodeAccount } from "./node-account.ts";
import type { NodeChild } from "./node-child.ts";
import { type NodePlace, portraitKey } from "./node-place.ts";
import type { PlannedPlace } from "./node-plan.ts";
import type { NodeQuestion } from "./node-question.ts";
import { poolMethod } from "./pool-method.ts";
import { profileOf } from "./profile-of.ts";
import type { NotRolledUp, RolledUp } from "./roll-up-rule.ts";
import { sameBand } from "./same-band.ts";

/** The sections in force for a place; its scale is the one that the roll-up names, else its first child's. */
export function sectionsAt(
  { plan, learner, index }: Pick<NodeQuestion, "plan" | "learner" | "index">,
  { place, id }: NodePlace,
  first: Scale | undefined,
): ReturnType<typeof sectionsFor> {
  const outcomes: readonly NodeId[] =
    id === portraitKey ? [] : [id, ...ancestorsOf(index, id).map(({ node }) => node.id)];
  const of = { node: place, learner, competency: "", outcomes, band: undefined };
  const found = sectionsFor(plan, { ...of, scale: first?.id ?? "" });
  const { scale } = found.sections.rollUp;
  return scale === undefined ? found : sectionsFor(plan, { ...of, scale });
}

const distinctScales = (children: readonly NodeChild[]): readonly Scale[] => [
  ...new Set(
    children.flatMap(({ child, scale }) =>
      child.exempt === true || scale === undefined ? [] : [scale],
    ),
  ),
];

/** What the rule found, and what it was made from. */
interface Made {
  readonly rolledUp: RolledUp;
  readonly scale: Scale | undefined;
  readonly band: BandId | undefined;
  readonly converted: readonly ScaleConversion[];
}

function make(
  question: NodeQuestion,
  at: PlannedPlace,
  all: readonly NodeChild[],
  { rollUp, score }: Sections,
): Made {
  const { rule, parameters } = rollUp;
  // Settled when the policy was compiled, against the rule's own declaration.
  const settings = parameters as never;
  const reads = rule.reads(settings);
  const none = { scale: undefined, band: undefined, converted: [] };
  if (reads === "profile") return { ...none, rolledUp: rule.rollUp(settings, [], {}) };
  const refuse = (reason: Problem<NotRolledUp>): Made => ({
    ...none,
    rolledUp: { status: "not-rolled-up", reason, parts: [] },
  });
  if (at.parts.size > 1) return refuse({ code: "two-parts", data: {} });
  const { band, children } = sameBand(question.index, all);
  const scales = distinctScales(children);
  const [only] = scales;
  const scale =
    rollUp.scale === undefined
      ? scales.length > 1
        ? undefined
        : only
      : scaleById(question.index, rollUp.scale);
  const own = children.map(({ child }) => child);
  const needsOne = reads !== "goals" || rule.needsScale?.(settings, own) === true;
  if (scale === undefined && needsOne && scales.length > 1) {
    return refuse({ code: "different-scales", data: { scales: scales.map(({ id }) => id) } });
  }
  const { least } = rollUp;
  const have = own.filter(
    (child) => child.exempt !== true && (child.level !== undefined || child.atGoal !== undefined),
  ).length;
  if (least !== undefined && have < least) {
    return refuse({ code: "children-missing", data: { have, need: least } });
  }
  if (reads === "goals" || scale === undefined) {
    const context = scale === undefined ? {} : { scale: scaleNumbers(scale) };
    return { scale, band, converted: [], rolledUp: rule.rollUp(settings, own, context) };
  }
  const converted = convertChildren(children, scale, rollUp);
  if (!converted.ok) return refuse(converted.reason);
  const numbers = scaleNumbers(scale);
  const found = rule.rollUp(settings, converted.children, {
    scale: numbers,
    pool: poolMethod(score.method, score.parameters, numbers),
  });
  const readsScores = reads === "numbers" && (rule.readsScores?.(settings) ?? true);
  const gives = scoreDomainOf({ score }) ?? "scale";
  return {
    scale,
    band,
    converted: converted.converted,
    rolledUp: readsScores ? keepApart(found, children, gives) : found,
  };
}

/** What the children's scores are, where they are no places on a scale. */
const domainOf = (children: readonly NodeChild[]): OffScale | undefined =>
  children.find(({ child, scoreDomain }) => child.exempt !== true && scoreDomain !== undefined)
    ?.scoreDomain;

/** What was computed, in words of levels. */
function compute(
  base: NodeResultBase,
  made: Made,
  children: readonly NodeChild[],
  { level, rollUp, score }: Sections,
): ComputedNode {
  const { rolledUp, scale, band, converted } = made;
  const own: NodeResultBase = {
    ...base,
    ...(band === undefined ? {} : { band }),
    ...(converted.length === 0 ? {} : { converted }),
  };
  switch (rolledUp.status) {
    case "profile":
      return { ...own, status: "profile" };
    case "not-rolled-up":
      return rolledUp.reason.code === "no-children"
        ? { ...own, status: "no-evidence" }
        : { ...own, status: "undetermined", reason: rolledUp.reason };
    case "met": {
      const { have, need, level: number } = rolledUp;
      return {
        ...own,
        status: "met",
        have,
        need,
        ...(number === undefined || scale === undefined
          ? {}
          : { level: levelAtValue(number, scale), scale: scale.id }),
      };
    }
    case "not-met": {
      const { have, need, attainment } = rolledUp;
      return { ...own, status: "not-met", have, need, attainment };
    }
    case "scored": {
      // Without a scale there are no numbers; the plan was checked against every scale of the framework before.
      if (scale === undefined) return { ...own, status: "no-evidence" };
      const cuts = cutsOf(scale, level) ?? [];
      const pooled = rollUp.rule.reads(rollUp.parameters as never) === "pieces";
      // Where pieces are pooled, the node's own method makes the number; else it is made of the children's.
      const scoreDomain = pooled ? scoreDomainOf({ score }) : domainOf(children);
      const found = levelAt(rolledUp.score, scale, level, cuts);
      return {
        ...own,
        status: "determined",
        scale: scale.id,
        level: found.level,
        score: rolledUp.score,
        ...(scoreDomain === undefined ? {} : { scoreDomain }),
      };
    }
    default:
      return rolledUp satisfies never;
  }
}

/** Whether a judgement is about a grade band that the learner has left since, by what the children were shown in: band first, then level. */
function isOfEarlierBand(
  { value }: Judgement,
  { index }: NodeQuestion,
  children: readonly NodeChild[],
): boolean {
  if (value.kind !== "level" || value.band === undefined) return false;
  const { band } = sameBand(index, children);
  const own = bandPosition(index, value.band);
  const current = band === undefined ? undefined : bandPosition(index, band);
  return own !== undefined && current !== undefined && own < current;
}

/** A professional judgement stands in front of every roll-up, of the band that it names. */
function judgedNode(
  base: NodeResultBase,
  { id, value }: Judgement,
  scale: Scale | undefined,
): NodeResult {
  switch (value.kind) {
    case "level":
      return {
        ...base,
        ...(value.band === undefined ? {} : { band: value.band }),
        ...(scale === undefined ? {} : { scale: scale.id }),
        status: "judged",
        level: value.level,
        judgement: id,
      };
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

/** Stage 13 for one place and its children: always their profile; more only by a rule that makes more. */
export function rollUpNode(
  question: NodeQuestion,
  at: PlannedPlace,
  children: readonly NodeChild[],
  competencies: NodeResultBase["competencies"],
): NodeAccount {
  const first = children.find(({ scale }) => scale !== undefined)?.scale;
  const { sections, exceptions } = sectionsAt(question, at, first);
  const base: NodeResultBase = { competencies, profile: profileOf(children) };
  const anything =
    children.some(({ child }) => child.exempt !== true && child.attempted === true) ||
    children.every(({ child }) => child.exempt === true);
  const made = anything ? make(question, at, children, sections) : undefined;
  const computed: ComputedNode =
    made === undefined
      ? { ...base, status: "no-evidence" }
      : compute(base, made, children, sections);
  // Judgements are of outcomes: no other place has one.
  const judgement = question.judgements.get(at.id as OutcomeId);
  return {
    place: at.place,
    sections,
    exceptions,
    children,
    scale: made?.scale ?? first,
    rolledUp: made?.rolledUp,
    computed,
    judgement,
    result:
      judgement === undefined || isOfEarlierBand(judgement, question, children)
        ? computed
        : judgedNode(base, judgement, made?.scale ?? first),
  };
}
