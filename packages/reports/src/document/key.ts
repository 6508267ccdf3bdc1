import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** One level of the key: its word, and what it means in plain words. */
export interface KeyStep {
  readonly label: readonly Span[];
  readonly words: readonly Span[];
}

/** The strip opened up: every level word with plain words, the goal marked. It stands before the first strip. */
export interface Key {
  readonly type: "key";
  readonly heading: readonly Span[];
  /** How to read a strip: "Each dot is one competency." */
  readonly how: readonly Span[];
  /** Lowest first. */
  readonly steps: readonly KeyStep[];
  /** The step that is the goal, from 0, with the words that mark it. */
  readonly goal?: { readonly at: number; readonly label: readonly Span[] };
}

/** What {@link key} takes. */
export interface KeyParts {
  readonly heading: Words;
  readonly how: Words;
  readonly steps: readonly { readonly label: Words; readonly words: Words }[];
  readonly goal?: { readonly at: number; readonly label: Words };
}

/** The key to the level words. */
export const key = ({ heading, how, steps, goal }: KeyParts): Key => ({
  type: "key",
  heading: spans(heading),
  how: spans(how),
  steps: steps.map(({ label, words }) => ({ label: spans(label), words: spans(words) })),
  ...(goal === undefined ? {} : { goal: { at: goal.at, label: spans(goal.label) } }),
});
