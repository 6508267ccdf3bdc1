import * as z from "zod";
import type { Flavour } from "../identity/flavour.ts";
import type { LanguageTag, LocalizedText, Text, Wording } from "../text/text.ts";
import type { Day } from "../time/moment.ts";
import { exactly, extensions, type Schema } from "./schema.ts";

/** A UUID of any version, in any case of letters. */
export const uuid = <T extends Flavour<string>>(): z.ZodType<T, T> =>
  // A flavour does not exist when the program runs, and which one T is cannot be known here.
  z.guid() as unknown as z.ZodType<T, T>;

/** A civil day that the calendar has. */
export const day: Schema<Day> = z.iso.date();

/**
 * A language tag (RFC 5646) by its form: a language of two to eight letters and subtags of up to eight letters and digits. Whether the
 * subtags are registered is not asked.
 */
export const languageTag: Schema<LanguageTag> = z
  .string()
  .max(64)
  .regex(/^(?:[a-zA-Z]{2,8}|[xX])(?:-[a-zA-Z0-9]{1,8})*$/, {
    error: "language tag",
  });

const wording = z.strictObject({ text: z.string(), reviewed: z.boolean() });
const wordingSchema: Schema<Wording> = exactly<Wording>()(wording);

const localized = z.record(languageTag, z.union([z.string(), wordingSchema]));
const localizedSchema: Schema<LocalizedText> = exactly<LocalizedText>()(localized);

const written = z.union([z.string(), localizedSchema]);

/** A text for people, in one language or several. */
export const text: Schema<Text> = exactly<Text>()(written);

/** A name for people: a text that is not empty. */
export const label: Schema<string> = z.string().min(1);

/** The field that every entity has for what a caller keeps with it. */
export const extensible: { readonly extensions: z.ZodExactOptional<typeof extensions> } = {
  extensions: z.exactOptional(extensions),
};
