export type { Community, CommunityKind, CommunityLead } from "./community.ts";
export type { LearnerFindings } from "./findings.ts";
export type {
  CheckIn,
  DeterminationResponse,
  Goal,
  GoalStatus,
  Reflection,
  ResponseKind,
} from "./goal.ts";
export type { IssuedReport } from "./issued-report.ts";
export type {
  Enrolment,
  Household,
  Learner,
  Membership,
  OwnItem,
  OwnPage,
  PersonalExpectation,
} from "./learner.ts";
export type { Roster } from "./roster.ts";
