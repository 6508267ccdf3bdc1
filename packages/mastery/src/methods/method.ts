import { domainLimit, inDomain } from "@whole-learner/psychometrics/numeric";
import type { Parameters, Settled } from "./parameter.ts";

/** What a method is given of one piece of evidence: a number in its domain and how much it counts. */
export interface Scored {
  readonly score: number;
  /** Above 0; 1 unless the policy weighs evidence. */
  readonly weight: number;
}

/** A series is never empty: what no evidence means is not a method's to say. */
export type ScoredSeries = readonly [Scored, ...Scored[]];

/** Why a method came to no number. Reasons for later methods join here. */
export interface NotComputable {
  /** The result is no number that can be compared exactly. */
  readonly "outside-domain": { readonly limit: number };
}

/** What a method found: a score, or why there is none. */
export type Found =
  | { readonly status: "scored"; readonly score: number }
  | {
      readonly status: "not-computable";
      readonly reason: {
        readonly [C in keyof NotComputable]: { readonly code: C; readonly data: NotComputable[C] };
      }[keyof NotComputable];
    };

/** The one algorithm of a method, one piece at a time, oldest first. Its state is plain JSON. */
export interface Fold<State> {
  init(): State;
  step(state: State, piece: Scored): State;
  finish(state: State): Found;
}

/** What a method says about itself. Shared code and laws ask these, never for a name. */
export interface Traits {
  /** Whether the order of the pieces matters. */
  readonly order: "none" | "matters";
  /** Whether the score always lies between the lowest and the highest piece. */
  readonly bounded: boolean;
  /** Whether a higher piece in a lower one's place never lowers the score. */
  readonly monotone: boolean;
  /** How much of the series its state keeps. */
  readonly memory: "constant" | "window" | "series";
  /** Whether weights other than 1 mean anything to it. */
  readonly weights: "any" | "one";
}

/**
 * A way to make one number of a series: a mastery method. One value in one file; a caller's own is a value of the same type under a name
 * of its own ("vendor/name").
 */
export interface Method<
  Id extends string = string,
  P extends Parameters = Parameters,
  State = unknown,
> {
  readonly id: Id;
  /** A change in what it computes is a new version. */
  readonly version: number;
  readonly parameters: P;
  readonly traits: Traits;
  // Shorthand on purpose: as properties these would be compared one way only, and no method would fit a registry.
  fold(parameters: Settled<P>): Fold<State>;
  /**
   * How much of the score each piece is, so that the sum of share times score is the score: for methods that are a weighted mean of
   * pieces. Absent elsewhere; then only leaving a piece out tells what it did.
   */
  shares?(parameters: Settled<P>, series: ScoredSeries): readonly number[];
}

/** A caller's own method. Its id is `vendor/name`, so that it never collides with one of ours. */
export const defineMethod = <
  const Id extends `${string}/${string}`,
  const P extends Parameters,
  State,
>(
  method: Method<Id, P, State>,
): Method<Id, P, State> => method;

/** A score that was found, if it is one that can be compared. */
export const scored = (score: number): Found =>
  inDomain(score)
    ? { status: "scored", score: score + 0 }
    : {
        status: "not-computable",
        reason: { code: "outside-domain", data: { limit: domainLimit } },
      };
