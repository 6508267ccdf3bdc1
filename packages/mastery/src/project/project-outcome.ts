import {
  levelPosition,
  type LevelId,
  reportingCompetencies,
  type Scale,
} from "@whole-learner/core";
import { refused } from "../issue/refused.ts";
import { giveAccount } from "../account/give-account.ts";
import type { OutcomeDetermination } from "../determination/determination.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { NodeAccount } from "../roll-up/node-account.ts";
import { planNodes } from "../roll-up/node-plan.ts";
import { levelAtValue } from "../roll-up/level-at-value.ts";
import { nodeQuestionOf, type OwnAccounts } from "../roll-up/node-question-of.ts";
import { rollUpNodes } from "../roll-up/roll-up-nodes.ts";
import { bringsOf } from "./brings.ts";
import { childOptions, type ProjectedChild } from "./child-options.ts";
import { type Combination, combinationsOf, compareCombinations, TooMany } from "./combinations.ts";
import { boundOf, targetOf, valuesOf } from "./project.ts";
import type { ChildPieces, OutcomeProjection, ProjectOptions } from "./projection.ts";

/** How many ways of one child, and of all together, are tried. */
const budgets = { child: 4000, together: 6000 } as const;

type Answer<P = OutcomeProjection> = P extends unknown ? Omit<P, "target"> : never;

/** A judgement stands in front of every roll-up. */
function inFront({ judgement, result }: NodeAccount): Answer | undefined {
  if (judgement === undefined) return undefined;
  const { id } = judgement;
  if (result.status === "judged") {
    return { status: "never", reason: { code: "judged", data: { judgement: id } } };
  }
  return judgement.value.kind === "exempt"
    ? { status: "never", reason: { code: "exempt", data: {} } }
    : { status: "never", reason: { code: "judged-no-level", data: { judgement: id } } };
}

/** Whether a result is at the target or above; where met has no level, met is. */
function reaches({ result, scale }: NodeAccount, target: LevelId | undefined): boolean {
  const met = result.status === "met";
  if (!met && result.status !== "determined" && result.status !== "judged") return false;
  const { level } = result;
  if (level === undefined || target === undefined || scale === undefined) return met;
  return (levelPosition(scale, level) ?? -1) >= (levelPosition(scale, target) ?? Infinity);
}

/** The rule's own bound: it never comes higher than to the level that meeting its requirements stands for. */
function beyondRule(
  { sections, scale }: NodeAccount,
  target: LevelId | undefined,
): Answer | undefined {
  if (scale === undefined || target === undefined) return undefined;
  const { rule, parameters } = sections.rollUp;
  // Settled when the policy was compiled, against the rule's own declaration.
  const number = rule.levelOfMet?.(parameters as never, scaleNumbers(scale));
  if (number === undefined) return undefined;
  const highest = levelAtValue(number, scale);
  return (levelPosition(scale, highest) ?? 0) < (levelPosition(scale, target) ?? 0)
    ? { status: "never", reason: { code: "beyond-highest", data: { highest } } }
    : undefined;
}

/** What is asked of an outcome, with everything that is tried on it. */
interface Trial {
  readonly children: readonly ProjectedChild[];
  readonly tryWith: (combination: Combination) => NodeAccount | undefined;
}

function openTrial(question: Question, { learner, outcome }: OutcomeCase): Trial {
  const open = openQuestion({ ...question, learners: [learner] });
  const { index, plan } = open;
  const all = planNodes(index, plan);
  const here = all.places.find(({ id }) => id === outcome);
  const ids = new Set(here?.competencies.map(({ id }) => id));
  const nodes = {
    ...all,
    places: all.places.filter(({ competencies }) => competencies.every(({ id }) => ids.has(id))),
  };
  const own: OwnAccounts = new Map();
  const children: ProjectedChild[] = [];
  for (const { id, reporting } of reportingCompetencies(index)) {
    const [asked] = reporting === "level" && ids.has(id) ? open.casesOf(learner, id) : [];
    if (asked === undefined) continue;
    const account = giveAccount(asked);
    own.set(id, { asked, account });
    const values = valuesOf(asked.scale, undefined);
    children.push({ competency: id, asked, account, values });
  }
  return {
    children,
    tryWith: (combination) => {
      const then: OwnAccounts = new Map(own);
      for (const [at, { account }] of combination.entries()) {
        const child = children[at];
        if (child !== undefined) then.set(child.competency, { asked: child.asked, account });
      }
      const { question: node, earlier } = nodeQuestionOf(open, learner, then);
      return rollUpNodes(node, nodes, earlier).get(outcome);
    },
  };
}

