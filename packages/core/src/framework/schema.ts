import * as z from "zod";
import type {
  BandId,
  CompetencyId,
  DomainId,
  FrameworkId,
  IndicatorId,
  LevelId,
  NodeId,
  OutcomeId,
  ProgressionId,
  RelationId,
  ScaleId,
} from "../identity/ids.ts";
import { day, extensible, label, languageTag, text, uuid } from "../parse/fields.ts";
import { exactly, id, type Schema, term } from "../parse/schema.ts";
import type { Competency } from "./competency.ts";
import type { Framework, Licence } from "./framework.ts";
import type { GradeBand } from "./grade-band.ts";
import type { Indicator } from "./indicator.ts";
import type { Domain, Outcome } from "./outcome.ts";
import type { Descriptor, ExpectedLevel, Progression } from "./progression.ts";
import type { ExternalNode, Relation, RelationType } from "./relation.ts";
import type { Level, Scale, ScaleState } from "./scale.ts";
import type { Portrait, Vision } from "./vision.ts";
import type { OwnTerm, Vocabulary } from "./vocabulary.ts";

const optional = z.exactOptional;

const node = {
  code: optional(label),
  order: optional(z.number()),
  identifiers: optional(z.array(z.strictObject({ system: label, value: label }))),
  retired: optional(z.strictObject({ on: day, reason: optional(text) })),
  ...extensible,
};

const domain = z.strictObject({
  id: id<DomainId>(),
  name: text,
  description: optional(text),
  partOf: optional(id<DomainId>()),
  ...node,
});
export const domainSchema: Schema<Domain> = exactly<Domain>()(domain);

const outcome = z.strictObject({
  id: id<OutcomeId>(),
  name: text,
  description: optional(text),
  part: z.enum(["whole-learner", "academic"]),
  partOf: optional(id<DomainId>()),
  ...node,
});
export const outcomeSchema: Schema<Outcome> = exactly<Outcome>()(outcome);

const competency = z.strictObject({
  id: id<CompetencyId>(),
  name: text,
  statement: optional(text),
  description: optional(text),
  kind: optional(z.enum(["knowledge", "skill", "mindset"])),
  reporting: z.enum(["level", "narrative", "none"]).default("level"),
  partOf: optional(id<OutcomeId | CompetencyId | DomainId>()),
  scale: optional(id<ScaleId>()),
  bands: optional(z.array(id<BandId>())),
  ...node,
});
export const competencySchema: Schema<Competency> = exactly<Competency>()(competency);

const indicator = z.strictObject({
  id: id<IndicatorId>(),
  statement: text,
  partOf: id<CompetencyId>(),
  level: optional(id<LevelId>()),
  band: optional(id<BandId>()),
  ...node,
});
export const indicatorSchema: Schema<Indicator> = exactly<Indicator>()(indicator);

const level = z.strictObject({
  id: id<LevelId>(),
  name: text,
  value: z.number(),
  meaning: optional(text),
  ...extensible,
});
export const levelSchema: Schema<Level> = exactly<Level>()(level);

const scaleState = z.strictObject({
  id: z.enum([
    "no-opportunity",
    "not-enough-evidence",
    "fresh-look-due",
    "still-open",
    "excused",
    "second-look",
  ]),
  name: text,
  meaning: optional(text),
  ...extensible,
});
const scaleStateSchema: Schema<ScaleState> = exactly<ScaleState>()(scaleState);

const scale = z.strictObject({
  id: id<ScaleId>(),
  name: optional(text),
  levels: z.array(levelSchema).min(3).max(12),
  goal: id<LevelId>(),
  grain: optional(z.number().positive()),
  states: optional(z.array(scaleStateSchema)),
  ...extensible,
});
/** A scale of three to twelve levels. */
export const scaleSchema: Schema<Scale> = exactly<Scale>()(scale);

const gradeBand = z.strictObject({
  id: id<BandId>(),
  name: text,
  grades: optional(z.array(label)),
  ...extensible,
});
export const gradeBandSchema: Schema<GradeBand> = exactly<GradeBand>()(gradeBand);

const expectedLevel = z.strictObject({
  band: id<BandId>(),
  point: z.enum(["entering", "middle", "end"]),
  level: id<LevelId>(),
});
const expectedLevelSchema: Schema<ExpectedLevel> = exactly<ExpectedLevel>()(expectedLevel);

