import { exactly, type Schema } from "@whole-learner/core/schema";
import * as z from "zod";
import type { Drawing } from "../document/drawing/drawing.ts";

const at = z.number();
const label = z.string();
const count = z.int().min(0);
const tick = z.strictObject({ at, label });
const axis = z.strictObject({ from: at, to: at, ticks: z.array(tick) });
const place = { band: count, level: count };
const value = z.number();
const instead = z.strictObject({ label, instead: z.string() });

const drawings = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("sparkline"),
    points: z.array(z.strictObject({ at, value })),
    from: at,
    to: at,
    goal: z.exactOptional(value),
  }),
  z.strictObject({
    kind: z.literal("growth"),
    bands: z.array(
      z.strictObject({
        label: z.exactOptional(label),
        levels: z.array(label),
        goal: z.exactOptional(count),
      }),
    ),
    goalLabel: label,
    from: at,
    to: at,
    ticks: z.array(tick),
    steps: z.array(z.strictObject({ at, held: z.exactOptional(z.strictObject(place)) })),
    marks: z.array(z.strictObject({ ...place, at, label })),
  }),
  z.strictObject({
    kind: z.literal("radar"),
    axes: z.array(z.strictObject({ label, value: z.exactOptional(value) })),
    levels: z.array(label),
    goal: z.exactOptional(z.strictObject({ at: count, label })),
    groups: z.exactOptional(z.array(count)),
  }),
  z.strictObject({
    kind: z.literal("stacked"),
    parts: z.strictObject({ by: z.enum(["depth", "kind"]), labels: z.array(label) }),
    length: z.enum(["count", "share"]),
    bars: z.array(
      z.union([
        z.strictObject({
          label,
          values: z.array(z.strictObject({ value, text: z.string() })),
        }),
        instead,
      ]),
    ),
  }),
  z.strictObject({
    kind: z.literal("trend"),
    time: axis,
    scale: axis,
    points: z.array(
      z.strictObject({ at, value, low: z.exactOptional(value), high: z.exactOptional(value) }),
    ),
    marks: z.array(z.strictObject({ at, value, label, aside: z.exactOptional(z.boolean()) })),
    cuts: z.array(tick),
    band: z.exactOptional(z.strictObject({ from: value, to: value })),
    last: z.exactOptional(label),
  }),
  z.strictObject({
    kind: z.literal("contributions"),
    parts: z.array(z.strictObject({ label, value, text: z.string() })),
    total: z.strictObject({ value, text: z.string() }),
    to: at,
    cuts: z.array(tick),
    levels: z.array(label),
    reached: z.exactOptional(count),
  }),
  z.strictObject({
    kind: z.literal("bars"),
    to: at,
    bars: z.array(
      z.union([
        z.strictObject({
          label,
          value,
          text: z.string(),
          low: z.exactOptional(value),
          high: z.exactOptional(value),
        }),
        instead,
      ]),
    ),
    reference: z.exactOptional(tick),
  }),
  z.strictObject({
    kind: z.literal("ratings"),
    levels: z.array(label),
    goal: z.exactOptional(count),
    marks: z.array(z.strictObject({ level: count, label })),
    spread: z.exactOptional(label),
  }),
]);

/** The shape of every kind of drawing. */
export const drawing: Schema<Drawing> = exactly<Drawing>()(drawings);
