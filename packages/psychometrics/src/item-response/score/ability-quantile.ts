import { abilityAtLeast } from "./ability-at-least.ts";
import type { AbilityPosterior } from "./ability-posterior.ts";

/**
 * The ability below which a share of the probability lies (0 < probability < 1). Errors: RangeError otherwise.
 *
 * @example
 * ```ts
 * import { abilityPosterior, abilityQuantile } from "@whole-learner/psychometrics";
 * abilityQuantile(abilityPosterior([], []), 0.975).toFixed(4); // => "1.9600"
 * ```
 */
export function abilityQuantile(
  posterior: Pick<AbilityPosterior, "grid">,
  probability: number,
): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`probability: ${probability} is not between 0 and 1`);
  const { first, spacing, probabilities } = posterior.grid;
  let low = first;
  let high = first + spacing * (probabilities.length - 1);
  while (high - low > 1e-6 * spacing) {
    const middle = (low + high) / 2;
    if (1 - abilityAtLeast(posterior, middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
