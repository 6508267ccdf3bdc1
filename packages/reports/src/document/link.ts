import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/**
 * Words that lead to an address. Only `http`, `https` and `mailto` become links; with any other address
 * the words stay and the link goes, and `checkDocument` says so.
 */
export interface LinkSpan {
  readonly type: "link";
  readonly href: string;
  readonly children: readonly Span[];
}

/** Words that lead to an address. Say where in the words: "read the rubric", not "here". */
export const link = (href: string, words: Words): LinkSpan => ({
  type: "link",
  href,
  children: spans(words),
});
