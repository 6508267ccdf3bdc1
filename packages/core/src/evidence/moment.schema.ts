import * as z from "zod";
import type { Schema } from "../parse/schema.ts";
import { momentOf } from "../time/moment-of.ts";
import type { Moment } from "../time/moment.ts";

/** A day or an instant in its canonical form. */
export const moment: Schema<Moment> = z.string().refine((text) => momentOf(text) === text, {
  params: { form: "moment" },
});
