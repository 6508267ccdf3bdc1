import { batchParserOf } from "../parse/batch-parser.ts";
import type { Parser } from "../parse/parser.ts";
import type { ExperienceCatalogue } from "./experience.ts";
import { experienceSchema, experiencesSchema } from "./schema.ts";

const parser: Parser<ExperienceCatalogue> = batchParserOf(
  { name: "experiences", upgrades: [], schema: experiencesSchema },
  { experiences: experienceSchema },
);

/** Reads a catalogue of experiences from anything: the catalogue, or an `InvalidInputError` with every issue, also of a single experience. */
export const parseExperiences: Parser<ExperienceCatalogue>["parse"] = (input, limits) =>
  parser.parse(input, limits);

/**
 * Reads a catalogue of experiences from anything, as a {@link Result}: never throws. A bad experience comes back as errors at its place, and the good
 * ones stay.
 *
 * @example
 * ```ts
 * import { safeParseExperiences } from "@whole-learner/core";
 * const read = safeParseExperiences({
 *   format: "whole-learner/experiences@1",
 *   experiences: [{ id: "ferry", name: "Ferry timetable", competencies: ["STEER.1"] }, { id: "tide-pool" }],
 * });
 * read.ok && read.value.experiences.map(({ id }) => id); // => ["ferry"]
 * read.issues.map(({ code, path }) => [code, ...path]); // => [["missing-value", "experiences", 1, "name"], ["missing-value", "experiences", 1, "competencies"]]
 * ```
 */
export const safeParseExperiences: Parser<ExperienceCatalogue>["safeParse"] = (input, limits) =>
  parser.safeParse(input, limits);
