import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/**
 * Whose words: the learner's `own` sentence, large; the `statement` that a level shows; the `next` statement, quieter,
 * after its lead.
 */
export type QuoteVariant = "own" | "statement" | "next";

/** What people say, in the second voice of the page. Quotation marks belong to the language, so they are in the words. */
export interface Quote {
  readonly type: "quote";
  readonly variant: QuoteVariant;
  /** A word or two before the quote, in the plain voice: "Next". */
  readonly lead?: readonly Span[];
  readonly children: readonly Span[];
  /** Who said it, and when they confirmed it. */
  readonly attribution?: readonly Span[];
}

/** What {@link quote} takes beside the words. */
export interface QuoteOptions {
  readonly variant?: QuoteVariant;
  readonly lead?: Words;
  readonly attribution?: Words;
}

/** What people say; a `statement` unless said otherwise. */
export const quote = (
  words: Words,
  { variant = "statement", lead, attribution }: QuoteOptions = {},
): Quote => ({
  type: "quote",
  variant,
  ...(lead === undefined ? {} : { lead: spans(lead) }),
  children: spans(words),
  ...(attribution === undefined ? {} : { attribution: spans(attribution) }),
});
