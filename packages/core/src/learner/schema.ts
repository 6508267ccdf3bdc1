import * as z from "zod";
import { voiceSchema } from "../evidence/schema.ts";
import type { Role } from "../evidence/terms.ts";
import type {
  BandId,
  CommunityId,
  CompetencyId,
  DemonstrationId,
  EntryId,
  GoalId,
  HouseholdId,
  IssuedReportId,
  LearnerId,
  LevelId,
  NodeId,
  PersonId,
} from "../identity/ids.ts";
import { day, extensible, label, languageTag, text } from "../parse/fields.ts";
import { exactly, id, type Schema, term } from "../parse/schema.ts";
import type { Community, CommunityKind, CommunityLead } from "./community.ts";
import type { CheckIn, DeterminationResponse, Goal, Reflection } from "./goal.ts";
import type { IssuedReport } from "./issued-report.ts";
import type {
  Enrolment,
  Household,
  Learner,
  Membership,
  OwnItem,
  OwnPage,
  PersonalExpectation,
} from "./learner.ts";
import type { Roster } from "./roster.ts";

const optional = z.exactOptional;
const visibility = z.enum(["learner", "family", "educators", "school", "public"]);

const ownItem = z.strictObject({ text, visibility, on: optional(day), ...extensible });
const ownItemSchema: Schema<OwnItem> = exactly<OwnItem>()(ownItem);
const ownItems = optional(z.array(ownItemSchema));

const ownPage = z.strictObject({
  sentence: optional(ownItemSchema),
  strengths: ownItems,
  interests: ownItems,
  aspirations: ownItems,
  ...extensible,
});
const ownPageSchema: Schema<OwnPage> = exactly<OwnPage>()(ownPage);

const household = z.strictObject({
  id: id<HouseholdId>(),
  name: optional(label),
  languages: z.tuple([languageTag], languageTag),
  ...extensible,
});
const householdSchema: Schema<Household> = exactly<Household>()(household);

const enrolment = z.strictObject({
  from: day,
  until: optional(day),
  band: optional(id<BandId>()),
  grade: optional(label),
  ...extensible,
});
const enrolmentSchema: Schema<Enrolment> = exactly<Enrolment>()(enrolment);

const membership = z.strictObject({
  community: id<CommunityId>(),
  from: day,
  until: optional(day),
  ...extensible,
});
const membershipSchema: Schema<Membership> = exactly<Membership>()(membership);

const expectation = z.strictObject({
  competency: id<CompetencyId>(),
  band: optional(id<BandId>()),
  level: optional(id<LevelId>()),
  from: day,
  until: optional(day),
  agreedBy: z.array(term<Role>()),
  ...extensible,
});
const expectationSchema: Schema<PersonalExpectation> = exactly<PersonalExpectation>()(expectation);

const learner = z.strictObject({
  id: id<LearnerId>(),
  name: label,
  legalName: optional(label),
  born: optional(day),
  languages: optional(z.array(languageTag)),
  page: optional(ownPageSchema),
  households: z.array(householdSchema).default([]),
  enrolments: z.array(enrolmentSchema).default([]),
  memberships: z.array(membershipSchema).default([]),
  expectations: z.array(expectationSchema).default([]),
  ...extensible,
});
/** One learner. */
export const learnerSchema: Schema<Learner> = exactly<Learner>()(learner);

const lead = z.strictObject({
  id: id<PersonId>(),
  name: label,
  role: optional(label),
  ...extensible,
});
const leadSchema: Schema<CommunityLead> = exactly<CommunityLead>()(lead);

const community = z.strictObject({
  id: id<CommunityId>(),
  name: text,
  kind: term<CommunityKind>(),
  bands: optional(z.array(id<BandId>())),
  leads: z.array(leadSchema).default([]),
  from: optional(day),
  until: optional(day),
  ...extensible,
});
/** One community. */
export const communitySchema: Schema<Community> = exactly<Community>()(community);

const checkIn = z.strictObject({ on: day, by: voiceSchema, note: text, ...extensible });
const checkInSchema: Schema<CheckIn> = exactly<CheckIn>()(checkIn);

const goal = z.strictObject({
  id: id<GoalId>(),
  learner: id<LearnerId>(),
  statement: text,
  competency: optional(id<CompetencyId>()),
  level: optional(id<LevelId>()),
  band: optional(id<BandId>()),
  set: day,
  by: optional(day),
  strategy: optional(text),
  status: z.enum(["open", "reached", "changed", "let-go"]).default("open"),
  evidence: optional(z.array(id<DemonstrationId>())),
  checkIns: z.array(checkInSchema).default([]),
  ...extensible,
});
/** One goal. */
export const goalSchema: Schema<Goal> = exactly<Goal>()(goal);

const reflection = z.strictObject({
  id: id<EntryId>(),
  learner: id<LearnerId>(),
  on: day,
  prompt: optional(text),
  text,
  about: optional(z.array(id<NodeId | DemonstrationId>())),
  visibility,
  ...extensible,
});
/** One reflection. */
export const reflectionSchema: Schema<Reflection> = exactly<Reflection>()(reflection);

const response = z.strictObject({
  id: id<EntryId>(),
  learner: id<LearnerId>(),
  target: id<NodeId>(),
  on: day,
  kind: z.enum(["agree", "let-us-talk", "another-opportunity"]),
  text: optional(text),
  ...extensible,
});
/** One response to a determination. */
export const responseSchema: Schema<DeterminationResponse> =
  exactly<DeterminationResponse>()(response);

const issued = z.strictObject({
  id: id<IssuedReportId>(),
  learner: id<LearnerId>(),
  kind: label,
  on: day,
  evidenceThrough: day,
  digest: label,
  household: optional(id<HouseholdId>()),
  language: optional(languageTag),
  supersedes: optional(id<IssuedReportId>()),
  changed: optional(z.array(text)),
  why: optional(text),
  ...extensible,
});
/** One report that was given out. */
export const issuedReportSchema: Schema<IssuedReport> = exactly<IssuedReport>()(issued);

const roster = z.strictObject({
  format: z.literal("whole-learner/roster@1"),
  learners: z.array(learnerSchema),
  communities: z.array(communitySchema).default([]),
  goals: z.array(goalSchema).default([]),
  reflections: z.array(reflectionSchema).default([]),
  responses: z.array(responseSchema).default([]),
  issuedReports: z.array(issuedReportSchema).default([]),
  ...extensible,
});

/** The shape of a roster. A Standard Schema; `z.toJSONSchema` makes a JSON Schema of it. */
export const rosterSchema: Schema<Roster> = exactly<Roster>()(roster);
