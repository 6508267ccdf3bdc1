import type { Day } from "@whole-learner/core";
import type { Methods } from "@whole-learner/mastery";

/** A method's parameters, each with a value. */
export interface SettledParameters {
  readonly [name: string]: unknown;
}

/** A policy in one sentence, from its parts. */
export interface PolicyWords {
  /** What each method asks, as the opening of the sentence. A method of ours without words does not compile. */
  readonly methods: { readonly [M in keyof Methods]: (parameters: SettledParameters) => string };
  /** A method of a caller's own, by its name. */
  readonly ownMethod: (method: string) => string;
  readonly since: (day: Day) => string;
  readonly lastDays: (count: number) => string;
  readonly dropLowest: (count: number) => string;
  readonly best: (count: number) => string;
  readonly recent: (count: number) => string;
  /** "three demonstrations" */
  readonly pieces: (count: number) => string;
  readonly experiences: (count: number) => string;
  readonly settings: (count: number) => string;
  readonly voices: (count: number) => string;
  readonly kinds: (count: number) => string;
  /** "from at least three demonstrations and two settings" */
  readonly atLeast: (counts: readonly string[]) => string;
  readonly newestWithinMonths: (count: number) => string;
  readonly newestWithinDays: (count: number) => string;
  /** A sentence of its own: not every competency is decided in the same way. */
  readonly exceptions: string;
  /** A sentence of its own: this one is decided in another way than most. */
  readonly byException: string;
}
