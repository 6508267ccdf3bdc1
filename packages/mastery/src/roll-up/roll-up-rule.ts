import type { LevelId, Problem } from "@whole-learner/core";
import type { Path } from "@whole-learner/core/issue";
import type { PolicyIssue } from "../issue/issue.ts";
import type { Found, NotComputable, OffScale, ScaleNumbers, Scored } from "../methods/method.ts";
import type { Parameters, Settled } from "../methods/parameter.ts";

/** Why a child has no part in what stands above it. */
export interface ChildReasons {
  /** The learner is exempt from it. */
  readonly exempt: Readonly<Record<string, never>>;
  /** It is out of use; `on` was its last day. */
  readonly retired: { readonly on: string };
  /** It was determined under an expectation of the learner's own, which nothing else is mixed with. */
  readonly modified: Readonly<Record<string, never>>;
  /** It has no level. */
  readonly "no-level": Readonly<Record<string, never>>;
  /** It was shown in an earlier grade band than its siblings: band first, then level. */
  readonly "earlier-band": { readonly band: string; readonly current: string };
  /** The rule names the children that it looks at, and this is none of them. */
  readonly "not-named": Readonly<Record<string, never>>;
  /** Its weight is 0. */
  readonly "no-weight": Readonly<Record<string, never>>;
  /** The conversion that is stated has no place for its number. */
  readonly "not-converted": { readonly number: number };
  /** Its number is of another kind than those that the level is made of: a judged level is no probability. */
  readonly "other-number": Readonly<Record<string, never>>;
}

/** A piece of evidence under a child, as a pool counts it. */
export interface PooledPiece extends Scored {
  /** What tells it from all others: the same piece under two children is one. */
  readonly piece: string;
  /** Among pieces of the same time. */
  readonly sequence?: number;
}

/** What a rule is given of one child. Numbers are on the scale of the node above. */
export interface Child {
  readonly id: string;
  /** Its unrounded score; a level by professional judgement has none. */
  readonly score?: number;
  /** The value of its level. */
  readonly level?: number;
  /** Whether it is at its own scale's goal, or meets its own requirements. Without it, its number is compared with the goal of the scale. */
  readonly atGoal?: boolean;
  /** Whether anything was seen that counts. Without it: whether it has a number, or is known to be at its goal or not. */
  readonly attempted?: boolean;
  /** When its newest piece was, in epoch milliseconds. */
  readonly at?: number;
  /** Leaves the count altogether. */
  readonly exempt?: boolean;
  /** Why it is exempt or has no number. */
  readonly reason?: Problem<ChildReasons>;
  /** Its pieces, for rules that pool them. */
  readonly pieces?: readonly PooledPiece[];
}

/** How many children are where: what a parent is unless a policy asks for more. */
export interface Profile {
  /** Children that count: all but the exempt. */
  readonly children: number;
  /** Children with a level. */
  readonly withLevel: number;
  /** Children at their scale's goal or above. */
  readonly atGoal: number;
  /** For each level that a child has, how many have it; in the order of the first child's scale. */
  readonly levels: readonly { readonly level: LevelId; readonly count: number }[];
}

/** Why a roll-up came to no score. */
export interface NotRolledUp extends NotComputable {
  /** Children have no level yet and the policy waits for them, or asks for more of them. */
  readonly "children-missing": { readonly have: number; readonly need: number };
  /** There are no children that count. */
  readonly "no-children": Readonly<Record<string, never>>;
  /** Children are on different scales and no conversion is stated. */
  readonly "different-scales": { readonly scales: readonly string[] };
  /** The conversion that is stated has no place for the numbers of so many children. */
  readonly "not-converted": { readonly children: number };
  /** The numbers of so many children are of another kind than those that the level is made of. */
  readonly "different-numbers": { readonly children: number; readonly gives: OffScale | "scale" };
  /** Whole-learner and academic outcomes are never averaged together. */
  readonly "two-parts": Readonly<Record<string, never>>;
  /** So many children are below the least that each has to reach. */
  readonly "below-floor": { readonly children: number; readonly floor: number };
  /** By professional judgement the learner is exempt. */
  readonly exempt: Readonly<Record<string, never>>;
  /** By professional judgement there shall be no level. */
  readonly "judged-no-level": { readonly judgement: string };
}

