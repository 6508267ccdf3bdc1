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
}

/**
 * What work that was never handed in means: nothing (`skip`), a place in the series without a value (`slot`), the lowest level, a number, or no
 * result until it is there (`block`). It is missing from its due time on.
 */
export type MissingSection =
  | { readonly as: "skip" | "slot" | "lowest" | "block" }
  | { readonly as: "value"; readonly value: number };

/** How several raters of one work become one piece. */
export type RatersRule =
  | { readonly rule: "mean" }
  | { readonly rule: "median"; readonly tie?: "mean" | "lower" | "upper" }
  /** The level that more than half of the raters gave; without one, the work is no piece yet. */
  | { readonly rule: "majority" };

/** How what was said of one work becomes one piece: first the rows of a rubric, then the raters. */
export interface CombineSection {
  readonly rows?: "mean" | "lowest";
  readonly raters?: RatersRule;
}

/** The instant that orders pieces: when it happened, was handed in, was due, was rated or was written down. */
export type OrderInstant = "happened" | "submitted" | "due" | "assessed" | "recorded";

/** Which instant orders pieces, with what stands in where it is not known; at last, when it happened. */
export interface OrderSection {
  readonly by: readonly [OrderInstant, ...OrderInstant[]];
}

/** Which of the ordered pieces are looked at, in this order: the time, then dropping the lowest, then the best, then the newest. */
export interface WindowSection {
  readonly since?: Day;
  readonly lastDays?: number;
  /** So many lowest pieces are left out, of equal ones the oldest; never the last piece. */
  readonly dropLowest?: number;
  readonly best?: number;
  readonly recent?: number;
}

/** Where levels begin on the score's domain: midway between the levels' values, at them, or one cut for each level above the lowest. */
export type Cuts = "midpoints" | "values" | readonly (number | Ratio)[];

/** How a score becomes a level. */
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
  /** The newest piece is no older than this on the day asked for. */
  readonly newestWithin?: { readonly months: number } | { readonly days: number };
}

/** Whether an earlier level holds against newer evidence: `latest` says that it does not. */
export interface HoldSection {
  readonly rule: "latest";
}

/** What new evidence does to a professional judgement: it stands and is marked for a look, ends, or stands. */
export interface JudgementSection {
  readonly onNewEvidence: "keep-and-flag" | "drop" | "keep";
}

/** How decimals are shown to those who see them. */
export interface DisplaySection {
  readonly rounding: Rounding;
}

/** Whom an exception is for. Every list that is given must hold the case. */
export interface ExceptionWhen {
  readonly outcome?: readonly OutcomeId[];
  readonly competency?: readonly CompetencyId[];
  readonly scale?: readonly ScaleId[];
  readonly band?: readonly BandId[];
  readonly learner?: readonly LearnerId[];
}
