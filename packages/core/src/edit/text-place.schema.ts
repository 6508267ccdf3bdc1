import * as z from "zod";
import type { TextPlace } from "../diff/text-place.ts";
import type { RelationType } from "../framework/relation.ts";
import type {
  BandId,
  CompetencyId,
  DomainId,
  IndicatorId,
  LevelId,
  NodeId,
  OutcomeId,
  ProgressionId,
  ScaleId,
} from "../identity/ids.ts";
import { label } from "../parse/fields.ts";
import { exactly, id, type Schema, term } from "../parse/schema.ts";

const state = z.enum([
  "no-opportunity",
  "not-enough-evidence",
  "fresh-look-due",
  "still-open",
  "excused",
  "second-look",
]);

const textPlace = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("framework"), field: z.enum(["title", "description"]) }),
  z.strictObject({ kind: z.literal("licence"), field: z.literal("attribution") }),
  z.strictObject({ kind: z.literal("vision"), field: z.enum(["mission", "vision"]) }),
  z.strictObject({
    kind: z.literal("community-value"),
    position: z.int().min(0),
    field: z.enum(["name", "meaning"]),
  }),
  z.strictObject({ kind: z.literal("portrait"), field: z.enum(["title", "introduction"]) }),
  z.strictObject({
    kind: z.literal("term"),
    list: z.enum(["kinds", "settings", "roles", "relations", "features"]),
    id: label,
    field: z.enum(["name", "meaning"]),
  }),
  z.strictObject({ kind: z.literal("grade-band"), id: id<BandId>(), field: z.literal("name") }),
  z.strictObject({ kind: z.literal("scale"), id: id<ScaleId>(), field: z.literal("name") }),
  z.strictObject({
    kind: z.literal("level"),
    scale: id<ScaleId>(),
    id: id<LevelId>(),
    field: z.enum(["name", "meaning"]),
  }),
  z.strictObject({
    kind: z.literal("state"),
    scale: id<ScaleId>(),
    id: state,
    field: z.enum(["name", "meaning"]),
  }),
  z.strictObject({
    kind: z.literal("domain"),
    id: id<DomainId>(),
    field: z.enum(["name", "description"]),
  }),
  z.strictObject({
    kind: z.literal("outcome"),
    id: id<OutcomeId>(),
    field: z.enum(["name", "description"]),
  }),
  z.strictObject({
    kind: z.literal("competency"),
    id: id<CompetencyId>(),
    field: z.enum(["name", "statement", "description"]),
  }),
  z.strictObject({
    kind: z.literal("indicator"),
    id: id<IndicatorId>(),
    field: z.literal("statement"),
  }),
  z.strictObject({
    kind: z.literal("progression"),
    id: id<ProgressionId>(),
    field: z.literal("name"),
  }),
  z.strictObject({
    kind: z.literal("descriptor"),
    progression: id<ProgressionId>(),
    level: id<LevelId>(),
    band: z.exactOptional(id<BandId>()),
    field: z.enum(["statement", "next"]),
  }),
  z.strictObject({
    kind: z.literal("relation"),
    type: term<RelationType>(),
    from: id<NodeId>(),
    to: z.union([id<NodeId>(), z.strictObject({ uri: label })]),
    field: z.literal("note"),
  }),
]);

/** The shape of a place in a framework that holds a text. */
export const textPlaceSchema: Schema<TextPlace> = exactly<TextPlace>()(textPlace);
