import { type LevelId, levelPosition } from "@whole-learner/core";
import type { Account } from "../account/account.ts";
import type { AccountQuestion } from "../account/question.ts";
import { seriesOf } from "../account/score-pieces.ts";
import { cutsOf, levelAt } from "../level/cuts.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { Scored } from "../methods/method.ts";
import type { Piece } from "../pieces/piece.ts";
import { isSupposed, suppose } from "./suppose.ts";
import type { Walk } from "./walk.ts";
import { foldOf } from "../methods/fold-of.ts";

/** Whether a level is at the target or above. */
export const isAtLeast = ({ scale }: Account, level: LevelId, target: LevelId): boolean =>
  (levelPosition(scale, level) ?? -1) >= (levelPosition(scale, target) ?? 0);

/** Whether what is determined is at the target or above. */
export function hasReached(account: Account, target: LevelId): boolean {
  const { determination } = account;
  return (
    (determination.status === "determined" || determination.status === "judged") &&
    isAtLeast(account, determination.level, target)
  );
}

/** What is projected: the account as it stands, the question it answers, and the level asked about. */
export interface Projected {
  readonly account: Account;
  readonly question: AccountQuestion;
  readonly target: LevelId;
  /** The values of the levels that further pieces may show, lowest first. */
  readonly values: readonly [number, ...number[]];
  readonly within: number;
}

/** A walk by the whole pipeline: slow, and true of every policy. Its state is the values so far. */
export function accountWalk({ account, question, target }: Projected): Walk<readonly number[]> {
  return {
    start: [],
    step: (values, value) => [...values, value],
    reached: (values) => hasReached(suppose(account, question, values), target),
    enough: () => true,
    keyOf: () => undefined,
  };
}

/** What stands before the supposed pieces, as the method sees it; undefined where they are not all at the end. */
function before({ pieces, sections, scale }: Account, supposed: number): string | undefined {
  const older = pieces.slice(0, pieces.length - supposed);
  const newer = pieces.slice(pieces.length - supposed);
  return older.some(isSupposed) || !newer.every(isSupposed) || newer.length < supposed
    ? undefined
    : JSON.stringify(seriesOf(older, sections, scale) ?? []);
}

/**
 * A walk by the method's own fold: fast, for policies under which further pieces only make the series longer. Undefined where the policy looks
 * at pieces in another way (a window by number, what holds from before), which the whole pipeline has to tell.
 */
export function foldWalk(projected: Projected): Walk<unknown> | undefined {
  const { account, question, target, values, within } = projected;
  const { sections, scale } = account;
  const cuts = cutsOf(scale, sections.level);
  if (cuts === undefined || sections.hold.rule !== "latest") return undefined;
  const [lowest] = values;
  const highest = values.at(-1) ?? lowest;
  const probe = (value: number, pieces: number): Account =>
    suppose(
      account,
      question,
      Array.from({ length: pieces }, () => value),
    );
  // Where one and many, low and high pieces leave the same series before them, all do.
  const [one, ...others] = [
    probe(lowest, 1),
    probe(highest, 1),
    probe(lowest, within),
    probe(highest, within),
  ].map((probed, at) => before(probed, at < 2 ? 1 : within));
  if (one === undefined || others.some((other) => other !== one)) return undefined;
  const { method, parameters } = sections.score;
  const fold = foldOf({ method, parameters }, scaleNumbers(scale));
  const { pieces } = probe(lowest, 1);
  const seen = (some: readonly Piece[]): readonly Scored[] => seriesOf(some, sections, scale) ?? [];
  const older = seen(pieces.filter((piece) => !isSupposed(piece)));
  const further = new Map(
    values.flatMap((value) => {
      const [scored] = seen(probe(value, 1).pieces.filter(isSupposed));
      return scored === undefined ? [] : [[value, scored] as const];
    }),
  );
  if (further.size < values.length) return undefined;
  // More pieces are never less enough: what is asked of evidence is asked at least.
  let leastEnough = Infinity;
  const enough = (count: number): boolean => {
    if (count >= leastEnough) return true;
    if (!probe(lowest, count).requirements.every(({ met }) => met)) return false;
    leastEnough = count;
    return true;
  };
  return {
    start: older.reduce<unknown>((state, piece) => fold.step(state, piece), fold.init()),
    step: (state, score) => fold.step(state, further.get(score) ?? { score, weight: 1 }),
    reached: (state) => {
      const found = fold.finish(state);
      return (
        found.status === "scored" &&
        isAtLeast(account, levelAt(found.score, scale, sections.level, cuts).level, target)
      );
    },
    enough,
    keyOf: (state) => JSON.stringify(state),
  };
}
