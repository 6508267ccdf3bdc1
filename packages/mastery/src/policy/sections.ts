import type {
  BandId,
  CompetencyId,
  Day,
  EvidenceKind,
  ExperienceId,
  LearnerId,
  OutcomeId,
  Role,
  ScaleId,
  Setting,
} from "@whole-learner/core";
import type { Ratio, Rounding } from "@whole-learner/psychometrics/numeric";

/** How a number on one scale becomes one on another. Which was used is told with every result that it made. */
export type Crosswalk =
  /** In proportion to the highest: 8 of 10 is 3.2 of 4. */
  | { readonly by: "maximum" }
  /** In proportion below the goal and in proportion above it: goal becomes goal, highest becomes highest, nothing becomes nothing. */
  | { readonly by: "goal" }
  /** Step by step: a number that the table does not have has no place on the other scale. */
  | {
      readonly by: "table";
      readonly steps: readonly { readonly from: number; readonly to: number }[];
    };

/**
 * How ratings that are no place on the competency's scale become one. Without a line here they are turned away, with a word: a library
 * does not guess what eight of ten points mean.
 */
export interface ReadSection {
  /**
   * Points of possible points, as a number on a scale from nothing to the possible. `goal` is the share of points that is the goal. What comes to
   * less than the lowest level is at the lowest.
   */
  readonly points?: { readonly by: "maximum" } | { readonly by: "goal"; readonly goal: number };
  /**
   * What met and not met are on the scale. A method that reads whether something was met needs no numbers: for it, what is at the goal or
   * above was met.
   */
  readonly met?: { readonly met: number | "goal"; readonly not: number };
  /** Ratings made on other scales of the framework, by the scale. */
  readonly scales?: { readonly [scale: string]: Crosswalk };
  /** Whether a number above the scale is extra credit and counts. Without it, it is turned away. */
  readonly extraCredit?: boolean;
}

/** Which evidence takes part. What a list leaves out is turned away; without a list, all may. */
export interface AdmitSection {
  /** Whose ratings count. Without it, everybody's but the learner's own, which are shown beside. */
  readonly roles?: readonly Role[];
  readonly kinds?: readonly EvidenceKind[];
  readonly settings?: readonly Setting[];
  readonly experiences?: readonly ExperienceId[];
  readonly bands?: readonly BandId[];
  readonly from?: Day;
  readonly until?: Day;
  /** Whether only verified evidence takes part. Refused evidence never does. */
  readonly verified?: boolean;
  /**
   * Whether evidence of a competency that `covers` this one, itself or through others, counts for it as well. A work that has a rating of its own
   * here counts with that one alone.
   */
  readonly covering?: boolean;
}

/** What missing work means: nothing (`skip`), a place in the series without a value (`slot`), the lowest level, a number, or no result until it is there (`block`). */
type MissingAs =
  | { readonly as: "skip" | "slot" | "lowest" | "block" }
  | { readonly as: "value"; readonly value: number };

/**
 * What work that was never handed in means. It is missing from its due time on, plus the days of grace; a later rating of it takes its
 * place.
 */
export type MissingSection = MissingAs & { readonly graceDays?: number };

/** How the rows of one rater's rubric become one number. */
export type RowsRule =
  | "mean"
  | "lowest"
  /** The target where every row is at or above it, else the lowest row. */
  | { readonly rule: "all-required"; readonly target: number | "goal" };

/** How several raters of one work become one piece. */
export type RatersRule =
  | { readonly rule: "mean" }
  | { readonly rule: "median"; readonly tie?: "mean" | "lower" | "upper" }
  /** The level that more than half of the raters gave; without one, the work is no piece yet. */
  | { readonly rule: "majority" }
  /** What all say who rated; where they do not agree, the work is no piece yet. */
  | { readonly rule: "consensus" }
  /** What the adjudicating role says. Until it has spoken: the mean where raters are at most `within` apart, else no piece yet. */
  | { readonly rule: "adjudicated"; readonly by: Role; readonly within: number };

/** How what was said of one work becomes one piece: first the rows of a rubric, then the raters. */
export interface CombineSection {
  readonly rows?: RowsRule;
  /** The rows that a rubric has. A rater who left one of them out has not rated it. */
  readonly criteria?: readonly string[];
  /** What an unrated row does: it is left out, or the work is no piece until it is rated. */
  readonly unratedRows?: "skip" | "block";
  readonly raters?: RatersRule;
}

/**
 * Which tries at one task count, and what a late or a further try is worth at most. Tries are in the order of their own numbers where all of them tell
 * one, else in the order of pieces; against the statements of another grade band they are of another task. What counts is the first,
 * the last, the best (of equal ones the last), all, or one piece that is the mean of all.
 */
export interface AttemptsSection {
  readonly count: "all" | "first" | "last" | "best" | "mean";
  /** No try after the first is worth more. */
  readonly retakeCap?: number | "goal";
  /**
   * Work handed in after it was due, days of grace aside: once so much less, so much less for each day begun, never under the lowest, and at most the
   * cap. Where nothing says when it was handed in, it was when it happened.
   */
  readonly late?: {
    readonly graceDays?: number;
    readonly perDay?: number;
    readonly once?: number;
    readonly cap?: number | "goal";
  };
}

/** The instant that orders pieces: when it happened, was handed in, was due, was rated or was written down. */
export type OrderInstant = "happened" | "submitted" | "due" | "assessed" | "recorded";

/** Which instant orders pieces, with what stands in where it is not known. */
export interface OrderSection {
  readonly by: readonly [OrderInstant, ...OrderInstant[]];
  /** How finely instants are told apart: as they are, or cut to the second, minute or day of the policy's zone. */
  readonly resolution?: "full" | "second" | "minute" | "day";
  /** What a piece is for which none of the instants is known: turned away with a word, or the oldest. */
  readonly undated?: "report" | "oldest";
}

