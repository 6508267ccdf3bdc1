import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** Words that matter more than those around them: a level word, the lead of a line. */
export interface StrongSpan {
  readonly type: "strong";
  readonly children: readonly Span[];
}

/** Words that matter more than those around them. */
export const strong = (words: Words): StrongSpan => ({ type: "strong", children: spans(words) });
