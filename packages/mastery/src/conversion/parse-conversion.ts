import { type Parser, parserOf } from "@whole-learner/core/schema";
import type { Conversion } from "./conversion.ts";
import { conversionSchema } from "./schema.ts";

const parser: Parser<Conversion> = parserOf({
  name: "conversion",
  upgrades: [],
  schema: conversionSchema,
});

/** Reads a conversion from anything: the conversion, or an `InvalidInputError` with every issue. */
export const parseConversion: Parser<Conversion>["parse"] = (input, limits) =>
  parser.parse(input, limits);

/**
 * Reads a conversion from anything, as a Result: never throws. What cannot work together is for {@link checkConversion}.
 *
 * @example
 * ```ts
 * import { safeParseConversion } from "@whole-learner/mastery";
 * const read = safeParseConversion({
 *   format: "whole-learner/conversion@1",
 *   id: "ours",
 *   categories: [{ id: "tests", weight: -1 }],
 *   credit: { award: "some", repeats: "best" },
 * });
 * read.issues.map(({ code, path }) => [code, path.join("/")]); // => [["too-small", "categories/0/weight"], ["not-one-of", "credit/award"]]
 * ```
 */
export const safeParseConversion: Parser<Conversion>["safeParse"] = (input, limits) =>
  parser.safeParse(input, limits);
