import { type Parser, parserOf } from "../parse/parser.ts";
import type { Framework } from "./framework.ts";
import { giveIds } from "./give-ids.ts";
import { frameworkSchema } from "./schema.ts";

const parser: Parser<Framework> = parserOf(
  { name: "framework", upgrades: [], schema: frameworkSchema },
  giveIds,
);

/**
 * Reads a framework from anything: the framework, or an `InvalidInputError` with every issue. Lists left out are empty, nodes without an
 * id get one. Whether what it says makes sense is the question of `checkFramework`.
 *
 * @example
 * ```ts
 * import { parseFramework } from "@whole-learner/core";
 * const framework = parseFramework({
 *   format: "whole-learner/framework@1",
 *   id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
 *   title: "Our promise",
 *   scales: [{
 *     id: "four",
 *     goal: "3",
 *     levels: [
 *       { id: "1", name: "Emerging", value: 1 },
 *       { id: "2", name: "Developing", value: 2 },
 *       { id: "3", name: "Proficient", value: 3 },
 *     ],
 *   }],
 *   competencies: [{ id: "presents", name: "Presents ideas" }],
 * });
 * framework.competencies; // => [{ id: "presents", name: "Presents ideas", reporting: "level" }]
 * ```
 */
export const parseFramework: Parser<Framework>["parse"] = (input, limits) =>
  parser.parse(input, limits);

/** Reads a framework from anything, as a {@link Result}: never throws. */
export const safeParseFramework: Parser<Framework>["safeParse"] = (input, limits) =>
  parser.safeParse(input, limits);
