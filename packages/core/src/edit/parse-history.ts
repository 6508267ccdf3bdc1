import { type Parser, parserOf } from "../parse/parser.ts";
import type { History } from "./history.ts";
import { historySchema } from "./schema.ts";

const parser: Parser<History> = parserOf({
  name: "history",
  upgrades: [],
  schema: historySchema,
});

/** Reads a history of edits from anything: the history, or an `InvalidInputError` with every issue. */
export const parseHistory: Parser<History>["parse"] = (input, limits) =>
  parser.parse(input, limits);

/**
 * Reads a history of edits from anything, as a {@link Result}: never throws. Whether its patches fit a framework shows when they are applied.
 *
 * @example
 * ```ts
 * import { safeParseHistory } from "@whole-learner/core";
 * const read = safeParseHistory({ format: "whole-learner/history@1", past: [] });
 * read.ok && read.value.future; // => []
 * ```
 */
export const safeParseHistory: Parser<History>["safeParse"] = (input, limits) =>
  parser.safeParse(input, limits);
