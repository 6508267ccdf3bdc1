import * as z from "zod";
import type { Setting } from "../evidence/terms.ts";
import type {
  BandId,
  CommunityId,
  CompetencyId,
  ExperienceId,
  LearnerId,
} from "../identity/ids.ts";
import { day, extensible, label, text } from "../parse/fields.ts";
import { exactly, id, type Schema, term } from "../parse/schema.ts";
import type { Experience, ExperienceCatalogue, ExperienceFeature, Partner } from "./experience.ts";

const optional = z.exactOptional;

const partner = z.strictObject({ name: label, uri: optional(label), ...extensible });
const partnerSchema: Schema<Partner> = exactly<Partner>()(partner);

const experience = z.strictObject({
  id: id<ExperienceId>(),
  name: text,
  description: optional(text),
  features: z.array(term<ExperienceFeature>()).default([]),
  setting: optional(term<Setting>()),
  partner: optional(partnerSchema),
  hours: optional(z.number().nonnegative()),
  from: optional(day),
  until: optional(day),
  competencies: z.array(id<CompetencyId>()),
  bands: optional(z.array(id<BandId>())),
  learners: optional(z.array(id<LearnerId>())),
  communities: optional(z.array(id<CommunityId>())),
  designedWith: optional(z.array(label)),
  ...extensible,
});
/** One experience. */
export const experienceSchema: Schema<Experience> = exactly<Experience>()(experience);

const catalogue = z.strictObject({
  format: z.literal("whole-learner/experiences@1"),
  experiences: z.array(experienceSchema),
  ...extensible,
});

/** The shape of a catalogue of experiences. A Standard Schema; `z.toJSONSchema` makes a JSON Schema of it. */
export const experiencesSchema: Schema<ExperienceCatalogue> =
  exactly<ExperienceCatalogue>()(catalogue);
