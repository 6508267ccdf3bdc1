import type { ScaleId } from "@whole-learner/core";
import { exactly, id, type Schema } from "@whole-learner/core/schema";
import * as z from "zod";
import type { Crosswalk, RollUpSection } from "./sections.ts";

const optional = z.exactOptional;

const crosswalk = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("maximum") }),
  z.strictObject({ by: z.literal("goal") }),
  z.strictObject({
    by: z.literal("table"),
    steps: z.array(z.strictObject({ from: z.number(), to: z.number() })).min(1),
  }),
]);
/** The schema of a crosswalk. */
export const crosswalkSchema: Schema<Crosswalk> = exactly<Crosswalk>()(crosswalk);

/** What can stand above competencies. */
export const rollUpPlaces = ["outcome", "domain", "portrait"] as const;

const rollUp = z.strictObject({
  at: optional(z.array(z.enum(rollUpPlaces))),
  children: optional(z.enum(["competencies", "nodes"])),
  scale: optional(id<ScaleId>()),
  scales: optional(z.record(z.string(), crosswalkSchema)),
  least: optional(z.int().min(1).max(10_000)),
  hold: optional(z.enum(["latest", "high-water"])),
});
// Its fields stand beside each rule's name, so the schema itself is only proved.
exactly<RollUpSection>()(rollUp);

/** The fields of a roll-up beside its rule and the rule's parameters. */
export const rollUpFields: z.core.$ZodShape = rollUp.shape;