/** The children of which something further may be shown: where levels are named, those that have one of them. */
const withAllowed = (
  children: readonly ProjectedChild[],
  allowed: ProjectOptions["allowed"],
): readonly ProjectedChild[] =>
  children.map((child): ProjectedChild => {
    const { levels } = child.asked.scale;
    const named = allowed?.filter((level) => levels.some(({ id }) => id === level)) ?? [];
    const [first, ...rest] = named;
    return first === undefined
      ? child
      : { ...child, values: valuesOf(child.asked.scale, [first, ...rest]) };
  });

const piecesOf = (
  { asked, competency }: ProjectedChild,
  option: Combination[number],
): ChildPieces => ({
  competency,
  pieces: option.values.flatMap(
    (value) =>
      asked.scale.levels.find((level: Scale["levels"][number]) => level.value === value)?.id ?? [],
  ),
  brings: bringsOf(option.account, asked),
});

function search(
  trial: Trial,
  target: LevelId | undefined,
  within: number,
  pooled: boolean,
): Answer {
  const { children, tryWith } = trial;
  const options = children.map((child) => childOptions(child, pooled, within, budgets.child));
  let left: number = budgets.together;
  for (let pieces = 1; pieces <= within; pieces += 1) {
    let best: Combination | undefined;
    try {
      for (const combination of combinationsOf(options, pieces)) {
        left -= 1;
        if (left < 0) throw new TooMany();
        // What comes later in order need not be tried.
        if (best !== undefined && compareCombinations(best, combination) <= 0) continue;
        const then = tryWith(combination);
        if (then !== undefined && reaches(then, target)) best = combination;
      }
    } catch (error) {
      if (error instanceof TooMany) return { status: "too-many-to-search", searched: pieces - 1 };
      throw error;
    }
    if (best !== undefined) {
      return {
        status: "reachable",
        children: best.flatMap((option, at): ChildPieces[] => {
          const child = children[at];
          return child === undefined || option.values.length === 0 ? [] : [piecesOf(child, option)];
        }),
      };
    }
  }
  return { status: "not-within-bound", within };
}

/** An outcome of a learner, as a determination names it. */
type OutcomeCase = Pick<OutcomeDetermination, "learner" | "outcome">;

/**
 * What it would take for an outcome to come to a level, or to be met: which competencies have to show what, the fewest pieces of all together,
 * by the order of {@link project}. Where the rule tells met or not met without a level, that it is met is what is asked, and no level named is. Every way is tried, up to as many as can be; what time alone does is not looked at. Allowed levels hold for
 * the competencies on whose scale they are. Throws `InvalidInputError` as {@link project} does.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { definePolicy, determine, projectOutcome } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas", "Listens"] },
 * });
 * const evidence = sketchEvidence(framework, {
 *   learner: "ana",
 *   competency: "Presents ideas",
 *   levels: [4],
 *   from: "2026-09-01",
 * });
 * const policy = definePolicy({
 *   format: "whole-learner/policy@1",
 *   id: "lowest",
 *   version: "1",
 *   score: { method: "most-recent" },
 *   rollUp: { rule: "lowest", parameters: { coverage: "wait" } },
 * });
 * const question = { framework, evidence, policy, asOf: "2026-11-22" };
 * const found = projectOutcome(question, determine(question).outcomes[0], { target: "Proficient" });
 * found.status === "reachable" && found.children.map(({ pieces }) => pieces); // => [["Proficient"]]
 * ```
 */
export function projectOutcome(
  question: Question,
  determination: OutcomeCase | undefined,
  options: ProjectOptions = {},
): OutcomeProjection {
  if (determination === undefined)
    throw refused("not-in-question", ["determination"], { what: "determination" });
  const within = boundOf(options.within);
  const opened = openTrial(question, determination);
  const trial = { ...opened, children: withAllowed(opened.children, options.allowed) };
  const now = trial.tryWith([]);
  if (now === undefined) {
    throw refused("not-in-question", ["determination"], { what: "determination" });
  }
  const { rule, parameters } = now.sections.rollUp;
  // Settled when the policy was compiled, against the rule's own declaration.
  const reads = rule.reads(parameters as never);
  const { result, scale } = now;
  const level = "level" in result ? result.level : undefined;
  // Where the rule tells met or not met alone, there is no level to come to but one that a judgement says.
  const leveled = result.status === "judged" || (rule.givesLevel?.(parameters as never) ?? true);
  const target =
    scale === undefined || !leveled ? undefined : targetOf(scale, level, options.target ?? "next");
  const about = target === undefined ? {} : { target };
  const judged = inFront(now);
  if (reaches(now, target)) return { ...about, status: "reachable", children: [] };
  if (judged === undefined && reads === "profile")
    return { ...about, status: "not-offered", rule: rule.id };
  const never = judged ?? beyondRule(now, target);
  if (never !== undefined) return { ...about, ...never };
  return { ...about, ...search(trial, target, within, reads === "pieces") };
}