/** A span of the school's year in which it gives account: a term, a semester. */
export interface Period {
  readonly id: string;
  readonly from: Day;
  readonly until: Day;
}

/** Which of a school's periods the result is of, and what of earlier ones comes along. */
export interface PeriodRule {
  /** In their order, without overlaps. The result is of the last one that has begun on the day asked for. */
  readonly of: readonly [Period, ...Period[]];
  /** Only its own pieces; those of all periods up to it; its own and, below `least`, the newest earlier ones; or its own after the earlier periods' result. */
  readonly carry: "period-only" | "cumulative" | "reach-back" | "carry-in";
  /** For `reach-back`: with fewer pieces than this, earlier ones fill up. */
  readonly least?: number;
}

/** Which of the ordered pieces are looked at, in this order: the time, then dropping the lowest, then the best, then the newest. */
export interface WindowSection {
  readonly since?: Day;
  readonly lastDays?: number;
  /** The school year of the day asked for: from the last such day ("08-01") on. */
  readonly schoolYearFrom?: string;
  readonly period?: PeriodRule;
  /** So many lowest pieces are left out, of equal ones the oldest; never the last piece. */
  readonly dropLowest?: number;
  readonly best?: number;
  readonly recent?: number;
  /**
   * Kinds of evidence that are a starting point (a placement, prior learning): they come first, whenever they were and however little time is looked
   * at, and satisfy no minimum.
   */
  readonly baseline?: readonly EvidenceKind[];
}

/**
 * How much each piece counts: factors for what it is, multiplied. A school's own term has its own factor, else that of the term that it is a kind of;
 * what is not named counts 1; a factor of 0 is for display alone.
 */
export interface WeighSection {
  readonly kinds?: { readonly [kind: string]: number };
  readonly settings?: { readonly [setting: string]: number };
  readonly experiences?: { readonly [experience: string]: number };
  /** The highest factor among the roles of those who rated it. */
  readonly roles?: { readonly [role: string]: number };
  /** Half as much for each so many days that a piece is older than the newest that was admitted. */
  readonly halfLifeDays?: number;
}

/** Where levels begin on the score's domain: midway between the levels' values, at them, or one cut for each level above the lowest. */
export type Cuts = "midpoints" | "values" | readonly (number | Ratio)[];

/** How a score becomes a level. On another domain than the scale (a share, a probability) cuts are written out. */
export interface LevelSection {
  readonly cuts: Cuts;
  /** Whether a score just at a cut has reached the level (`from`, the default) or not yet (`above`). */
  readonly bound?: "from" | "above";
  /** Rounds the score before it is compared. Without it, the score itself is. */
  readonly rounded?: Rounding;
}

/** How much evidence, and how broad, a level needs. */
export interface SufficiencySection {
  /** Pieces: demonstrations, however many people rated each. */
  readonly pieces?: number;
  readonly experiences?: number;
  readonly settings?: number;
  /** Roles of the people who rated. */
  readonly voices?: number;
  readonly kinds?: number;
  /** Pieces that somebody stands for having happened as told. */
  readonly verified?: number;
  /** The newest piece is no older than this on the day asked for. */
  readonly newestWithin?: { readonly months: number } | { readonly days: number };
}

/**
 * Whether an earlier level holds against newer evidence. `latest`: it does not. `high-water`: the highest level that the works in order ever
 * came to holds, each time as of its newest work; works that were corrected since hold nothing, nor do those of an earlier grade band, of
 * another school year or of another period.
 */
export interface HoldSection {
  readonly rule: "latest" | "high-water";
  /** A level ends so long after the newest piece behind it. The highest that has not ended stands; where all have, the answer says so. */
  readonly expires?: { readonly months: number } | { readonly days: number };
}

/** What new evidence does to a professional judgement: it stands and is marked for a look, ends, or stands. */
export interface JudgementSection {
  readonly onNewEvidence: "keep-and-flag" | "drop" | "keep";
}

/** What can stand above competencies: an outcome, a domain, or the Portrait of a Learner as a whole. */
export type RollUpPlace = "outcome" | "domain" | "portrait";

/** Beside the rule of a roll-up: where it is made, of what, and how firmly. */
export interface RollUpSection {
  /** Where it is made; at outcomes, if left out. A domain is never made of whole-learner and academic outcomes together. */
  readonly at?: readonly RollUpPlace[];
  /** What the children are: all competencies underneath, or what stands directly underneath, rolled up itself. */
  readonly children?: "competencies" | "nodes";
  /** The scale of the result; the children's, where all are on one. */
  readonly scale?: ScaleId;
  /** How children on other scales become numbers on it, by their scale. */
  readonly scales?: { readonly [scale: string]: Crosswalk };
  /** So many children with a level are needed at least. */
  readonly least?: number;
  /** Whether an earlier result holds: the highest that it ever was, as of the days on which something was shown. */
  readonly hold?: "latest" | "high-water";
}

/** How decimals are shown to those who see them. */
export interface DisplaySection {
  readonly rounding: Rounding;
}

/** Whom an exception is for. Every list that is given must hold the case. */
export interface ExceptionWhen {
  /** What the result is of. Without it, everything. */
  readonly node?: readonly ("competency" | RollUpPlace)[];
  readonly outcome?: readonly OutcomeId[];
  readonly competency?: readonly CompetencyId[];
  readonly scale?: readonly ScaleId[];
  readonly band?: readonly BandId[];
  readonly learner?: readonly LearnerId[];
}
