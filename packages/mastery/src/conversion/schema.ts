import type { CompetencyId } from "@whole-learner/core";
import {
  exactly,
  extensible,
  id,
  label,
  type Schema,
  textSchema,
} from "@whole-learner/core/schema";
import * as z from "zod";
import { roundingSchema } from "../policy/schema.ts";
import type {
  Category,
  Conversion,
  ConversionRounding,
  CreditRule,
  GradePoints,
  IncompleteRule,
  LevelWorth,
  MarkTable,
  PassRule,
} from "./conversion.ts";

type Flat<T> = T extends unknown ? { [K in keyof T]: T[K] } : never;

const optional = z.exactOptional;
const amount = z.number().min(0).max(1_000_000);
const worth = z.number().min(-1_000_000).max(1_000_000);
const marks = z.array(label);

const read = optional(z.enum(["level", "score"]));
const levelWorth = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("table"), numbers: z.record(z.string(), worth), read }),
  z.strictObject({ by: z.literal("maximum"), read }),
  z.strictObject({ by: z.literal("value"), read }),
]);
// An intersection is one object to a reader and two to a compiler: written out, they are the same.
const levelWorthSchema: Schema<LevelWorth> = exactly<Flat<LevelWorth>>()(levelWorth);

const categoryRule = z.enum(["pooled", "mean"]);
const category = z.strictObject({
  id: label,
  name: optional(textSchema),
  weight: amount,
  combine: optional(categoryRule),
  dropLowest: optional(z.int().min(1).max(10_000)),
  competencies: optional(z.array(id<CompetencyId>())),
  extra: optional(z.boolean()),
});
const categorySchema: Schema<Category> = exactly<Category>()(category);

const rounding = z.strictObject({
  items: optional(roundingSchema),
  categories: optional(roundingSchema),
  total: optional(roundingSchema),
});
const conversionRounding: Schema<ConversionRounding> = exactly<ConversionRounding>()(rounding);

const markTable = z.strictObject({
  lowest: label,
  cuts: z.array(z.strictObject({ mark: label, from: worth })),
  bound: optional(z.enum(["from", "above"])),
});
const markTableSchema: Schema<MarkTable> = exactly<MarkTable>()(markTable);

const pass = z.union([z.strictObject({ from: worth }), z.strictObject({ marks })]);
const passSchema: Schema<PassRule> = exactly<PassRule>()(pass);

const incomplete = z.strictObject({
  below: optional(worth),
  items: optional(z.int().min(1).max(10_000)),
});
const incompleteSchema: Schema<IncompleteRule> = exactly<IncompleteRule>()(incomplete);

const repeats = z.enum(["best", "latest", "both"]);
const gradePoints = z.strictObject({
  points: z.record(z.string(), worth),
  uncounted: optional(marks),
  weighting: optional(z.record(z.string(), worth)),
  withoutWeighting: optional(marks),
  repeats,
  rounding: optional(roundingSchema),
});
const gradePointsSchema: Schema<GradePoints> = exactly<GradePoints>()(gradePoints);

const credit = z.strictObject({
  award: z.enum(["all", "partial", "none"]),
  step: optional(z.number().min(0.001).max(1_000_000)),
  repeats,
});
const creditSchema: Schema<CreditRule> = exactly<CreditRule>()(credit);

const treatment = optional(z.enum(["leave-out", "zero", "incomplete"]));
const conversion = z.strictObject({
  format: z.literal("whole-learner/conversion@1"),
  id: label,
  version: label.default("1"),
  name: optional(textSchema),
  description: optional(textSchema),
  full: optional(z.number().gt(0).max(1_000_000)),
  levels: optional(z.record(z.string(), levelWorthSchema)),
  combine: optional(categoryRule),
  categories: optional(z.array(categorySchema).min(1)),
  emptyCategories: optional(z.enum(["renormalise", "zero", "incomplete"])),
  states: optional(
    z.strictObject({
      missing: treatment,
      pending: treatment,
      "no-evidence": treatment,
      insufficient: treatment,
      undetermined: treatment,
    }),
  ),
  rounding: optional(conversionRounding),
  most: optional(worth),
  marks: optional(markTableSchema),
  compare: optional(z.enum(["unrounded", "rounded"])),
  pass: optional(passSchema),
  incomplete: optional(incompleteSchema),
  gradePoints: optional(gradePointsSchema),
  credit: optional(creditSchema),
  mindsets: optional(z.literal("convert")),
  modified: optional(z.literal("convert")),
  ...extensible,
});

/** The shape of a conversion. A Standard Schema; `z.toJSONSchema` makes a JSON Schema of it. */
export const conversionSchema: Schema<Conversion> = exactly<Conversion>()(conversion);
