import type {
  BandId,
  CompetencyId,
  Day,
  EntryId,
  Extensible,
  Extensions,
  LearnerId,
  LevelId,
  Moment,
  OutcomeId,
  ScaleId,
  Text,
  Voice,
} from "@whole-learner/core";
import type { Held, HeldResult } from "../determination/determination.ts";
import type { OffScale } from "../methods/method.ts";
import type { Provenance } from "../determination/provenance.ts";

/** A reason as it was given out: it stays readable when later versions know other reasons. */
export interface PostedReason {
  readonly code: string;
  readonly data: Extensions;
}

/** What was said: one of the statuses of a determination, without the evidence behind it. */
export type PostedValue =
  | { readonly status: "no-evidence"; readonly opportunities?: number }
  | { readonly status: "insufficient"; readonly lacks: readonly [PostedReason, ...PostedReason[]] }
  | { readonly status: "undetermined"; readonly reason: PostedReason }
  | {
      readonly status: "determined";
      readonly level: LevelId;
      readonly score: number;
      /** What the score is, where it is no place on the scale. */
      readonly scoreDomain?: OffScale;
      /** Set where the level was an earlier one that held, with what all of the evidence came to. It stands behind what was said: alone it is no change. */
      readonly held?: Held;
    };

/** What stands behind a posted result. */
interface PostedBase {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
  readonly band?: BandId;
  /** The works that counted, in the order in which they did. */
  readonly pieces: readonly EntryId[];
  readonly newest?: Moment;
  /** It was determined under a modified expectation: for the learner and the family, and for nobody else without their permission. */
  readonly modified?: true;
  /** Every entry of the log about this learner and competency that had been written down by then, by id. */
  readonly entries: readonly EntryId[];
  /** The digest of what those entries say. */
  readonly inputs: string;
}

/** A result as it was given out. */
export type PostedResult =
  | (PostedBase & Extract<PostedValue, { readonly status: "no-evidence" }>)
  | (PostedBase & Extract<PostedValue, { readonly status: "insufficient" }>)
  | (PostedBase & Extract<PostedValue, { readonly status: "undetermined" }>)
  | (PostedBase & Extract<PostedValue, { readonly status: "determined" }>)
  | (PostedBase & {
      readonly status: "judged";
      readonly level: LevelId;
      readonly judgement: EntryId;
      readonly computed: PostedValue;
    });

/**
 * What was said of an outcome: how many of its competencies were where, and more only where the policy asked for it. It has what its status
 * has, and no level where there was none.
 */
export interface PostedOutcome {
  readonly learner: LearnerId;
  readonly outcome: OutcomeId;
  readonly status:
    | "no-evidence"
    | "profile"
    | "determined"
    | "met"
    | "not-met"
    | "undetermined"
    | "judged";
  readonly band?: BandId;
  readonly scale?: ScaleId;
  readonly level?: LevelId;
  readonly score?: number;
  readonly scoreDomain?: OffScale;
  /** Of what was required: how much of it was there. */
  readonly have?: number;
  readonly need?: number;
  readonly reason?: PostedReason;
  readonly judgement?: EntryId;
  /** Set where an earlier result held, with what it would have been. It stands behind what was said: alone it is no change. */
  readonly held?: HeldResult;
  readonly profile: {
    readonly children: number;
    readonly withLevel: number;
    readonly atGoal: number;
    readonly levels: readonly { readonly level: LevelId; readonly count: number }[];
  };
}

/** Whom and what a posting is about; without a list, all that was determined. */
export interface PostingScope {
  readonly learners?: readonly LearnerId[];
  readonly competencies?: readonly CompetencyId[];
}

/** A stretch of days that is closed: what is asked for one of them is answered as posted. */
export interface LockedPeriod {
  readonly from: Day;
  readonly until: Day;
}

/** What a posting replaces, and why that was needed. */
export interface Supersedes {
  readonly posting: string;
  readonly why: Text;
}

/** Results that were given out, frozen with everything that says how they were made. It never changes: a correction is a posting of its own. */
export interface Posting extends Extensible {
  readonly format: "whole-learner/posting@1";
  readonly id: string;
  /** The day on which it was given out. */
  readonly day: Day;
  readonly by: Voice;
  readonly scope?: PostingScope;
  /** The policy, the framework and the engine, and the day that was asked for. */
  readonly provenance: Provenance;
  readonly results: readonly PostedResult[];
  /** None where the scope names competencies: an outcome is all that is under it. */
  readonly outcomes: readonly PostedOutcome[];
  /** Whether a posted level may not fall. Without it, it may. */
  readonly attainedStays?: boolean;
  readonly locked?: readonly LockedPeriod[];
  readonly supersedes?: Supersedes;
}
