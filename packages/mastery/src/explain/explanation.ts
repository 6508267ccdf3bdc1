import type { EntryId, LevelId, Moment, Problem, Scale } from "@whole-learner/core";
import type { CompetencyDetermination } from "../determination/determination.ts";
import type { Provenance } from "../determination/provenance.ts";
import type { Lacks } from "../determination/reasons.ts";
import type { Leveled } from "../level/cuts.ts";
import type { OffScale } from "../methods/method.ts";
import type { Adjustment, Converted } from "../pieces/piece.ts";
import type { TurnedAway } from "../pieces/turned-away.ts";
import type { DisplaySection, HoldSection, LevelSection } from "../policy/sections.ts";
import type { ExactPart } from "./exact-shares.ts";
import type { ShownPart } from "./shown-parts.ts";
import type { StageCount } from "./stage-counts.ts";

/** One rating behind a piece, as it was given. */
export interface RatingShown {
  readonly entry: EntryId;
  readonly role: string;
  readonly number?: number;
  /** How it became a number of this scale, where it was given as points or on another scale. */
  readonly converted?: Converted;
}

/** One work that took part, with what it did to the score. */
export interface CountedPiece {
  readonly work: EntryId;
  readonly happened: Moment;
  readonly score: number;
  readonly ratings: readonly RatingShown[];
  /** The works that it stands for, where it is made of several: tries averaged, or an earlier period's result. */
  readonly works?: readonly EntryId[];
  /** What late work and further tries took from the score, in order. */
  readonly adjustments?: readonly Adjustment[];
  /** A starting point: it satisfies no minimum. */
  readonly baseline?: true;
  /** Stands in for work that was never handed in. */
  readonly missing?: true;
  /** The method does not look at it, as it looks at the newest few: it is in the window, and in no part of the score. */
  readonly passedOver?: true;
  readonly weight: number;
  /**
   * How much of the score it is: shares add up to 1, and share times score, its contribution, to the score. Absent where the method is no
   * weighted mean.
   */
  readonly share?: number;
  readonly contribution?: number;
  /** Share and contribution by the formula, as ratios: they add up to the exact score. Absent where the formula gives none. */
  readonly exact?: ExactPart;
  /** Share and contribution as they are shown: they add up to 1 and to the shown score. */
  readonly shown?: ShownPart;
  /** The score without this piece, and the level it would be; absent where nothing would be left. */
  readonly without?: { readonly score: number; readonly level: LevelId };
}

/** What the next piece would do: the level if one more work were rated at a level, all else as it is. */
export interface OneMore {
  readonly rated: LevelId;
  readonly result: LevelId;
  readonly score: number;
}

/** How the number was made. */
export interface ScoreAccount {
  readonly method: string;
  readonly version: number;
  readonly parameters: { readonly [name: string]: unknown };
  readonly score?: number;
  /** What the score is, where it is no place on the scale. */
  readonly scoreDomain?: OffScale;
  /** The score as it is shown. */
  readonly shown?: number;
  /** The score by the formula as a ratio such as "7/3", where the method is a weighted mean by ratios: the sum of the exact contributions. */
  readonly exact?: string;
}

/** One determination with everything behind it, as data: sentences come last. */
export interface Explanation {
  readonly determination: CompetencyDetermination;
  readonly provenance: Provenance;
  readonly scale: Scale;
  readonly counted: readonly CountedPiece[];
  readonly turnedAway: readonly TurnedAway[];
  /** How many entries came to each stage and how many went on. */
  readonly stages: readonly StageCount[];
  readonly scored: ScoreAccount;
  /** The score as it was compared with the cuts, and the level it reached, whether or not it was enough. */
  readonly leveled?: Leveled;
  /** The cuts as the policy writes them, their bound, and whether the score is rounded before it is compared. */
  readonly level: LevelSection;
  /** Whether an earlier level holds against newer evidence. */
  readonly hold: HoldSection;
  /** Everything the policy asks of the evidence, met or not. */
  readonly requirements: readonly { readonly need: Problem<Lacks>; readonly met: boolean }[];
  /** Positions of the policy's exceptions in force. */
  readonly exceptions: readonly number[];
  readonly oneMore: readonly OneMore[];
  readonly display: DisplaySection;
}
