import type { Flavour } from "./flavour.ts";

/** A framework, as a UUID. */
export type FrameworkId = Flavour<"framework">;
export type DomainId = Flavour<"domain">;
export type OutcomeId = Flavour<"outcome">;
export type CompetencyId = Flavour<"competency">;
export type IndicatorId = Flavour<"indicator">;
/** A node of a framework: what evidence, relations and reports can point at. */
export type NodeId = DomainId | OutcomeId | CompetencyId | IndicatorId;
export type RelationId = Flavour<"relation">;
export type ScaleId = Flavour<"scale">;
/** A level of one scale; unique within that scale only. */
export type LevelId = Flavour<"level">;
export type BandId = Flavour<"band">;
export type ProgressionId = Flavour<"progression">;
export type LearnerId = Flavour<"learner">;
/** Anyone who is not a learner of the school: an educator, a partner, a family member. */
export type PersonId = Flavour<"person">;
export type HouseholdId = Flavour<"household">;
export type CommunityId = Flavour<"community">;
export type GoalId = Flavour<"goal">;
/** An entry of the log. */
export type EntryId = Flavour<"entry" | "demonstration">;
/** A demonstration: an entry that others can point at as the thing that was shown. */
export type DemonstrationId = Flavour<"demonstration">;
export type TaskId = Flavour<"task">;
export type ExperienceId = Flavour<"experience">;
export type IssuedReportId = Flavour<"issued-report">;
