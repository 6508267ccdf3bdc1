import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** A number with a small bar before it, for a column of shares. The bar repeats the number, it never replaces it. */
export interface BarSpan {
  readonly type: "bar";
  /** How much of the bar is filled, from 0 to 1. */
  readonly share: number;
  readonly children: readonly Span[];
}

/** A number with a small bar before it: `bar(0.65, number("0.650"))`. */
export const bar = (share: number, words: Words): BarSpan => ({
  type: "bar",
  share,
  children: spans(words),
});
