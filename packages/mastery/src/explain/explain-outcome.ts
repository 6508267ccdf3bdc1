import {
  type EntryId,
  type LevelId,
  type NodeId,
  reportingCompetencies,
  type Scale,
} from "@whole-learner/core";
import { refused } from "../issue/refused.ts";
import { giveAccount } from "../account/give-account.ts";
import type {
  ComputedNode,
  DomainDetermination,
  OutcomeDetermination,
  PortraitDetermination,
} from "../determination/determination.ts";
import type { Provenance } from "../determination/provenance.ts";
import { provenanceOf } from "../determine/determine.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";
import type { DisplaySection, RollUpPlace } from "../policy/sections.ts";
import type { NodeChild } from "../roll-up/node-child.ts";
import { portraitKey } from "../roll-up/node-place.ts";
import { planNodes } from "../roll-up/node-plan.ts";
import { nodeQuestionOf, type OwnAccounts } from "../roll-up/node-question-of.ts";
import { rollUpNodes } from "../roll-up/roll-up-nodes.ts";
import type { ChildPart, RolledUp } from "../roll-up/roll-up-rule.ts";
import { type ShownPart, shownContributions, shownShares } from "./shown-parts.ts";

/** One child of what is explained. */
export interface ExplainedChild {
  readonly child: NodeId;
  /** The scale that its own level is on. */
  readonly scale?: string;
  readonly level?: LevelId;
  /** Its part in the result, or why it has none. Absent where nothing is made of the children but their profile. */
  readonly part?: ChildPart;
  /** Its share and what it contributes as they are shown: they add up to 1 and to the shown score. */
  readonly shown?: ShownPart;
}

/** What is said of an outcome, a domain or the portrait, with everything behind it, as data: sentences come last. */
export interface OutcomeExplanation<D = OutcomeDetermination> {
  readonly determination: D;
  readonly provenance: Provenance;
  readonly place: RollUpPlace;
  readonly rule: {
    readonly id: string;
    readonly version: number;
    readonly parameters: { readonly [name: string]: unknown };
  };
  /** The scale that its numbers are on, else its first child's. Absent where no child is on a scale. */
  readonly scale?: Scale;
  readonly children: readonly ExplainedChild[];
  /** What the rule found now, whatever holds or was judged. */
  readonly computed: ComputedNode;
  /** The judgement that stands in front of it. */
  readonly judgement?: EntryId;
  /** Positions of the policy's exceptions in force. */
  readonly exceptions: readonly number[];
  readonly display: DisplaySection;
}

/** What {@link explainOutcome} is asked about: a determination that `determine` gave of something above competencies. */
type Above = OutcomeDetermination | DomainDetermination | PortraitDetermination;

const keyOf = (of: Above): NodeId =>
  "outcome" in of ? of.outcome : "domain" in of ? of.domain : portraitKey;

const partsOf = (found: RolledUp | undefined): readonly ChildPart[] =>
  found === undefined || found.status === "profile" ? [] : found.parts;

function shownOf(
  found: RolledUp | undefined,
  { rounding }: DisplaySection,
): ReadonlyMap<string, ShownPart> {
  if (found?.status !== "scored") return new Map();
  const counted = found.parts.flatMap((part) =>
    part.counted && part.share !== undefined && part.contribution !== undefined
      ? [{ child: part.child, share: part.share, contribution: part.contribution }]
      : [],
  );
  const shares = shownShares(counted.map(({ share }) => share));
  const contributions = shownContributions(
    counted.map(({ contribution }) => contribution),
    found.score,
    rounding,
  );
  return new Map(
    counted.map(({ child }, at) => [
      child,
      { share: shares[at] ?? 0, contribution: contributions[at] ?? 0 },
    ]),
  );
}

function explained(
  { child, scale, level }: NodeChild,
  part: ChildPart | undefined,
  shown: ShownPart | undefined,
): ExplainedChild {
  return {
    child: child.id,
    ...(scale === undefined ? {} : { scale: scale.id }),
    ...(level === undefined ? {} : { level }),
    ...(part === undefined ? {} : { part }),
    ...(shown === undefined ? {} : { shown }),
  };
}

/**
 * What is said of an outcome (or a domain, or the portrait, where the policy rolls them up) with its account: each child with its weight and
 * what it contributes, which ones have no part and why, the rule, and what stands in front of it or holds. The question is the one that the determination answers.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { definePolicy, determine, explainOutcome, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas", "Listens"] },
 * });
 * const evidence = sketchEvidence(framework, {
 *   learner: "ana",
 *   competency: "Presents ideas",
 *   levels: [3],
 *   from: "2026-09-01",
 * });
 * const policy = definePolicy({ ...policies.mean, rollUp: { rule: "mean" } });
 * const question = { framework, evidence, policy, asOf: "2026-11-22" };
 * const [ana] = determine(question).outcomes;
 * explainOutcome(question, ana).children.map(({ level, part }) => [level, part?.counted]); // => [["Proficient", true], [undefined, false]]
 * ```
 */
export function explainOutcome<D extends Above>(
  question: Question,
  determination: D | undefined,
): OutcomeExplanation<D> {
  if (determination === undefined)
    throw refused("not-in-question", ["determination"], { what: "determination" });
  const { learner } = determination;
  const open = openQuestion({ ...question, learners: [learner] });
  const own: OwnAccounts = new Map();
  for (const { id, reporting } of reportingCompetencies(open.index)) {
    const [asked] = reporting === "level" ? open.casesOf(learner, id) : [];
    if (asked !== undefined) own.set(id, { asked, account: giveAccount(asked) });
  }
  const { question: node, earlier } = nodeQuestionOf(open, learner, own);
  const account = rollUpNodes(node, planNodes(open.index, open.plan), earlier).get(
    keyOf(determination),
  );
  if (account === undefined) {
    throw refused("not-in-question", ["determination"], { what: "determination" });
  }
  const { place, sections, exceptions, children, scale, rolledUp, computed, judgement } = account;
  const { rule, parameters } = sections.rollUp;
  const parts = new Map(partsOf(rolledUp).map((part) => [part.child, part] as const));
  const shown = shownOf(rolledUp, sections.display);
  const { result } = account;
  const who = {
    learner,
    ...("outcome" in determination ? { outcome: determination.outcome } : {}),
    ...("domain" in determination ? { domain: determination.domain } : {}),
  };
  return {
    // The result of the place that the determination is of.
    determination: { ...who, ...result } as D,
    provenance: provenanceOf(open, question),
    place,
    rule: { id: rule.id, version: rule.version, parameters },
    ...(scale === undefined ? {} : { scale }),
    children: children.map((child) =>
      explained(child, parts.get(child.child.id), shown.get(child.child.id)),
    ),
    computed,
    ...(judgement === undefined ? {} : { judgement: judgement.id }),
    exceptions,
    display: sections.display,
  };
}
