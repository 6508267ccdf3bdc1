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
import { checkCuts } from "../compile/check-cuts.ts";
import { checkPeriods } from "../compile/check-periods.ts";
import type { Rules } from "../compile/compile-sections.ts";
import { choiceSchema } from "./choice-schema.ts";
import { crosswalkSchema, rollUpFields, rollUpPlaces } from "./roll-up-schema.ts";
import type {
  AdmitSection,
  AttemptsSection,
  CombineSection,
  DisplaySection,
  ExceptionWhen,
  HoldSection,
  JudgementSection,
  LevelSection,
  MissingSection,
  OrderSection,
  ReadSection,
  SufficiencySection,
  WeighSection,
  WindowSection,
} from "./sections.ts";
import { withFaults } from "./with-faults.ts";

type Flat<T> = T extends unknown ? { [K in keyof T]: T[K] } : never;

const optional = z.exactOptional;
const count = z.int().min(1).max(10_000);
const graceDays = z.int().min(0).max(10_000);

const rounding = z.strictObject({
  places: z.union(
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map((places) => z.literal(places as DecimalPlaces)) as [
      z.ZodLiteral<DecimalPlaces>,
    ],
  ),
  mode: z.enum(["half-up", "half-even"]),
  input: z.enum(["snapped", "raw-double"]),
});
/** How something is rounded. */
export const roundingSchema: Schema<Rounding> = exactly<Rounding>()(rounding);

const ratio = z.strictObject({ numerator: z.number(), denominator: z.number().min(1) });
const ratioSchema: Schema<Ratio> = exactly<Ratio>()(ratio);

const target = z.union([z.number(), z.literal("goal")]);

const read = z.strictObject({
  points: optional(
    z.discriminatedUnion("by", [
      z.strictObject({ by: z.literal("maximum") }),
      z.strictObject({ by: z.literal("goal"), goal: z.number().gt(0).lt(1) }),
    ]),
  ),
  met: optional(z.strictObject({ met: target, not: z.number() })),
  scales: optional(z.record(z.string(), crosswalkSchema)),
  extraCredit: optional(z.boolean()),
});
const readSchema: Schema<ReadSection> = exactly<ReadSection>()(read);

const admit = z.strictObject({
  roles: optional(z.array(term<Role>())),
  kinds: optional(z.array(term<EvidenceKind>())),
  settings: optional(z.array(term<Setting>())),
  experiences: optional(z.array(id<ExperienceId>())),
  bands: optional(z.array(id<BandId>())),
  from: optional(daySchema),
  until: optional(daySchema),
  verified: optional(z.boolean()),
  covering: optional(z.boolean()),
});
const admitSchema: Schema<AdmitSection> = exactly<AdmitSection>()(admit);

const missing = z.discriminatedUnion("as", [
  z.strictObject({
    as: z.enum(["skip", "slot", "lowest", "block"]),
    graceDays: optional(graceDays),
  }),
  z.strictObject({ as: z.literal("value"), value: z.number(), graceDays: optional(graceDays) }),
]);
// An intersection is one object to a reader and two to a compiler: written out, they are the same.
const missingSchema: Schema<MissingSection> = exactly<Flat<MissingSection>>()(missing);

const combine = z.strictObject({
  rows: optional(
    z.union([
      z.enum(["mean", "lowest"]),
      z.strictObject({ rule: z.literal("all-required"), target }),
    ]),
  ),
  criteria: optional(z.array(z.string().min(1))),
  unratedRows: optional(z.enum(["skip", "block"])),
  raters: optional(
    z.discriminatedUnion("rule", [
      z.strictObject({ rule: z.literal("mean") }),
      z.strictObject({
        rule: z.literal("median"),
        tie: optional(z.enum(["mean", "lower", "upper"])),
      }),
      z.strictObject({ rule: z.literal("majority") }),
      z.strictObject({ rule: z.literal("consensus") }),
      z.strictObject({
        rule: z.literal("adjudicated"),
        by: term<Role>(),
        within: z.number().min(0),
      }),
    ]),
  ),
});
const combineSchema: Schema<CombineSection> = exactly<CombineSection>()(combine);

const attempts = z.strictObject({
  count: z.enum(["all", "first", "last", "best", "mean"]),
  retakeCap: optional(target),
  late: optional(
    z.strictObject({
      graceDays: optional(graceDays),
      perDay: optional(z.number().min(0)),
      once: optional(z.number().min(0)),
      cap: optional(target),
    }),
  ),
});
const attemptsSchema: Schema<AttemptsSection> = exactly<AttemptsSection>()(attempts);

