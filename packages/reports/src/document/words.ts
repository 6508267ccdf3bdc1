import type { Span } from "./node.ts";
import { text } from "./text.ts";

/** What a builder takes for a run of words: a string, a span, or several of both in reading order. */
export type Words = string | Span | readonly (string | Span)[];

const spanOf = (word: string | Span): Span => (typeof word === "string" ? text(word) : word);

const isRun = (words: Words): words is readonly (string | Span)[] => Array.isArray(words);

/**
 * A run of words as spans, the form in which a document keeps them.
 *
 * @example
 * ```ts
 * import { spans, strong } from "@whole-learner/reports";
 * spans(["Level: ", strong("Adapting")]).length; // => 2
 * ```
 */
export const spans = (words: Words): readonly Span[] =>
  isRun(words) ? words.map(spanOf) : [spanOf(words)];
