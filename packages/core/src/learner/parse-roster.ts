import { batchParserOf } from "../parse/batch-parser.ts";
import type { Parser } from "../parse/parser.ts";
import type { Roster } from "./roster.ts";
import {
  communitySchema,
  goalSchema,
  issuedReportSchema,
  learnerSchema,
  reflectionSchema,
  responseSchema,
  rosterSchema,
} from "./schema.ts";

const parser: Parser<Roster> = batchParserOf(
  { name: "roster", upgrades: [], schema: rosterSchema },
  {
    learners: learnerSchema,
    communities: communitySchema,
    goals: goalSchema,
    reflections: reflectionSchema,
    responses: responseSchema,
    issuedReports: issuedReportSchema,
  },
);

/** Reads a roster from anything: the roster, or an `InvalidInputError` with every issue, also of a single learner. */
export const parseRoster: Parser<Roster>["parse"] = (input, limits) => parser.parse(input, limits);

/**
 * Reads a roster from anything, as a {@link Result}: never throws. A bad record comes back as errors at its place, and the good ones stay.
 *
 * @example
 * ```ts
 * import { safeParseRoster } from "@whole-learner/core";
 * const read = safeParseRoster({
 *   format: "whole-learner/roster@1",
 *   learners: [{ id: "mina", name: "Mina Calder" }, { id: "noor", name: "Noor", born: "2014-02-30" }],
 * });
 * read.ok && read.value.learners.map(({ name }) => name); // => ["Mina Calder"]
 * read.issues.map(({ code, path }) => [code, ...path]); // => [["wrong-form", "learners", 1, "born"]]
 * ```
 */
export const safeParseRoster: Parser<Roster>["safeParse"] = (input, limits) =>
  parser.safeParse(input, limits);
