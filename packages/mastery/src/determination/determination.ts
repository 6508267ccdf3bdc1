import type {
  BandId,
  CompetencyId,
  EntryId,
  Instant,
  LearnerId,
  LevelId,
  Moment,
  OutcomeId,
  Problem,
  ScaleId,
} from "@whole-learner/core";
import type { NotRolledUp, Profile } from "../roll-up/roll-up-rule.ts";
import type { Lacks, UndeterminedReasons } from "./reasons.ts";

/** What every determination of a competency says. */
export interface CompetencyDeterminationBase {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
  /** The grade band whose statements it is about, where the evidence says one. */
  readonly band?: BandId;
  /** The works that counted, in the order in which they did. */
  readonly pieces: readonly EntryId[];
  /** When the newest of them happened. */
  readonly newest?: Moment;
  /** The next instant at which this changes although nothing new is seen. */
  readonly changesAt?: Instant;
}

/** Nothing was seen that counts; with how many opportunities there were, where experiences are known. */
export interface NoEvidence extends CompetencyDeterminationBase {
  readonly status: "no-evidence";
  readonly opportunities?: number;
}

/** Something was seen, and not yet enough, not broad enough, or too long ago. Never a level in disguise. */
export interface Insufficient extends CompetencyDeterminationBase {
  readonly status: "insufficient";
  readonly lacks: readonly [Problem<Lacks>, ...Problem<Lacks>[]];
}

/** There is evidence, and no level can be said. */
export interface Undetermined extends CompetencyDeterminationBase {
  readonly status: "undetermined";
  readonly reason: Problem<UndeterminedReasons>;
}

/** A level by the policy. */
export interface Determined extends CompetencyDeterminationBase {
  readonly status: "determined";
  readonly level: LevelId;
  /** The unrounded score on the scale. */
  readonly score: number;
}

/** What the policy computed, where a judgement stands in front of it. */
export type Computed = NoEvidence | Insufficient | Undetermined | Determined;

/** A level by professional judgement, with what was computed beside it. */
export interface Judged extends CompetencyDeterminationBase {
  readonly status: "judged";
  readonly level: LevelId;
  readonly judgement: EntryId;
  readonly computed: Computed;
  /** New evidence came after the judgement: it is due for a look. */
  readonly newEvidence: boolean;
}

/** What may be said of one learner and one competency. Handle every status: there is never a number where there is no level. */
export type CompetencyDetermination =
  | NoEvidence
  | Insufficient
  | Undetermined
  | Determined
  | Judged;

/** What every determination of an outcome says: how many of its competencies are where. */
export interface OutcomeDeterminationBase {
  readonly learner: LearnerId;
  readonly outcome: OutcomeId;
  /** Its competencies that report a level. */
  readonly competencies: readonly CompetencyId[];
  readonly profile: Profile;
}

/** What may be said of one learner and one outcome: a profile, and more only where the policy asks for it. */
export type OutcomeDetermination =
  | (OutcomeDeterminationBase & { readonly status: "no-evidence" })
  | (OutcomeDeterminationBase & { readonly status: "profile" })
  | (OutcomeDeterminationBase & {
      readonly status: "determined";
      readonly level: LevelId;
      readonly score: number;
    })
  | (OutcomeDeterminationBase & {
      readonly status: "undetermined";
      readonly reason: Problem<NotRolledUp>;
    })
  | (OutcomeDeterminationBase & {
      /** By professional judgement, whatever the profile says. */
      readonly status: "judged";
      readonly level: LevelId;
      readonly judgement: EntryId;
    });