const instant = z.enum(["happened", "submitted", "due", "assessed", "recorded"]);
const order = z.strictObject({
  by: z.tuple([instant], instant),
  resolution: optional(z.enum(["full", "second", "minute", "day"])),
  undated: optional(z.enum(["report", "oldest"])),
});
const orderSchema: Schema<OrderSection> = exactly<OrderSection>()(order);

/** A month and a day that every year has. */
const dayOfYear =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/;

const period = z.strictObject({ id: label, from: daySchema, until: daySchema });
const window = z.strictObject({
  since: optional(daySchema),
  lastDays: optional(count),
  schoolYearFrom: optional(z.string().regex(dayOfYear)),
  period: optional(
    z.strictObject({
      of: withFaults(z.tuple([period], period), (periods) => checkPeriods(periods, [])),
      carry: z.enum(["period-only", "cumulative", "reach-back", "carry-in"]),
      least: optional(count),
    }),
  ),
  dropLowest: optional(count),
  best: optional(count),
  recent: optional(count),
  baseline: optional(z.array(term<EvidenceKind>())),
});
const windowSchema: Schema<WindowSection> = exactly<WindowSection>()(window);

const factors = z.record(z.string(), z.number().min(0).max(1_000_000));
const weigh = z.strictObject({
  kinds: optional(factors),
  settings: optional(factors),
  experiences: optional(factors),
  roles: optional(factors),
  halfLifeDays: optional(z.number().gt(0)),
});
const weighSchema: Schema<WeighSection> = exactly<WeighSection>()(weigh);

const level = z.strictObject({
  cuts: z.union([
    z.enum(["midpoints", "values"]),
    withFaults(z.array(z.union([z.number(), ratioSchema])), (cuts) => checkCuts(cuts, [])),
  ]),
  bound: optional(z.enum(["from", "above"])),
  rounded: optional(roundingSchema),
});
const levelSchema: Schema<LevelSection> = exactly<LevelSection>()(level);

const span = z.union([z.strictObject({ months: count }), z.strictObject({ days: count })]);
const sufficiency = z.strictObject({
  pieces: optional(count),
  experiences: optional(count),
  settings: optional(count),
  voices: optional(count),
  kinds: optional(count),
  verified: optional(count),
  newestWithin: optional(span),
});
const sufficiencySchema: Schema<SufficiencySection> = exactly<SufficiencySection>()(sufficiency);

const hold = z.strictObject({
  rule: z.enum(["latest", "high-water"]),
  expires: optional(span),
});
const holdSchema: Schema<HoldSection> = exactly<HoldSection>()(hold);

const judgement = z.strictObject({ onNewEvidence: z.enum(["keep-and-flag", "drop", "keep"]) });
const judgementSchema: Schema<JudgementSection> = exactly<JudgementSection>()(judgement);

const display = z.strictObject({ rounding: roundingSchema });
const displaySchema: Schema<DisplaySection> = exactly<DisplaySection>()(display);

const when = z.strictObject({
  node: optional(z.array(z.enum(["competency", ...rollUpPlaces]))),
  outcome: optional(z.array(id<OutcomeId>())),
  competency: optional(z.array(id<CompetencyId>())),
  scale: optional(z.array(id<ScaleId>())),
  band: optional(z.array(id<BandId>())),
  learner: optional(z.array(id<LearnerId>())),
});
const whenSchema: Schema<ExceptionWhen> = exactly<ExceptionWhen>()(when);

/**
 * The schema of a policy over the methods and rules given. Its sections are proved equal to their interfaces; the two choices are made from
 * the registry when the program runs, so their types hold by decree.
 */
export function policySchemaOver(rules: Rules): z.ZodType {
  const sections = {
    read: optional(readSchema),
    admit: optional(admitSchema),
    missing: optional(missingSchema),
    combine: optional(combineSchema),
    attempts: optional(attemptsSchema),
    order: optional(orderSchema),
    window: optional(windowSchema),
    weigh: optional(weighSchema),
    level: optional(levelSchema),
    sufficiency: optional(sufficiencySchema),
    hold: optional(holdSchema),
    judgement: optional(judgementSchema),
    rollUp: optional(choiceSchema("rule", rules.rollUpRules, rollUpFields)),
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
          modified: optional(z.literal(true)),
        }),
      ),
    ),
    ...extensible,
  });
}
