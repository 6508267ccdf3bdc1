import type {
  AsOf,
  BandId,
  CompetencyId,
  EntryId,
  Instant,
  LearnerId,
  LevelId,
  OutcomeId,
  PersonId,
  Role,
  ScaleId,
  Voice,
} from "@whole-learner/core";
import { isInstant } from "@whole-learner/core";
import {
  daySchema,
  exactly,
  extensible,
  extensionsSchema,
  id,
  label,
  momentSchema,
  type Schema,
  term,
  textSchema,
} from "@whole-learner/core/schema";
import * as z from "zod";
import type { Held, HeldResult } from "../determination/determination.ts";
import type { Provenance, Source } from "../determination/provenance.ts";
import type {
  LockedPeriod,
  PostedOutcome,
  PostedReason,
  PostedResult,
  PostedValue,
  Posting,
  PostingScope,
  Supersedes,
} from "./posting.ts";

type Flat<T> = T extends unknown ? { [K in keyof T]: T[K] } : never;

const optional = z.exactOptional;

const voice = z.strictObject({
  role: term<Role>(),
  id: optional(id<PersonId | LearnerId>()),
  name: optional(label),
});
const voiceSchema: Schema<Voice> = exactly<Voice>()(voice);

const source = z.strictObject({ id: label, version: label, digest: label });
const sourceSchema: Schema<Source> = exactly<Source>()(source);

const asOf = z.union([
  momentSchema,
  z.strictObject({ happened: momentSchema, recorded: momentSchema }),
]);
const asOfSchema: Schema<AsOf> = exactly<AsOf>()(asOf);

const provenance = z.strictObject({
  asOf: asOfSchema,
  policy: sourceSchema,
  framework: sourceSchema,
  engine: z.strictObject({ name: z.literal("@whole-learner/mastery"), version: label }),
});
const provenanceSchema: Schema<Provenance> = exactly<Provenance>()(provenance);

const reason = z.strictObject({ code: label, data: extensionsSchema });
const reasonSchema: Schema<PostedReason> = exactly<PostedReason>()(reason);

const held = z.strictObject({
  since: id<EntryId>(),
  level: optional(id<LevelId>()),
  score: optional(z.number()),
});
const heldSchema: Schema<Held> = exactly<Held>()(held);

const scoreDomain = z.enum(["proportion", "probability", "index", "points", "met"]);

const values = {
  "no-evidence": { status: z.literal("no-evidence"), opportunities: optional(z.int().min(0)) },
  insufficient: {
    status: z.literal("insufficient"),
    lacks: z.tuple([reasonSchema], reasonSchema),
  },
  undetermined: { status: z.literal("undetermined"), reason: reasonSchema },
  determined: {
    status: z.literal("determined"),
    level: id<LevelId>(),
    score: z.number(),
    scoreDomain: optional(scoreDomain),
    held: optional(heldSchema),
  },
};

const value = z.discriminatedUnion("status", [
  z.strictObject(values["no-evidence"]),
  z.strictObject(values.insufficient),
  z.strictObject(values.undetermined),
  z.strictObject(values.determined),
]);
const valueSchema: Schema<PostedValue> = exactly<PostedValue>()(value);

const base = {
  learner: id<LearnerId>(),
  competency: id<CompetencyId>(),
  scale: id<ScaleId>(),
  band: optional(id<BandId>()),
  pieces: z.array(id<EntryId>()),
  newest: optional(momentSchema),
  modified: optional(z.literal(true)),
  entries: z.array(id<EntryId>()),
  inputs: label,
};
const result = z.discriminatedUnion("status", [
  z.strictObject({ ...base, ...values["no-evidence"] }),
  z.strictObject({ ...base, ...values.insufficient }),
  z.strictObject({ ...base, ...values.undetermined }),
  z.strictObject({ ...base, ...values.determined }),
  z.strictObject({
    ...base,
    status: z.literal("judged"),
    level: id<LevelId>(),
    judgement: id<EntryId>(),
    computed: valueSchema,
  }),
]);
// An intersection is one object to a reader and two to a compiler: written out, they are the same.
const resultSchema: Schema<PostedResult> = exactly<Flat<PostedResult>>()(result);

const count = z.int().min(0);
const outcomeStatus = z.enum([
  "no-evidence",
  "profile",
  "determined",
  "met",
  "not-met",
  "undetermined",
  "judged",
]);
const instantSchema: Schema<Instant> = z.string().refine(isInstant, { params: { form: "moment" } });
const heldResult = z.strictObject({
  asOf: instantSchema,
  now: outcomeStatus,
  level: optional(id<LevelId>()),
});
const heldResultSchema: Schema<HeldResult> = exactly<HeldResult>()(heldResult);
const outcome = z.strictObject({
  learner: id<LearnerId>(),
  outcome: id<OutcomeId>(),
  status: outcomeStatus,
  band: optional(id<BandId>()),
  scale: optional(id<ScaleId>()),
  level: optional(id<LevelId>()),
  score: optional(z.number()),
  scoreDomain: optional(scoreDomain),
  have: optional(z.number()),
  need: optional(z.number()),
  reason: optional(reasonSchema),
  judgement: optional(id<EntryId>()),
  held: optional(heldResultSchema),
  profile: z.strictObject({
    children: count,
    withLevel: count,
    atGoal: count,
    levels: z.array(z.strictObject({ level: id<LevelId>(), count })),
  }),
});
const outcomeSchema: Schema<PostedOutcome> = exactly<PostedOutcome>()(outcome);

const scope = z.strictObject({
  learners: optional(z.array(id<LearnerId>())),
  competencies: optional(z.array(id<CompetencyId>())),
});
const scopeSchema: Schema<PostingScope> = exactly<PostingScope>()(scope);

const locked = z.strictObject({ from: daySchema, until: daySchema });
const lockedSchema: Schema<LockedPeriod> = exactly<LockedPeriod>()(locked);

const supersedes = z.strictObject({ posting: label, why: textSchema });
const supersedesSchema: Schema<Supersedes> = exactly<Supersedes>()(supersedes);

const posting = z.strictObject({
  format: z.literal("whole-learner/posting@1"),
  id: label,
  day: daySchema,
  by: voiceSchema,
  scope: optional(scopeSchema),
  provenance: provenanceSchema,
  results: z.array(resultSchema),
  outcomes: z.array(outcomeSchema).default([]),
  attainedStays: optional(z.boolean()),
  locked: optional(z.array(lockedSchema)),
  supersedes: optional(supersedesSchema),
  ...extensible,
});

/** The shape of a posting. A Standard Schema; `z.toJSONSchema` makes a JSON Schema of it. */
export const postingSchema: Schema<Posting> = exactly<Posting>()(posting);
