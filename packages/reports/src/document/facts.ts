import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** One label with what it says: "Issued", "3 June 2026". */
export interface Fact {
  readonly label: readonly Span[];
  readonly value: readonly Span[];
}

/** Labels with what they say, as a list of definitions. */
export interface Facts {
  readonly type: "facts";
  readonly items: readonly Fact[];
}

/** One label with what it says. */
export const fact = (label: Words, value: Words): Fact => ({
  label: spans(label),
  value: spans(value),
});

/** Labels with what they say. */
export const facts = (items: readonly Fact[]): Facts => ({ type: "facts", items });
