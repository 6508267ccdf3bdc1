import { meanOfChildren } from "./mean-of-children.ts";
import { profile } from "./profile.ts";

/** Every roll-up rule of this package by its id: a name without its rule does not compile. */
export interface RollUpRules {
  readonly profile: typeof profile;
  readonly mean: typeof meanOfChildren;
}

/** Every roll-up rule of this package. Only facades import it. */
export const rollUpRules: RollUpRules = { profile, mean: meanOfChildren };
