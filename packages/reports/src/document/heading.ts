import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** A heading inside a section, one level below the section's own. For content that belongs under it use a section. */
export interface Heading {
  readonly type: "heading";
  readonly children: readonly Span[];
}

/** A heading inside a section. */
export const heading = (words: Words): Heading => ({ type: "heading", children: spans(words) });
