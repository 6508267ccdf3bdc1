import {
  type BandId,
  type CompetencyId,
  type ExperienceId,
  type LearnerId,
  type OutcomeId,
  type EvidenceKind,
  type Role,
  type ScaleId,
  type Setting,
} from "@whole-learner/core";
import {
  daySchema,
  exactly,
  extensible,
  id,
  label,
  type Schema,
  term,
  textSchema,
  zoneSchema,
} from "@whole-learner/core/schema";
import type { DecimalPlaces, Ratio, Rounding } from "@whole-learner/psychometrics/numeric";
import * as z from "zod";
import { parametersSchema } from "../methods/parameters-schema.ts";
import type { Rules } from "../compile/compile-sections.ts";
import type {
  AdmitSection,
  CombineSection,
  DisplaySection,
  ExceptionWhen,
  HoldSection,
  JudgementSection,
  LevelSection,
  MissingSection,
  OrderSection,
  SufficiencySection,
  WindowSection,
} from "./sections.ts";

const optional = z.exactOptional;
const count = z.int().min(1).max(10_000);

const rounding = z.strictObject({
  places: z.union(
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map((places) => z.literal(places as DecimalPlaces)) as [
      z.ZodLiteral<DecimalPlaces>,
    ],
  ),
  mode: z.enum(["half-up", "half-even"]),
  input: z.enum(["snapped", "raw-double"]),
});
const roundingSchema: Schema<Rounding> = exactly<Rounding>()(rounding);

const ratio = z.strictObject({ numerator: z.number(), denominator: z.number().min(1) });
const ratioSchema: Schema<Ratio> = exactly<Ratio>()(ratio);

const admit = z.strictObject({
  roles: optional(z.array(term<Role>())),
  kinds: optional(z.array(term<EvidenceKind>())),
  settings: optional(z.array(term<Setting>())),
  experiences: optional(z.array(id<ExperienceId>())),
  bands: optional(z.array(id<BandId>())),
  from: optional(daySchema),
  until: optional(daySchema),
  verified: optional(z.boolean()),
});
const admitSchema: Schema<AdmitSection> = exactly<AdmitSection>()(admit);

const missing = z.discriminatedUnion("as", [
  z.strictObject({ as: z.enum(["skip", "slot", "lowest", "block"]) }),
  z.strictObject({ as: z.literal("value"), value: z.number() }),
]);
const missingSchema: Schema<MissingSection> = exactly<MissingSection>()(missing);

const combine = z.strictObject({
  rows: optional(z.enum(["mean", "lowest"])),
  raters: optional(
    z.discriminatedUnion("rule", [
      z.strictObject({ rule: z.literal("mean") }),
      z.strictObject({
        rule: z.literal("median"),
        tie: optional(z.enum(["mean", "lower", "upper"])),
      }),
      z.strictObject({ rule: z.literal("majority") }),
    ]),
  ),
});
const combineSchema: Schema<CombineSection> = exactly<CombineSection>()(combine);

const instant = z.enum(["happened", "submitted", "due", "assessed", "recorded"]);
const order = z.strictObject({ by: z.tuple([instant], instant) });
const orderSchema: Schema<OrderSection> = exactly<OrderSection>()(order);

const window = z.strictObject({
  since: optional(daySchema),
  lastDays: optional(count),
  dropLowest: optional(count),
  best: optional(count),
  recent: optional(count),
});
const windowSchema: Schema<WindowSection> = exactly<WindowSection>()(window);

const level = z.strictObject({
  cuts: z.union([z.enum(["midpoints", "values"]), z.array(z.union([z.number(), ratioSchema]))]),
  bound: optional(z.enum(["from", "above"])),
  rounded: optional(roundingSchema),
});
const levelSchema: Schema<LevelSection> = exactly<LevelSection>()(level);

const sufficiency = z.strictObject({
  pieces: optional(count),
  experiences: optional(count),
  settings: optional(count),
  voices: optional(count),
  kinds: optional(count),
  newestWithin: optional(
    z.union([z.strictObject({ months: count }), z.strictObject({ days: count })]),
  ),
});
const sufficiencySchema: Schema<SufficiencySection> = exactly<SufficiencySection>()(sufficiency);

const hold = z.strictObject({ rule: z.literal("latest") });
const holdSchema: Schema<HoldSection> = exactly<HoldSection>()(hold);

const judgement = z.strictObject({ onNewEvidence: z.enum(["keep-and-flag", "drop", "keep"]) });
const judgementSchema: Schema<JudgementSection> = exactly<JudgementSection>()(judgement);

const display = z.strictObject({ rounding: roundingSchema });
const displaySchema: Schema<DisplaySection> = exactly<DisplaySection>()(display);

const when = z.strictObject({
  outcome: optional(z.array(id<OutcomeId>())),
  competency: optional(z.array(id<CompetencyId>())),
  scale: optional(z.array(id<ScaleId>())),
  band: optional(z.array(id<BandId>())),
  learner: optional(z.array(id<LearnerId>())),
});
const whenSchema: Schema<ExceptionWhen> = exactly<ExceptionWhen>()(when);

/** One of the registry's names with the parameters it takes, by the key under which a policy names it. */
function choiceSchema(
  key: "method" | "rule",
  entries: {
    readonly [id: string]: { readonly parameters: Parameters<typeof parametersSchema>[0] };
  },
): z.ZodType {
  const options = Object.entries(entries).map(([name, { parameters }]) => {
    const needed = Object.values(parameters).some((parameter) => !("default" in parameter));
    const schema = parametersSchema(parameters);
    return z.strictObject({
      [key]: z.literal(name),
      parameters: needed ? schema : optional(schema),
    });
  });
  return z.discriminatedUnion(key, options as never);
}

/**
 * The schema of a policy over the methods and rules given. Its sections are proved equal to their interfaces; the two choices are made from
 * the registry when the program runs, so their types hold by decree.
 */
export function policySchemaOver(rules: Rules): z.ZodType {
  const sections = {
    admit: optional(admitSchema),
    missing: optional(missingSchema),
    combine: optional(combineSchema),
    order: optional(orderSchema),
    window: optional(windowSchema),
    level: optional(levelSchema),
    sufficiency: optional(sufficiencySchema),
    hold: optional(holdSchema),
    judgement: optional(judgementSchema),
    rollUp: optional(choiceSchema("rule", rules.rollUpRules)),
    display: optional(displaySchema),
  };
  const score = choiceSchema("method", rules.methods);
  return z.strictObject({
    format: z.literal("whole-learner/policy@1"),
    id: label,
    version: label.default("1"),
    name: optional(textSchema),
    description: optional(textSchema),
    zone: optional(zoneSchema),
    score,
    ...sections,
    exceptions: optional(
      z.array(
        z.strictObject({
          when: whenSchema,
          use: z.strictObject({ score: optional(score), ...sections }),
        }),
      ),
    ),
    ...extensible,
  });
}
