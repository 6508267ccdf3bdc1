import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** One box to tick, with its words. */
export interface Choice {
  readonly children: readonly Span[];
  /** The level that is the goal, outlined as on a strip, with the words that mark it: "the goal". */
  readonly goal?: readonly Span[];
  /** Ticked already, in words for who does not see the tick: "chosen". */
  readonly chosen?: readonly Span[];
}

/** Boxes to tick on paper, or as they were ticked, under words that say what about. */
export interface Choices {
  readonly type: "choices";
  readonly label?: readonly Span[];
  readonly items: readonly Choice[];
}

/** What {@link choice} takes beside the words. */
export interface ChoiceOptions {
  readonly goal?: Words;
  readonly chosen?: Words;
}

/** One box to tick: `choice("Adapting", { goal: "the goal" })`. */
export const choice = (words: Words, { goal, chosen }: ChoiceOptions = {}): Choice => ({
  children: spans(words),
  ...(goal === undefined ? {} : { goal: spans(goal) }),
  ...(chosen === undefined ? {} : { chosen: spans(chosen) }),
});

const isChoice = (given: Words | Choice): given is Choice =>
  typeof given === "object" && !Array.isArray(given) && !("type" in given);

/**
 * Boxes to tick, with the words over them unless a heading says what they are about.
 *
 * @example
 * ```ts
 * import { choice, choices } from "@whole-learner/reports";
 * const decision = choices(["Pass", choice("Revise", { chosen: "chosen" })], "Decision");
 * decision.items.length; // => 2
 * ```
 */
export const choices = (items: readonly (Words | Choice)[], label?: Words): Choices => ({
  type: "choices",
  ...(label === undefined ? {} : { label: spans(label) }),
  items: items.map((given) => (isChoice(given) ? given : choice(given))),
});
