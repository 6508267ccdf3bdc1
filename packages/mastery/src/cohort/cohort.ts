import type { CompetencyId, LearnerId, LevelId, ScaleId } from "@whole-learner/core";

/** Learners who have something in common: those with an experience of their kind, of a grade band, of a language at home. */
export interface Group {
  readonly id: string;
  readonly learners: readonly LearnerId[];
}

/** One way to tell learners apart, in the order in which its groups are to be shown. */
export interface Dimension {
  readonly id: string;
  readonly groups: readonly Group[];
}

/** A share with where it could lie, were the same conditions to meet other such learners. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly lower: number;
  readonly upper: number;
}

/** What is counted of one group in one competency: each learner once. Shares of nobody are left out. */
export interface GroupCounts {
  readonly group: string;
  /** Those of the group who have a result by the school's own expectations. */
  readonly learners: number;
  /** Of all learners, those who took part in something in which it can be shown; absent where opportunities are not known. */
  readonly withOpportunity?: Share;
  /** Of all learners, those of whom enough was seen for a level. */
  readonly withLevel?: Share;
  /** Of those with a level, those at the scale's goal or above. */
  readonly atGoal?: Share;
  /** How many are at each level that somebody is at, lowest first. */
  readonly levels: readonly { readonly level: LevelId; readonly count: number }[];
}

/** One competency on one of its scales: the same counts for each group of a dimension. */
export interface CohortCounts {
  readonly dimension: string;
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
  readonly groups: readonly GroupCounts[];
}