const descriptor = z.strictObject({
  level: id<LevelId>(),
  band: optional(id<BandId>()),
  statement: text,
  next: optional(text),
  exemplar: optional(label),
  ...extensible,
});
const descriptorSchema: Schema<Descriptor> = exactly<Descriptor>()(descriptor);

const progression = z.strictObject({
  id: id<ProgressionId>(),
  competency: id<CompetencyId>(),
  name: optional(text),
  scale: id<ScaleId>(),
  family: z.enum(["within-band", "continuum"]),
  bands: optional(z.array(id<BandId>())),
  expected: z.array(expectedLevelSchema).default([]),
  descriptors: z.array(descriptorSchema).default([]),
  ...extensible,
});
/** A progression: levels by grade bands, with what is expected when. */
export const progressionSchema: Schema<Progression> = exactly<Progression>()(progression);

const externalNode = z.strictObject({
  uri: label,
  framework: optional(label),
  code: optional(label),
  name: optional(text),
  ...extensible,
});
export const externalNodeSchema: Schema<ExternalNode> = exactly<ExternalNode>()(externalNode);

const relation = z.strictObject({
  id: optional(id<RelationId>()),
  type: term<RelationType>(),
  from: id<NodeId>(),
  to: z.union([id<NodeId>(), externalNodeSchema]),
  order: optional(z.number()),
  note: optional(text),
  ...extensible,
});
export const relationSchema: Schema<Relation> = exactly<Relation>()(relation);

const ownTerm = z.strictObject({
  id: label,
  name: text,
  meaning: optional(text),
  broader: optional(label),
  ...extensible,
});
const ownTermSchema: Schema<OwnTerm> = exactly<OwnTerm>()(ownTerm);
const ownTerms = optional(z.array(ownTermSchema));

const vocabulary = z.strictObject({
  kinds: ownTerms,
  settings: ownTerms,
  roles: ownTerms,
  relations: ownTerms,
  features: ownTerms,
  ...extensible,
});
const vocabularySchema: Schema<Vocabulary> = exactly<Vocabulary>()(vocabulary);

const vision = z.strictObject({
  mission: optional(text),
  vision: optional(text),
  values: optional(z.array(z.strictObject({ name: text, meaning: optional(text), ...extensible }))),
  ...extensible,
});
const visionSchema: Schema<Vision> = exactly<Vision>()(vision);

const portrait = z.strictObject({
  title: text,
  introduction: optional(text),
  outcomes: z.array(id<OutcomeId>()),
  ...extensible,
});
const portraitSchema: Schema<Portrait> = exactly<Portrait>()(portrait);

const licence = z.strictObject({
  name: label,
  link: optional(label),
  attribution: optional(text),
  ...extensible,
});
const licenceSchema: Schema<Licence> = exactly<Licence>()(licence);

const framework = z.strictObject({
  format: z.literal("whole-learner/framework@1"),
  id: uuid<FrameworkId>(),
  version: label.default("1"),
  status: z.enum(["draft", "private-draft", "adopted", "deprecated"]).default("draft"),
  describes: z.enum(["learners", "educators", "schools"]).default("learners"),
  title: text,
  description: optional(text),
  languages: z.tuple([languageTag], languageTag).default(["en"]),
  publisher: optional(label),
  uri: optional(label),
  adopted: optional(day),
  licence: optional(licenceSchema),
  vision: optional(visionSchema),
  portrait: optional(portraitSchema),
  vocabulary: optional(vocabularySchema),
  gradeBands: z.array(gradeBandSchema).default([]),
  scales: z.array(scaleSchema),
  domains: z.array(domainSchema).default([]),
  outcomes: z.array(outcomeSchema).default([]),
  competencies: z.array(competencySchema),
  indicators: z.array(indicatorSchema).default([]),
  progressions: z.array(progressionSchema).default([]),
  relations: z.array(relationSchema).default([]),
  ...extensible,
});

/** The shape of a framework document. A Standard Schema; `z.toJSONSchema` makes a JSON Schema of it. */
export const frameworkSchema: Schema<Framework> = exactly<Framework>()(framework);
