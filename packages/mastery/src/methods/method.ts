import { domainLimit, inDomain } from "@whole-learner/psychometrics/numeric";
import type { Path } from "@whole-learner/core/issue";
import type { PolicyIssue } from "../issue/issue.ts";
import type { Kernels } from "./kernels.ts";
import type { Arithmetic } from "./arithmetic.ts";
import type { MethodParameters, Settled } from "./parameter.ts";

/** What a method is given of one piece of evidence: a number in its domain and how much it counts. */
export interface Scored {
  readonly score: number;
  /** Above 0; 1 unless the policy weighs evidence. */
  readonly weight: number;
  /** When it was, in epoch milliseconds; absent where only the order is known. */
  readonly at?: number;
  /** The indicator that it is a rating of, where it is of one. */
  readonly indicator?: string;
}

/** A series is never empty: what no evidence means is not a method's to say. */
export type ScoredSeries = readonly [Scored, ...Scored[]];

/** The scale on which a series stands: methods that ask for a target or stay within bounds read it. */
export interface ScaleNumbers {
  /** The value of the lowest level. */
  readonly least: number;
  /** The value of the highest. */
  readonly most: number;
  /** The value of the goal level. */
  readonly goal: number;
  /** The values of all levels, lowest first; without them, one at each whole step from the least to the most. */
  readonly levels?: readonly number[];
}

/** What the numbers of a method are: a place on the scale, a share from 0 to 1, a probability, points, or 1 for met and 0 for not met. */
export type Domain = "scale" | "proportion" | "probability" | "points" | "met";

/** What a number is that is no place on the scale; an `index` is what a model gives with parameters that nobody estimated: it looks like a probability and is none. */
export type OffScale = Exclude<Domain, "scale"> | "index";

/** Why a method came to no number. Reasons for later methods join here. */
export interface NotComputable {
  /** Not often enough at the target yet: so many pieces are, and so many have to be. */
  readonly "target-not-reached": { readonly have: number; readonly need: number };
  /** Several scores are equally often there, and the policy takes none of them. */
  readonly tie: { readonly scores: readonly [number, number, ...number[]] };
  /** The method takes logarithms, and so many pieces are zero or below. */
  readonly zeros: { readonly zeros: number };
  /** The method needs more pieces than there are. */
  readonly "too-few": { readonly have: number; readonly need: number };
  /** A piece does not tell what the method asks of it: the indicator that it is of, or when it was. */
  readonly "not-told": { readonly what: "indicator" | "time" };
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
  /**
   * The state of two series one after the other, from their states: for methods that can say it without the pieces. Associative; where the
   * order of pieces does not matter, commutative as well.
   */
  merge?(older: State, newer: State): State;
}

/** What a method says about itself. Shared code and laws ask these, never for a name. */
export interface Traits {
  /** What the method reads: places on the scale, or only whether something was met (1) or not (0). */
  readonly reads: "scale" | "met";
  /** What its score is. */
  readonly gives: Domain;
  /** Whether the order of the pieces matters. */
  readonly order: "none" | "matters";
  /** Whether the score always lies between the lowest and the highest piece. */
  readonly bounded: boolean;
  /** Whether a higher piece in a lower one's place never lowers the score, whatever they weigh. */
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
  P extends MethodParameters = MethodParameters,
  State = unknown,
> {
  readonly id: Id;
  /** A change in what it computes is a new version. */
  readonly version: number;
  readonly parameters: P;
  readonly traits: Traits;
  /**
   * Whether it can be asked what it would take to come to a level: by trying what further pieces would do (the default), or not at all, as
   * where a score asks of each piece what a supposed one cannot tell.
   */
  readonly projects?: "search" | "none";
  /** What these parameters ask of each piece beside its score, its weight and its time; nothing where it is not there. */
  asksOf?(parameters: Settled<P>): "indicator" | undefined;
  /** Whether these parameters mean nothing without a scale: a target at its goal, bounds at its ends. */
  needsScale?(parameters: Settled<P>): boolean;
  /** What is wrong with parameters that are each within their bounds, and do not fit each other; nothing where they do. */
  check?(parameters: Settled<P>, path: Path): readonly PolicyIssue[];
  // Shorthand on purpose: as properties these would be compared one way only, and no method would fit a registry.
  fold(parameters: Settled<P>, scale?: ScaleNumbers): Fold<State>;
  /**
   * Fast loops over columns, equal to the fold to the bit. What is not there is folded. A caller's own method carries them here; those of this
   * package's methods stand beside them (`methodKernels`), so that a program that scores a series is not made larger by them.
   */
  kernels?(parameters: Settled<P>, scale?: ScaleNumbers): Kernels;
  /**
   * Which pieces of so many it looks at, from one place up to another, oldest first, where that is not all of them: the score is that of those
   * pieces alone, whatever the others are.
   */
  looksAt?(parameters: Settled<P>, pieces: number): readonly [from: number, until: number];
  /**
   * How much of the score each piece is, so that the sum of share times score is the score: for methods that are a weighted mean of
   * pieces. Absent elsewhere; then only leaving a piece out tells what it did.
   */
  shares?(
    parameters: Settled<P>,
    series: ScoredSeries,
    scale?: ScaleNumbers,
  ): readonly number[] | undefined;
  /**
   * What shares ask of a series where that is the weights of its pieces alone, in their order: two series alike in these have the same shares,
   * doubles and exact ones. Absent where scores or times matter too.
   */
  readonly sharesBy?: "weights";
  /**
   * The same shares in any arithmetic, by the formula and with numbers as they are written, so that an explanation can tell them with
   * nothing lost. Undefined where the formula takes a root or a logarithm of this series.
   */
  exactShares?<N>(
    arithmetic: Arithmetic<N>,
    parameters: Settled<P>,
    series: ScoredSeries,
    scale?: ScaleNumbers,
  ): readonly N[] | undefined;
}

/** A caller's own method. Its id is `vendor/name`, so that it never collides with one of ours. */
export const defineMethod = <
  const Id extends `${string}/${string}`,
  const P extends MethodParameters,
  State,
>(
  method: Method<Id, P, State>,
): Method<Id, P, State> => method;

/** No score, with its reason. */
export const notComputable = <C extends keyof NotComputable>(
  code: C,
  data: NotComputable[C],
): Found => ({ status: "not-computable", reason: { code, data } }) as Found;

/** A score that was found, if it is one that can be compared. */
export const scored = (score: number): Found =>
  inDomain(score)
    ? { status: "scored", score: score + 0 }
    : notComputable("outside-domain", { limit: domainLimit });
