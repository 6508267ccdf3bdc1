import * as z from "zod";
import type {
  BandId,
  CompetencyId,
  DemonstrationId,
  EntryId,
  ExperienceId,
  IndicatorId,
  LearnerId,
  LevelId,
  OutcomeId,
  PersonId,
  ScaleId,
  TaskId,
} from "../identity/ids.ts";
import { day, extensible, label, languageTag, text } from "../parse/fields.ts";
import { exactly, id, type Schema, term } from "../parse/schema.ts";
import type { Artifact, Verification, Voice } from "./circumstances.ts";
import type { Consent } from "./consent.ts";
import type { Erasure, Replacement, Retraction } from "./correction.ts";
import type { Demonstration } from "./demonstration.ts";
import type { Judgement, JudgementValue } from "./judgement.ts";
import type { Entry, Log } from "./log.ts";
import { moment } from "./moment.schema.ts";
import type { Rating, RatingValue } from "./rating.ts";
import type { EvidenceKind, Independence, Role, Setting } from "./terms.ts";

const optional = z.exactOptional;

const voice = z.strictObject({
  role: term<Role>(),
  id: optional(id<PersonId | LearnerId>()),
  name: optional(label),
});
/** Somebody who speaks, and in which role. */
export const voiceSchema: Schema<Voice> = exactly<Voice>()(voice);

const artifact = z.strictObject({
  uri: label,
  title: optional(z.string()),
  mediaType: optional(label),
});
const artifactSchema: Schema<Artifact> = exactly<Artifact>()(artifact);

const verification = z.strictObject({
  by: voiceSchema,
  status: z.enum(["verified", "unverified", "refused"]),
  on: optional(moment),
});
const verificationSchema: Schema<Verification> = exactly<Verification>()(verification);

const circumstances = {
  kind: optional(term<EvidenceKind>()),
  setting: optional(term<Setting>()),
  experience: optional(id<ExperienceId>()),
  task: optional(id<TaskId>()),
  attempt: optional(z.int().min(1)),
  band: optional(id<BandId>()),
  language: optional(languageTag),
  supports: optional(z.array(label)),
  independence: optional(term<Independence>()),
  artifacts: optional(z.array(artifactSchema)),
  nominatedBy: optional(voiceSchema),
  verification: optional(verificationSchema),
  visibility: optional(z.enum(["learner", "family", "educators", "school", "public"])),
  due: optional(moment),
  submitted: optional(moment),
};

const base = {
  happened: moment,
  recorded: optional(moment),
  sequence: optional(z.number()),
  ...extensible,
};

const level = z.strictObject({ kind: z.literal("level"), level: id<LevelId>() });

const ratingValue = z.discriminatedUnion("kind", [
  level,
  z.strictObject({ kind: z.literal("number"), number: z.number() }),
  z.strictObject({ kind: z.literal("points"), points: z.number(), of: z.number().min(0) }),
  z.strictObject({ kind: z.literal("met"), met: z.boolean() }),
  z.strictObject({
    kind: z.literal("status"),
    status: z.enum(["missing", "excused", "not-taught-yet", "exempt", "pending"]),
  }),
]);
const ratingValueSchema: Schema<RatingValue> = exactly<RatingValue>()(ratingValue);

const rating = z.strictObject({
  type: z.literal("rating"),
  id: id<EntryId>(),
  learner: id<LearnerId>(),
  target: id<CompetencyId | IndicatorId>(),
  value: ratingValueSchema,
  demonstration: optional(id<DemonstrationId>()),
  rater: optional(voiceSchema),
  criterion: optional(label),
  scale: optional(id<ScaleId>()),
  comment: optional(text),
  ...circumstances,
  ...base,
});
/** One rating of one competency or indicator. */
export const ratingSchema: Schema<Rating> = exactly<Rating>()(rating);

const demonstration = z.strictObject({
  type: z.literal("demonstration"),
  id: id<DemonstrationId>(),
  learners: z.tuple([id<LearnerId>()], id<LearnerId>()),
  name: optional(text),
  description: optional(text),
  feedback: optional(text),
  revises: optional(id<DemonstrationId>()),
  ...circumstances,
  ...base,
});
/** One thing that learners did and others could see. */
const demonstrationSchema: Schema<Demonstration> = exactly<Demonstration>()(demonstration);

const judgementValue = z.discriminatedUnion("kind", [
  z.strictObject({ ...level.shape, band: optional(id<BandId>()) }),
  z.strictObject({ kind: z.literal("exempt") }),
  z.strictObject({ kind: z.literal("no-level") }),
]);
const judgementValueSchema: Schema<JudgementValue> = exactly<JudgementValue>()(judgementValue);

const judgement = z.strictObject({
  type: z.literal("judgement"),
  id: id<EntryId>(),
  learner: id<LearnerId>(),
  target: id<CompetencyId | OutcomeId>(),
  value: judgementValueSchema,
  by: voiceSchema,
  reason: text,
  from: optional(day),
  until: optional(day),
  ...base,
});
/** A person's professional judgement. */
const judgementSchema: Schema<Judgement> = exactly<Judgement>()(judgement);

const retraction = z.strictObject({
  type: z.literal("retraction"),
  id: id<EntryId>(),
  of: id<EntryId>(),
  reason: optional(z.string()),
  ...base,
});
const retractionSchema: Schema<Retraction> = exactly<Retraction>()(retraction);

const replacement = z.strictObject({
  type: z.literal("replacement"),
  id: id<EntryId>(),
  of: id<EntryId>(),
  with: z.discriminatedUnion("type", [demonstration, rating, judgement]),
  reason: optional(z.string()),
  ...base,
});
const replacementSchema: Schema<Replacement> = exactly<Replacement>()(replacement);

const consent = z.strictObject({
  type: z.literal("consent"),
  id: id<EntryId>(),
  learner: id<LearnerId>(),
  given: z.boolean(),
  settings: optional(z.array(term<Setting>())),
  kinds: optional(z.array(term<EvidenceKind>())),
  ...base,
});
const consentSchema: Schema<Consent> = exactly<Consent>()(consent);

const erasure = z.strictObject({
  type: z.literal("erasure"),
  id: id<EntryId>(),
  entries: optional(z.array(id<EntryId>())),
  learner: optional(id<LearnerId>()),
  ...base,
});
const erasureSchema: Schema<Erasure> = exactly<Erasure>()(erasure);

/** The schema of each type of entry: a log is read entry by entry, so that a bad one costs no other. */
export const entrySchemas: { readonly [T in Entry["type"]]: Schema<Extract<Entry, { type: T }>> } =
  {
    demonstration: demonstrationSchema,
    rating: ratingSchema,
    retraction: retractionSchema,
    replacement: replacementSchema,
    judgement: judgementSchema,
    consent: consentSchema,
    erasure: erasureSchema,
  };

const entry = z.discriminatedUnion("type", [
  demonstration,
  rating,
  retraction,
  replacement,
  judgement,
  consent,
  erasure,
]);
/** One entry of the log. */
export const entrySchema: Schema<Entry> = exactly<Entry>()(entry);

const log = z.strictObject({
  format: z.literal("whole-learner/log@1"),
  entries: z.array(entrySchema),
  ...extensible,
});
/** The shape of a log document. A Standard Schema; `z.toJSONSchema` makes a JSON Schema of it. */
export const logSchema: Schema<Log> = exactly<Log>()(log);
