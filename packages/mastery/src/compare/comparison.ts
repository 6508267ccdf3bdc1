import type {
  CompetencyId,
  DomainId,
  LearnerId,
  LevelId,
  OutcomeId,
  ScaleId,
} from "@whole-learner/core";
import type {
  CompetencyDetermination,
  DomainDetermination,
  OutcomeDetermination,
  PortraitDetermination,
} from "../determination/determination.ts";
import type { Provenance } from "../determination/provenance.ts";
import type { Sections } from "../plan/plan.ts";

/** What a question is made of besides its policy. */
export type QuestionInput = "framework" | "evidence" | "asOf" | "roster" | "experiences";

/**
 * What makes the difference: the first input or stage, in their order, whose replacement alone changes the result; `joint` where none does
 * by itself.
 */
export type Cause = QuestionInput | "zone" | keyof Sections | "joint";

/** In what a result differs: whether there is one, its status, level, score (to a billionth), reason, grade band, the works that counted, or the profile. */
export type Difference =
  | "presence"
  | "status"
  | "level"
  | "score"
  | "reason"
  | "band"
  | "pieces"
  | "profile";

/** One learner and competency of which the two questions say something else. */
export interface CompetencyChange {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
  /** Absent where the question has no such case. */
  readonly from?: CompetencyDetermination;
  readonly to?: CompetencyDetermination;
  readonly differences: readonly [Difference, ...Difference[]];
  readonly cause: Cause;
}

/** One learner and outcome of which the two questions say something else. */
export interface OutcomeChange {
  readonly learner: LearnerId;
  readonly outcome: OutcomeId;
  readonly from?: OutcomeDetermination;
  readonly to?: OutcomeDetermination;
  readonly differences: readonly [Difference, ...Difference[]];
  readonly cause: Cause;
}

/** One learner and domain of which the two questions say something else, where a policy rolls domains up. */
export interface DomainChange {
  readonly learner: LearnerId;
  readonly domain: DomainId;
  readonly from?: DomainDetermination;
  readonly to?: DomainDetermination;
  readonly differences: readonly [Difference, ...Difference[]];
  readonly cause: Cause;
}

/** One learner of whose whole portrait the two questions say something else, where a policy rolls it up. */
export interface PortraitChange {
  readonly learner: LearnerId;
  readonly from?: PortraitDetermination;
  readonly to?: PortraitDetermination;
  readonly differences: readonly [Difference, ...Difference[]];
  readonly cause: Cause;
}

/** Where a case stands: its status with its level, if it has one; `absent` where the question has no such case. */
export type Standing =
  | { readonly status: "absent" | "no-evidence" | "insufficient" | "undetermined" }
  | { readonly status: "determined" | "judged"; readonly level: LevelId };

/** How many cases of a scale went from where to where: `counts[i][j]` from standing i to standing j, the unchanged on the diagonal. */
export interface Transitions {
  readonly scale: ScaleId;
  readonly standings: readonly Standing[];
  readonly counts: readonly (readonly number[])[];
}

/** How many there are, how many differ in anything, and how many in their status or level. */
export interface ChangeCounts {
  readonly cases: number;
  readonly changed: number;
  readonly standing: number;
}

/** What two questions say differently, case by case, as data. */
export interface Comparison {
  readonly from: Provenance;
  readonly to: Provenance;
  readonly competencies: readonly CompetencyChange[];
  readonly outcomes: readonly OutcomeChange[];
  readonly domains: readonly DomainChange[];
  readonly portraits: readonly PortraitChange[];
  readonly counts: { readonly competencies: ChangeCounts; readonly outcomes: ChangeCounts };
  /** How many changes of competencies each cause makes, in the order of the causes. */
  readonly causes: readonly { readonly cause: Cause; readonly count: number }[];
  readonly transitions: readonly Transitions[];
}
