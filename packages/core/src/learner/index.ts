export { bandOn } from "./band-on.ts";
export { checkRoster } from "./check-roster.ts";
export { communitiesOn } from "./communities-on.ts";
export type { Community, CommunityKind, CommunityLead } from "./community.ts";
export { enrolmentOn } from "./enrolment-on.ts";
export { expectationFor } from "./expectation-for.ts";
export type { LearnerFindings } from "./findings.ts";
export type {
  CheckIn,
  DeterminationResponse,
  Goal,
  GoalStatus,
  Reflection,
  ResponseKind,
} from "./goal.ts";
export { type GoalSummary, goalSummary } from "./goal-summary.ts";
export { type HouseholdCopy, householdCopies } from "./household-copies.ts";
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
export { membersOn } from "./members-on.ts";
export { type NamePurpose, nameFor } from "./name-for.ts";
export type { Roster } from "./roster.ts";
export { visiblePage } from "./visible-page.ts";
export { isVisibleTo, type Reader, type Shared, visibleTo } from "./visible-to.ts";
