import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/**
 * Why there is no level, or why one is not the last word. Each has a ring of its own in the renderers; `other` is the
 * plain ring, for a state of a school's own scale. A state never borrows the dot of a level.
 */
export type StateKind =
  | "no-opportunity"
  | "not-enough-evidence"
  | "fresh-look-due"
  | "still-open"
  | "excused"
  | "second-look"
  | "other";

/** A state in words, as a pill with a ring. The ring repeats the words, it never replaces them. */
export interface StateSpan {
  readonly type: "state";
  readonly state: StateKind;
  readonly children: readonly Span[];
}

/** A state in words: `state("fresh-look-due", "A fresh look is due")`. */
export const state = (kind: StateKind, words: Words): StateSpan => ({
  type: "state",
  state: kind,
  children: spans(words),
});