/** One child with the part that it has in the result. */
export type ChildPart =
  | {
      readonly child: string;
      readonly counted: true;
      readonly number?: number;
      /** The number stands in for a level that is not there. */
      readonly standsIn?: true;
      readonly weight?: number;
      /** How many of its pieces are in the pool. */
      readonly pieces?: number;
      /** How much of the score it is: shares add up to 1, and what they contribute to the score. */
      readonly share?: number;
      readonly contribution?: number;
      /** Whether it is where the rule asks it to be. */
      readonly reached?: boolean;
      /** What reaching it brings. */
      readonly points?: number;
    }
  | {
      readonly child: string;
      readonly counted: false;
      readonly reason: Problem<ChildReasons>;
    };

/**
 * How far the children have come, where requirements are not met: everything was tried, a part of it, or nothing. Where they are met, it is
 * `demonstrated`.
 */
export type Attainment =
  | "demonstrated"
  | "attempted-not-demonstrated"
  | "partially-attempted"
  | "not-attempted";

/** What a roll-up found beside the profile. */
export type RolledUp =
  | { readonly status: "profile" }
  | { readonly status: "scored"; readonly score: number; readonly parts: readonly ChildPart[] }
  | {
      readonly status: "met";
      /** Children, points or requirements that are there, and that are asked for. */
      readonly have: number;
      readonly need: number;
      /** The number of the level that meeting them stands for, where the policy says so. */
      readonly level?: number;
      readonly parts: readonly ChildPart[];
    }
  | {
      readonly status: "not-met";
      readonly have: number;
      readonly need: number;
      readonly attainment: Exclude<Attainment, "demonstrated">;
      readonly parts: readonly ChildPart[];
    }
  | {
      readonly status: "not-rolled-up";
      readonly reason: Problem<NotRolledUp>;
      readonly parts: readonly ChildPart[];
    };

/** How a pool of pieces becomes one number: the policy's method with its parameters. */
export interface PoolMethod {
  fold(series: readonly [Scored, ...Scored[]]): Found;
  shares(series: readonly [Scored, ...Scored[]]): readonly number[] | undefined;
}

/** What stands around the children. */
export interface RollUpContext {
  readonly scale?: ScaleNumbers;
  readonly pool?: PoolMethod;
}

/** What a rule looks at: nothing beyond the profile, the children's numbers, only whether they are at their own goals, or their pieces. */
export type RollUpReads = "profile" | "numbers" | "goals" | "pieces";

/** A way from children to the node above them. The profile is always made; a rule may add more. The order of the children never matters. */
export interface RollUpRule<Id extends string = string, P extends Parameters = Parameters> {
  readonly id: Id;
  readonly version: number;
  readonly parameters: P;
  // Shorthand on purpose: see Method.
  reads(parameters: Settled<P>): RollUpReads;
  /** Whether these parameters mean nothing without a scale: its goal, its lowest level; for children that do not tell it themselves. */
  needsScale?(parameters: Settled<P>, children: readonly Child[]): boolean;
  /** Whether it comes to a level. What declares nothing does; a rule that does not tells met or not met alone. */
  givesLevel?(parameters: Settled<P>): boolean;
  /** The number of the level that meeting the requirements stands for: it never comes to a higher one. Undefined where the parameters name none. */
  levelOfMet?(parameters: Settled<P>, scale: ScaleNumbers | undefined): number | undefined;
  /** Whether the numbers that it reads are the children's scores. What declares nothing reads scores. */
  readsScores?(parameters: Settled<P>): boolean;
  /** Whether the rule puts numbers of the scale among the children's scores, or beside them, so that these have to be on it too. */
  onScale?(parameters: Settled<P>): boolean;
  /** The children that the parameters name: each has to be one. */
  names?(parameters: Settled<P>): readonly string[];
  /** What is wrong with parameters that are each within their bounds. */
  check?(parameters: Settled<P>, path: Path): readonly PolicyIssue[];
  rollUp(parameters: Settled<P>, children: readonly Child[], context: RollUpContext): RolledUp;
}
