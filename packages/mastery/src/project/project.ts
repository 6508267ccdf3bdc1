import { type LevelId, levelPosition, type Scale } from "@whole-learner/core";
import { compareSnapped, equalSnapped } from "@whole-learner/psychometrics/numeric";
import { InvalidInputError } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../issue/findings.ts";
import type { Parameter } from "../methods/parameter.ts";
import { faultOf } from "../methods/settle.ts";
import { refused } from "../issue/refused.ts";
import { giveAccount } from "../account/give-account.ts";
import type { CompetencyDetermination } from "../determination/determination.ts";
import { cutsOf } from "../level/cuts.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";
import { bringsOf } from "./brings.ts";
import { reachedByTime } from "./by-time.ts";
import { neverReason } from "./never.ts";
import type { Projection, ProjectOptions } from "./projection.ts";
import { searchAll } from "./search-all.ts";
import { after, fewestOf, searchRising } from "./search-rising.ts";
import { suppose } from "./suppose.ts";
import type { SearchResult, Walk } from "./walk.ts";
import { accountWalk, foldWalk, hasReached, type Projected } from "./walks.ts";

/** How many states are looked at: by folds, and by the whole pipeline. Each is a second's work or less. */
const budgets = { fold: 60_000, account: 12_000 } as const;

/** How far it is looked beyond the bound, along the highest level alone. */
const farthest = 4096;

type Level = Scale["levels"][number];

/** The level asked about. Above the highest there is none: it is asked about itself. */
export function targetOf(
  { levels, goal }: Scale,
  standing: LevelId | undefined,
  target: NonNullable<ProjectOptions["target"]>,
): LevelId {
  const level = (at: number): LevelId => (levels[Math.min(at, levels.length - 1)] as Level).id;
  if (target === "next") return level(levels.findIndex(({ id }) => id === standing) + 1);
  if (target === "goal") return goal;
  if (!levels.some(({ id }) => id === target)) {
    throw refused("no-such-level", ["options", "target"], {
      level: target,
      known: levels.map(({ id }) => id),
    });
  }
  return target;
}

/** The values of the allowed levels, lowest first. */
export function valuesOf(
  { levels }: Scale,
  allowed: ProjectOptions["allowed"],
): readonly [number, ...number[]] {
  const known = levels.map(({ id }) => id);
  const at = allowed?.findIndex((level) => !known.includes(level)) ?? -1;
  const unknown = allowed?.[at];
  if (unknown !== undefined) {
    throw refused("no-such-level", ["options", "allowed", at], { level: unknown, known });
  }
  const values = levels
    .filter(({ id }) => allowed === undefined || allowed.includes(id))
    .map(({ value }) => value);
  const [first, ...rest] = values;
  if (first === undefined)
    throw refused("parameter-out-of-bounds", ["options", "allowed"], {
      parameter: "allowed",
      value: 0,
      least: 1,
    });
  return [first, ...rest];
}

const withinParameter: Parameter = {
  kind: "integer",
  least: 1,
  most: 100,
  meaning: "How many pieces may be supposed.",
};

/** The bound: 12 pieces, unless it is said. */
export function boundOf(within: number = 12): number {
  const faults = faultOf(withinParameter, within)(["options", "within"], "within");
  if (faults.length > 0) throw new InvalidInputError<MasteryFindings>(faults);
  return within;
}

/**
 * Whether a higher piece in a lower one's place never takes the target away: so by the method, as long as the policy does not choose among
 * pieces by their scores first and then ask for their order.
 */
function rises({ account }: Projected): boolean {
  const { score, window } = account.sections;
  const { monotone, order } = score.method.traits;
  const chooses = window.best !== undefined || (window.dropLowest ?? 0) > 0;
  return monotone && (!chooses || (order === "none" && window.recent === undefined));
}

function searchOf<State>(walk: Walk<State>, projected: Projected, budget: number): SearchResult {
  const search = { walk, values: projected.values, within: projected.within, budget };
  return rises(projected) ? searchRising(search) : searchAll(search);
}

type Answer<P = Projection> = P extends unknown ? Omit<P, "target"> : never;

/** What lies beyond the bound, along the highest level: for methods under which nothing else comes closer. */
function beyond(projected: Projected, walk: Walk<unknown> | undefined): Answer {
  const { account, values, within } = projected;
  const none: Answer = { status: "not-within-bound", within };
  if (walk === undefined || !rises(projected)) return none;
  const highest = values.at(-1) ?? values[0];
  const fewest = fewestOf(walk, highest, farthest);
  if (fewest !== undefined) return { ...none, fewest };
  const far = after(walk, walk.start, highest, farthest);
  const key = walk.keyOf(far);
  if (key === walk.keyOf(walk.step(far, highest))) {
    return { status: "never", reason: { code: "does-not-move", data: {} } };
  }
  const level = account.scale.levels.find(({ value }) => value === highest);
  return isRising(projected) && level !== undefined
    ? { status: "in-the-limit", highest: level.id }
    : none;
}

