import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** One step of a scale, lowest first: its level word. */
export interface LevelStep {
  readonly label: readonly Span[];
}

/**
 * The dots on a strip: a `profile` has one for each competency, counted at each step, since an outcome has no level of
 * its own; a `single` has at most one, `at` a step from 0 (halves and quarters lie between two); without `at` the strip
 * is empty and a state says why.
 */
export type Dots =
  | { readonly kind: "profile"; readonly counts: readonly number[] }
  | { readonly kind: "single"; readonly at?: number };

/** Where on the scale: the steps in reading direction, the goal outlined, a dot for each competency. */
export interface LevelStrip {
  readonly type: "level-strip";
  readonly steps: readonly LevelStep[];
  /** The step that is the goal, from 0. */
  readonly goal?: number;
  readonly dots: Dots;
  /** The same in words, for who does not see the strip: "Adapting: 2; Applying: 1. The goal is Adapting." */
  readonly alternative: string;
}

/** What {@link levelStrip} takes: level words, lowest first, and the rest as in {@link LevelStrip}. */
export interface LevelStripParts {
  readonly steps: readonly Words[];
  readonly goal?: number;
  readonly dots: Dots;
  readonly alternative: string;
}

/** Where on the scale. */
export const levelStrip = ({ steps, goal, dots, alternative }: LevelStripParts): LevelStrip => ({
  type: "level-strip",
  steps: steps.map((label) => ({ label: spans(label) })),
  ...(goal === undefined ? {} : { goal }),
  dots,
  alternative,
});
