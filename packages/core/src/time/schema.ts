import * as z from "zod";
import { day, extensible, label, text } from "../parse/fields.ts";
import { exactly, type Schema } from "../parse/schema.ts";
import type { SchoolCalendar, SchoolTerm, SchoolYear } from "./school-calendar.ts";
import { zoneSchema } from "./zone.schema.ts";

const stretch = { id: label, name: text, from: day, until: day, ...extensible };

const term = z.strictObject(stretch);
const termSchema: Schema<SchoolTerm> = exactly<SchoolTerm>()(term);

const year = z.strictObject({ ...stretch, terms: z.array(termSchema).default([]) });
const yearSchema: Schema<SchoolYear> = exactly<SchoolYear>()(year);

const calendar = z.strictObject({
  format: z.literal("whole-learner/calendar@1"),
  zone: z.exactOptional(zoneSchema),
  years: z.array(yearSchema),
  ...extensible,
});

/** The shape of a school calendar. A Standard Schema; `z.toJSONSchema` makes a JSON Schema of it. */
export const calendarSchema: Schema<SchoolCalendar> = exactly<SchoolCalendar>()(calendar);
