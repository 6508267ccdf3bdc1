export { canonicalJson } from "./canonical-json.ts";
export { digestOf } from "./digest.ts";
export type { Flavour } from "./flavour.ts";
export type {
  BandId,
  CommunityId,
  CompetencyId,
  DemonstrationId,
  DomainId,
  EntryId,
  ExperienceId,
  FrameworkId,
  GoalId,
  HouseholdId,
  IndicatorId,
  IssuedReportId,
  LearnerId,
  LevelId,
  NodeId,
  OutcomeId,
  PersonId,
  ProgressionId,
  RelationId,
  ScaleId,
  TaskId,
} from "./ids.ts";
export { isUuid, uuidV5 } from "./uuid.ts";
