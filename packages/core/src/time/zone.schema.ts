import * as z from "zod";
import { label } from "../parse/fields.ts";
import { exactly, type Schema } from "../parse/schema.ts";
import { isInstant } from "./is-instant.ts";
import type { Instant } from "./moment.ts";
import type { Zone, ZoneOffset } from "./zone.ts";

/** Offsets as they stand in documents: canonical instants only, since they are compared as they are. */
const from = z.string().refine(isInstant, { params: { form: "instant" } }) as unknown as z.ZodType<
  Instant,
  Instant
>;

const offset = z.strictObject({
  from: z.exactOptional(from),
  minutes: z.int().min(-1440).max(1440),
});
const offsetSchema: Schema<ZoneOffset> = exactly<ZoneOffset>()(offset);

const zone = z.strictObject({ name: label, offsets: z.tuple([offsetSchema], offsetSchema) });

/** A time zone as data. */
export const zoneSchema: Schema<Zone> = exactly<Zone>()(zone);
