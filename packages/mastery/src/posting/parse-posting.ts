import { type Parser, parserOf } from "@whole-learner/core/schema";
import type { Posting } from "./posting.ts";
import { postingSchema } from "./schema.ts";

const parser: Parser<Posting> = parserOf({ name: "posting", upgrades: [], schema: postingSchema });

/** Reads a posting from anything: the posting, or an `InvalidInputError` with every issue. All of it or nothing: a part was never given out. */
export const parsePosting: Parser<Posting>["parse"] = (input, limits) =>
  parser.parse(input, limits);

/**
 * Reads a posting from anything, as a Result: never throws.
 *
 * @example
 * ```ts
 * import { safeParsePosting } from "@whole-learner/mastery";
 * const read = safeParsePosting({ format: "whole-learner/posting@1", id: "term-1", day: "2026-02-30", results: [] });
 * read.issues.map(({ code, path }) => [code, ...path]); // => [["wrong-form", "day"], ["missing-value", "by"], ["missing-value", "provenance"]]
 * ```
 */
export const safeParsePosting: Parser<Posting>["safeParse"] = (input, limits) =>
  parser.safeParse(input, limits);