/**
 * Whether the target begins where the scale of further pieces ends, and more and more of them bring the score ever closer to it: then it comes
 * there in no number of steps.
 */
function isRising({ account, question, target, values }: Projected): boolean {
  const { sections, scale } = account;
  const { traits } = sections.score.method;
  const highest = values.at(-1) ?? values[0];
  const cut = cutsOf(scale, sections.level)?.[(levelPosition(scale, target) ?? 0) - 1];
  const atTheEnd = cut !== undefined && equalSnapped(cut, highest);
  if (!traits.bounded || traits.gives !== "scale" || !atTheEnd) return false;
  // A rounded score is there before it is.
  if (sections.level.rounded !== undefined) return false;
  const gapAfter = (pieces: number): number | undefined => {
    const { found } = suppose(
      account,
      question,
      Array.from({ length: pieces }, () => highest),
    );
    return found?.status === "scored" ? highest - found.score : undefined;
  };
  const [near, far] = [gapAfter(64), gapAfter(1024)];
  return (
    near !== undefined &&
    far !== undefined &&
    compareSnapped(far, near / 2) < 0 &&
    !equalSnapped(far, 0)
  );
}

function answerOf(projected: Projected): Answer {
  const { account, question, target, within } = projected;
  const { method } = account.sections.score;
  const reason = neverReason(projected);
  if (reason !== undefined) return { status: "never", reason };
  if (method.projects === "none") return { status: "not-offered", method: method.id };
  const walk = foldWalk(projected);
  const quick = walk && searchOf(walk, projected, budgets.fold);
  // What the fold says is believed where the whole pipeline says so too.
  const sure =
    quick?.status === "found" && !hasReached(suppose(account, question, quick.values), target)
      ? undefined
      : quick;
  const result = sure ?? searchOf(accountWalk(projected), projected, budgets.account);
  switch (result.status) {
    case "found":
      return reachable(projected, result.values);
    case "closed":
      return { status: "never", reason: { code: "does-not-move", data: {} } };
    case "too-many": {
      const { searched, fewest } = result;
      return {
        status: "too-many-to-search",
        searched,
        ...(fewest === undefined ? {} : { fewest }),
      };
    }
    case "none":
      return beyond({ ...projected, within }, sure === undefined ? undefined : walk);
    default:
      return result satisfies never;
  }
}

function reachable(projected: Projected, values: readonly number[]): Answer {
  const { account, question } = projected;
  const { levels } = account.scale;
  return {
    status: "reachable",
    pieces: values.flatMap((value) => levels.find((level) => level.value === value)?.id ?? []),
    brings: values.length === 0 ? [] : bringsOf(suppose(account, question, values), question),
  };
}

/**
 * What it would take to come to a level: the fewest further pieces, then the least sum of their levels, then the first in order; all of
 * them at the end of the day asked for, each of weight 1, from an experience, a setting and of a kind of its own. The answer is data; which of
 * its seven statuses, see {@link Projection}. Throws `InvalidInputError` for a level that the scale does not have, or a bound out of bounds.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, policies, project } from "@whole-learner/mastery";
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
 * const question = { framework, evidence, policy: policies.mean, asOf: "2026-11-22" };
 * const [ana] = determine(question).competencies;
 * const found = project(question, ana, { target: "Proficient" });
 * found.status === "reachable" && found.pieces; // => ["Proficient", "Advanced"]
 * ```
 */
export function project(
  question: Question,
  determination: Pick<CompetencyDetermination, "learner" | "competency" | "scale"> | undefined,
  options: ProjectOptions = {},
): Projection {
  if (determination === undefined)
    throw refused("not-in-question", ["determination"], { what: "determination" });
  const { learner, competency, scale } = determination;
  const open = openQuestion({ ...question, learners: [learner] });
  const asked = open.casesOf(learner, competency).find((one) => one.scale.id === scale);
  if (asked === undefined)
    throw refused("not-in-question", ["determination"], { what: "determination" });
  const account = giveAccount(asked);
  const now = account.determination;
  const target = targetOf(
    account.scale,
    "level" in now ? now.level : undefined,
    options.target ?? "next",
  );
  const projected: Projected = {
    account,
    question: asked,
    target,
    values: valuesOf(account.scale, options.allowed),
    within: boundOf(options.within),
  };
  if (hasReached(account, target)) return { target, ...reachable(projected, []) };
  const answer = answerOf(projected);
  const at = reachedByTime(question, account, target);
  if (at === undefined) return { target, ...answer };
  return answer.status === "reachable"
    ? { target, ...answer, byTime: at }
    : { target, status: "by-time-alone", at };
}
