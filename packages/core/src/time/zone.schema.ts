import * as z from "zod";
import { label } from "../parse/fields.ts";
import { exactly, type Schema } from "../parse/schema.ts";
import { isInstant } from "./is-instant.ts";
import type { Instant } from "./moment.ts";
import { toInstant } from "./to-instant.ts";
import type { Zone, ZoneOffset } from "./zone.ts";

/** An instant, brought to its canonical form, since documents compare instants as texts. */
export const instant: Schema<Instant> = z
  .string()
  .overwrite((text) => toInstant(text) ?? text)
  .refine(isInstant, { params: { form: "instant" } });

const offset = z.strictObject({
  from: z.exactOptional(instant),
  minutes: z.int().min(-1440).max(1440),
});
const offsetSchema: Schema<ZoneOffset> = exactly<ZoneOffset>()(offset);

const zone = z.strictObject({ name: label, offsets: z.tuple([offsetSchema], offsetSchema) });

/** A time zone as data. */
export const zoneSchema: Schema<Zone> = exactly<Zone>()(zone);
