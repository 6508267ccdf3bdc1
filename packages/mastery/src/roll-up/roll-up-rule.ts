import type { LevelId, Scale } from "@whole-learner/core";
import type { Parameters, Settled } from "../methods/parameter.ts";

/** What a roll-up is given of one child. */
export interface Child {
  readonly id: string;
  /** The level that was determined or judged, if one was. */
  readonly level?: LevelId;
  /** The score behind it, unrounded; absent for a judged level. */
  readonly score?: number;
  /** Exempt children leave the count altogether. */
  readonly exempt: boolean;
  readonly scale: Scale;
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
export interface NotRolledUp {
  /** Children have no level yet and the policy waits for them. */
  readonly "children-missing": { readonly have: number; readonly need: number };
  /** Children are on different scales and no conversion is stated. */
  readonly "different-scales": { readonly scales: readonly string[] };
  /** By professional judgement the learner is exempt. */
  readonly exempt: Readonly<Record<string, never>>;
  /** By professional judgement there shall be no level. */
  readonly "judged-no-level": { readonly judgement: string };
}

/** What a roll-up found beside the profile. */
export type RolledUp =
  | { readonly status: "profile" }
  | { readonly status: "scored"; readonly score: number }
  | {
      readonly status: "not-rolled-up";
      readonly reason: {
        readonly [C in keyof NotRolledUp]: { readonly code: C; readonly data: NotRolledUp[C] };
      }[keyof NotRolledUp];
    };

/** A way from children to the node above them. The profile is always made; a rule may add a score. Children are never empty. */
export interface RollUpRule<Id extends string = string, P extends Parameters = Parameters> {
  readonly id: Id;
  readonly version: number;
  readonly parameters: P;
  // Shorthand on purpose: see Method.
  rollUp(parameters: Settled<P>, children: readonly [Child, ...Child[]]): RolledUp;
}
