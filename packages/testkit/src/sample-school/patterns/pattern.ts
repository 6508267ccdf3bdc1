import type { Day, Instant, RatingStatus } from "@whole-learner/core";
import type { CompetencyCode } from "../texts/index.ts";

export type PatternNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Who rates in a work of a pattern. */
export type PatternVoice = "educator" | "second-educator" | "self" | "fellow-learner" | "partner";

/** What one of them found of a competency that carries the pattern. */
export type PatternRating = readonly [by: PatternVoice, about: CompetencyCode, number: number];

/** A work of a pattern. What else it shows is rated as any other work is. */
export interface PatternWork {
  readonly on: Day;
  readonly work: string;
  readonly ratings: readonly PatternRating[];
  /** What only some works have. */
  readonly how?: PatternWays;
}

/** What a work of a pattern can have beyond what its text says. */
export interface PatternWays {
  readonly recorded?: Instant;
  readonly verifiedOn?: Day;
  readonly inHomeLanguage?: boolean;
  readonly experience?: string;
  readonly setting?: "school" | "community";
  readonly attempt?: 1 | 2;
  /** Numbers are of the former scale, and come converted. */
  readonly transferred?: boolean;
}

/** Work that never came, with what was written down for it on its due day. */
interface PatternGap {
  readonly due: Day;
  readonly work: string;
  readonly status: Extract<RatingStatus, "missing" | "excused">;
}

/** One of the ten ways in which evidence can lie, each carried by one learner. Named here and in the test material, nowhere else. */
export interface Pattern {
  readonly number: PatternNumber;
  readonly name: string;
  /** The competencies that carry it: their ratings are exactly those of the works below. */
  readonly competencies: readonly [CompetencyCode, ...CompetencyCode[]];
  readonly works: readonly PatternWork[];
  readonly gaps?: readonly PatternGap[];
}
