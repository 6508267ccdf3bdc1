import type { Block, Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** Something to look at, with its caption; what it shows is in its blocks, such as a strip or a table of its values. */
export interface Figure {
  readonly type: "figure";
  readonly caption: readonly Span[];
  readonly children: readonly Block[];
}

/** Something to look at, with its caption. */
export const figure = (caption: Words, children: readonly Block[]): Figure => ({
  type: "figure",
  caption: spans(caption),
  children,
});
