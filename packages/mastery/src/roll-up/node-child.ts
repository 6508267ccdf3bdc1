import {
  type BandId,
  beginOf,
  type Competency,
  type CompetencyId,
  type LevelId,
  levelPosition,
  type NodeId,
  progressionsOf,
  type Scale,
  scaleById,
  scaleOf,
} from "@whole-learner/core";
import type { OffScale } from "../methods/method.ts";
import type { CompetencyDetermination } from "../determination/determination.ts";
import { sequenceOf } from "../pieces/order.ts";
import type { Piece } from "../pieces/piece.ts";
import { levelSaid } from "./level-said.ts";
import type { NodeAccount } from "./node-account.ts";
import type { NodeQuestion } from "./node-question.ts";
import type { Child, PooledPiece } from "./roll-up-rule.ts";

/** A child of a node with what its numbers mean. */
export interface NodeChild {
  readonly child: Child;
  /** The scale that its numbers are on, where it can have some. */
  readonly scale: Scale | undefined;
  readonly level: LevelId | undefined;
  /** What its score is, where it is no place on the scale. */
  readonly scoreDomain: OffScale | undefined;
  /** The band that it was shown in, where levels begin anew in each. */
  readonly band: BandId | undefined;
}

const valueOf = (scale: Scale | undefined, level: LevelId | undefined): number | undefined =>
  scale?.levels.find(({ id }) => id === level)?.value;

/** Whether a level is the scale's goal or above; undefined without a level. */
function atGoalOf(scale: Scale | undefined, level: LevelId | undefined): boolean | undefined {
  if (scale === undefined || level === undefined) return undefined;
  const at = levelPosition(scale, level);
  const goal = levelPosition(scale, scale.goal);
  return at !== undefined && goal !== undefined && at >= goal;
}

const given = <K extends string, T>(key: K, value: T | undefined): { readonly [_ in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [_ in K]?: T };

/** What tells a piece from all others: its work, its band and the ratings that made it. Under two competencies it is one piece where it is the same ratings. */
const pieceKey = ({ work, band, ratings }: Piece): string =>
  JSON.stringify([work, band ?? "", ...ratings.map(({ evidence }) => evidence.id).sort()]);

const pooled = (pieces: readonly Piece[]): readonly PooledPiece[] =>
  pieces.flatMap((piece): readonly PooledPiece[] => {
    const { score, weight, at, ratings } = piece;
    if (score === undefined || weight <= 0) return [];
    const [{ evidence }] = ratings;
    const { indicator } = evidence;
    const same = ratings.every((one) => one.evidence.indicator === indicator);
    return [
      {
        piece: pieceKey(piece),
        score,
        weight,
        ...given("at", at),
        sequence: sequenceOf(piece),
        ...given("indicator", same ? indicator : undefined),
      },
    ];
  });

/** Whether anything was seen: a piece that counts, a level, or works that raters do not agree on yet. */
const attempted = ({ status, pieces }: CompetencyDetermination): boolean =>
  status === "determined" || status === "judged" || status === "insufficient" || pieces.length > 0;

/** Why a competency leaves the count altogether. */
function leaves(
  { retired }: Competency,
  determination: CompetencyDetermination | undefined,
  { asOfDay }: NodeQuestion,
): Child["reason"] {
  if (retired !== undefined && retired.on < asOfDay) {
    return { code: "retired", data: { on: retired.on } };
  }
  // Under rules of its own, so that it means something else than the others.
  if (determination?.modified === true) return { code: "modified", data: {} };
  return determination?.status === "undetermined" && determination.reason.code === "exempt"
    ? { code: "exempt", data: {} }
    : undefined;
}

const isWithinBand = ({ index }: NodeQuestion, id: CompetencyId, scale: Scale): boolean =>
  (progressionsOf(index, id).find((one) => one.scale === scale.id)?.family ?? "within-band") ===
  "within-band";

/** A competency as a child; undefined without a scale. */
export function competencyChild(
  question: NodeQuestion,
  competency: Competency,
  withPieces: boolean,
): NodeChild | undefined {
  const { index, plan, accounts, piecesOf } = question;
  const scale = scaleOf(index, competency.id);
  if (scale === undefined) return undefined;
  const found = accounts.get(competency.id)?.determination;
  const reason = leaves(competency, found, question);
  const level = reason === undefined && found !== undefined ? levelSaid(found) : undefined;
  const newest = found?.newest;
  const tried = reason === undefined && found !== undefined && attempted(found);
  // Written out for speed, in the order in which it is told: there are as many of these as there are results.
  const child: { -readonly [K in keyof Child]: Child[K] } = { id: competency.id, attempted: tried };
  if (reason !== undefined) {
    child.reason = reason;
    child.exempt = true;
  }
  const value = valueOf(scale, level);
  if (value !== undefined) child.level = value;
  const atGoal = atGoalOf(scale, level);
  if (atGoal !== undefined) child.atGoal = atGoal;
  if (newest !== undefined) child.at = beginOf(newest, plan.zone);
  if (found?.status === "determined" && level !== undefined) child.score = found.score;
  if (withPieces && found !== undefined && reason === undefined) {
    child.pieces = pooled(piecesOf(competency.id));
  }
  const band =
    tried && found.band !== undefined && isWithinBand(question, competency.id, scale)
      ? found.band
      : undefined;
  const scoreDomain = found?.status === "determined" ? found.scoreDomain : undefined;
  return { child, scale, level, scoreDomain, band };
}

/** What stands above competencies as a child of what stands above it. */
export function nodeAsChild(question: NodeQuestion, id: NodeId, account: NodeAccount): NodeChild {
  const { result } = account;
  const scale = result.scale === undefined ? undefined : scaleById(question.index, result.scale);
  const level = levelSaid(result);
  const exempt = result.status === "undetermined" && result.reason.code === "exempt";
  const atGoal =
    result.status === "met" ? true : result.status === "not-met" ? false : atGoalOf(scale, level);
  const newest = account.children.reduce(
    (at, { child }) => Math.max(at, child.at ?? Number.NEGATIVE_INFINITY),
    Number.NEGATIVE_INFINITY,
  );
  return {
    child: {
      id,
      attempted: result.status !== "no-evidence" && !exempt,
      ...(exempt ? { exempt: true, reason: { code: "exempt", data: {} } } : {}),
      ...given("level", valueOf(scale, level)),
      ...given("atGoal", atGoal),
      ...given("at", Number.isFinite(newest) ? newest : undefined),
      ...(result.status === "determined" ? { score: result.score } : {}),
    },
    scale,
    level,
    scoreDomain: result.status === "determined" ? result.scoreDomain : undefined,
    band: exempt ? undefined : result.band,
  };
}
