import * as z from "zod";
import {
  competencySchema,
  domainSchema,
  externalNodeSchema,
  gradeBandSchema,
  indicatorSchema,
  levelSchema,
  outcomeSchema,
  progressionSchema,
  relationSchema,
  scaleSchema,
} from "../framework/schema.ts";
import type { LevelId, NodeId, OutcomeId, ScaleId } from "../identity/ids.ts";
import { day, label, languageTag, text } from "../parse/fields.ts";
import { exactly, id, type Schema } from "../parse/schema.ts";
import type { Recipe } from "./recipe.ts";
import { textPlaceSchema } from "./text-place.schema.ts";

const optional = z.exactOptional;
const node = id<NodeId>();
const retiring = { on: day, reason: optional(text) };

const adds = { type: z.literal("add"), before: optional(z.string()) };
const add = z.discriminatedUnion("kind", [
  z.strictObject({ ...adds, kind: z.literal("domain"), value: domainSchema }),
  z.strictObject({ ...adds, kind: z.literal("outcome"), value: outcomeSchema }),
  z.strictObject({ ...adds, kind: z.literal("competency"), value: competencySchema }),
  z.strictObject({ ...adds, kind: z.literal("indicator"), value: indicatorSchema }),
  z.strictObject({ ...adds, kind: z.literal("progression"), value: progressionSchema }),
  z.strictObject({ ...adds, kind: z.literal("scale"), value: scaleSchema }),
  z.strictObject({ ...adds, kind: z.literal("grade-band"), value: gradeBandSchema }),
  z.strictObject({ ...adds, kind: z.literal("relation"), value: relationSchema }),
  z.strictObject({ ...adds, kind: z.literal("portrait-outcome"), value: id<OutcomeId>() }),
]);

const recipe = z.discriminatedUnion("type", [
  add,
  z.strictObject({ type: z.literal("merge"), from: z.array(node), into: node, ...retiring }),
  z.strictObject({
    type: z.literal("move"),
    id: node,
    home: optional(z.union([node, z.null()])),
    order: optional(z.union([z.number(), z.null()])),
  }),
  z.strictObject({
    type: z.literal("relevel"),
    scale: id<ScaleId>(),
    levels: z.array(levelSchema),
    mapping: z.array(z.strictObject({ from: id<LevelId>(), to: id<LevelId>() })),
    goal: optional(id<LevelId>()),
    grain: optional(z.union([z.number().positive(), z.null()])),
  }),
  z.strictObject({
    type: z.literal("rename"),
    what: textPlaceSchema,
    to: text,
    sameMeaning: optional(z.boolean()),
  }),
  z.strictObject({
    type: z.literal("replace"),
    id: node,
    by: z.union([node, externalNodeSchema]),
    ...retiring,
  }),
  z.strictObject({
    type: z.literal("retire"),
    id: node,
    below: optional(z.boolean()),
    ...retiring,
  }),
  z.strictObject({ type: z.literal("split"), id: node, into: z.array(node), ...retiring }),
  z.strictObject({
    type: z.literal("translate"),
    what: textPlaceSchema,
    language: languageTag,
    text: optional(z.string()),
    reviewed: z.boolean(),
  }),
  z.strictObject({
    type: z.literal("version"),
    version: label,
    status: optional(z.enum(["draft", "private-draft", "adopted", "deprecated"])),
    adopted: optional(day),
  }),
]);

/** The shape of a recipe. What it names is looked for when it is applied. */
export const recipeSchema: Schema<Recipe> = exactly<Recipe>()(recipe);
