import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** Words said with stress, or the title of a work. */
export interface EmphasisSpan {
  readonly type: "emphasis";
  readonly children: readonly Span[];
}

/** Words said with stress, or the title of a work. */
export const emphasis = (words: Words): EmphasisSpan => ({
  type: "emphasis",
  children: spans(words),
});
