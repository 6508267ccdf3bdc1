import type { AbilityPosterior } from "./ability-posterior.ts";
import { abilityQuantile } from "./ability-quantile.ts";

/** Where an ability lies with a probability, as much outside below as above. */
export interface AbilityInterval {
  readonly lower: number;
  readonly upper: number;
  readonly probability: number;
}

/**
 * The equal-tailed credible interval of an ability; 90 % unless given. Errors: RangeError for a probability not between 0 and 1.
 *
 * @example
 * ```ts
 * import { abilityInterval, abilityPosterior } from "@whole-learner/psychometrics";
 * const { lower, upper } = abilityInterval(abilityPosterior([], []), 0.95);
 * [lower.toFixed(3), upper.toFixed(3)]; // => ["-1.960", "1.960"]
 * ```
 */
export function abilityInterval(
  posterior: Pick<AbilityPosterior, "grid">,
  probability: number = 0.9,
): AbilityInterval {
  const tail = (1 - probability) / 2;
  return {
    lower: abilityQuantile(posterior, tail),
    upper: abilityQuantile(posterior, 1 - tail),
    probability,
  };
}
