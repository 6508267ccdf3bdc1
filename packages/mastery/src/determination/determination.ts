import type {
  BandId,
  CompetencyId,
  DomainId,
  EntryId,
  Instant,
  LearnerId,
  LevelId,
  Moment,
  OutcomeId,
  Problem,
  ScaleId,
} from "@whole-learner/core";
import type { OffScale } from "../methods/method.ts";
import type { ModelResult } from "../methods/model-result.ts";
import type { Crosswalk } from "../policy/sections.ts";
import type { NotRolledUp, Profile, Attainment } from "../roll-up/roll-up-rule.ts";
import type { Lacks, UndeterminedReasons } from "./reasons.ts";

/** What every determination of a competency says. */
export interface CompetencyDeterminationBase {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
  /** The grade band whose statements it is about, where the evidence says one. */
  readonly band?: BandId;
  /** The works that take part, in their order. A method that looks at the newest few passes over the others: an explanation tells which counted. */
  readonly pieces: readonly EntryId[];
  /** When the newest of them happened. */
  readonly newest?: Moment;
  /**
   * The next instant at which this can change although nothing new is seen: until then it does not. Absent where it never will.
   */
  readonly changesAt?: Instant;
  /** By an exception that is a modified expectation: under its own rules, and left out of roll-ups and group statistics. */
  readonly modified?: true;
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
  /** The unrounded score that the level was made of, in the method's own domain. */
  readonly score: number;
  /** What the score is, where it is no place on the scale: a share from 0 to 1, a probability, points, or 1 for met. Absent where it is one. */
  readonly scoreDomain?: OffScale;
  /** Of a statistical method: where its parameters come from and, where somebody estimated them, what is known beside the score. Absent where the level is held. */
  readonly model?: ModelResult;
  /** Set where the level is an earlier one that holds against newer evidence. */
  readonly held?: Held;
}

/** An earlier level that holds: since when, and what all of the evidence comes to now. */
export interface Held {
  /** The work with which the level was first reached. */
  readonly since: EntryId;
  /** What the evidence comes to now; absent where it comes to no level. */
  readonly level?: LevelId;
  readonly score?: number;
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

/** Numbers of one scale that became numbers of another, and how. */
export interface ScaleConversion {
  readonly from: ScaleId;
  readonly to: ScaleId;
  readonly crosswalk: Crosswalk;
}

/** An earlier result that holds, and what it would be without it. */
export interface HeldResult {
  /** The last instant as of which it was that high. */
  readonly asOf: Instant;
  /** What it would be. */
  readonly now: NodeStatus;
  readonly level?: LevelId;
}

/** What is said of everything that stands above competencies: how many of its children are where. */
export interface NodeResultBase {
  /** The competencies under it that report a level and count. */
  readonly competencies: readonly CompetencyId[];
  readonly profile: Profile;
  /** The grade band of the children that it is made of, where they have one: those shown in earlier bands only are not among them. */
  readonly band?: BandId;
  /** The scale of its level, where it has one. */
  readonly scale?: ScaleId;
  /** How children on other scales became numbers on it. */
  readonly converted?: readonly ScaleConversion[];
  readonly held?: HeldResult;
}

/** What was computed of what stands above competencies, by the rule of the policy. */
export type ComputedNode =
  | (NodeResultBase & {
      /** Nothing was seen that counts, or nothing under it counts. */
      readonly status: "no-evidence";
    })
  | (NodeResultBase & {
      /** The policy asks for no more. */
      readonly status: "profile";
    })
  | (NodeResultBase & {
      readonly status: "determined";
      readonly level: LevelId;
      readonly score: number;
      /** What the score is, where the children's are no places on a scale. */
      readonly scoreDomain?: OffScale;
    })
  | (NodeResultBase & {
      /** What is required is there. It has a level only where the policy says which one it stands for. */
      readonly status: "met";
      readonly have: number;
      readonly need: number;
      readonly level?: LevelId;
    })
  | (NodeResultBase & {
      /** What is required is not there yet; it is never a level. */
      readonly status: "not-met";
      readonly have: number;
      readonly need: number;
      readonly attainment: Exclude<Attainment, "demonstrated">;
    })
  | (NodeResultBase & {
      readonly status: "undetermined";
      readonly reason: Problem<NotRolledUp>;
    });

/** What may be said of what stands above competencies: what was computed, or a level by professional judgement whatever the profile says. */
export type NodeResult =
  | ComputedNode
  | (NodeResultBase & {
      readonly status: "judged";
      readonly level: LevelId;
      readonly judgement: EntryId;
    });

/** The statuses of what stands above competencies. */
export type NodeStatus = NodeResult["status"];

/** Whose outcome it is. */
export interface OutcomeDeterminationBase {
  readonly learner: LearnerId;
  readonly outcome: OutcomeId;
}

/** What may be said of one learner and one outcome: a profile, and more only where the policy asks for it. Handle every status: only some have a level. */
export type OutcomeDetermination = OutcomeDeterminationBase & NodeResult;

/** The same of a domain, where the policy rolls domains up. */
export type DomainDetermination = {
  readonly learner: LearnerId;
  readonly domain: DomainId;
} & NodeResult;

/** The same of the whole Portrait of a Learner, where the policy rolls it up: never for families or the public. */
export type PortraitDetermination = { readonly learner: LearnerId } & NodeResult;
