import type { Flavour } from "./flavour.ts";

/** A framework, as a UUID. */
export type FrameworkId = Flavour<"framework">;
/** A domain of a framework. */
export type DomainId = Flavour<"domain">;
/** An outcome of a framework. */
export type OutcomeId = Flavour<"outcome">;
/** A competency of a framework. */
export type CompetencyId = Flavour<"competency">;
/** An indicator of a competency. */
export type IndicatorId = Flavour<"indicator">;
/** A node of a framework: what evidence, relations and reports can point at. */
export type NodeId = DomainId | OutcomeId | CompetencyId | IndicatorId;
/** A relation between nodes. */
export type RelationId = Flavour<"relation">;
/** A scale of a framework. */
export type ScaleId = Flavour<"scale">;
/** A level of one scale; unique within that scale only. */
export type LevelId = Flavour<"level">;
/** A grade band of a framework. */
export type BandId = Flavour<"band">;
/** A progression of a framework. */
export type ProgressionId = Flavour<"progression">;
/** A learner. */
export type LearnerId = Flavour<"learner">;
/** Anyone who is not a learner of the school: an educator, a partner, a family member. */
export type PersonId = Flavour<"person">;
/** A household of a learner. */
export type HouseholdId = Flavour<"household">;
/** A community of a school. */
export type CommunityId = Flavour<"community">;
/** A goal of a learner. */
export type GoalId = Flavour<"goal">;
/** An entry of the log. */
export type EntryId = Flavour<"entry" | "demonstration">;
/** A demonstration: an entry that others can point at as the thing that was shown. */
export type DemonstrationId = Flavour<"demonstration">;
/** A task that can be tried more than once. */
export type TaskId = Flavour<"task">;
/** An experience that a school offers. */
export type ExperienceId = Flavour<"experience">;
/** A report that was given out. */
export type IssuedReportId = Flavour<"issued-report">;
