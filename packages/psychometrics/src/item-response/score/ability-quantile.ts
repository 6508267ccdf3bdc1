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
  const below = (ability: number): number => 1 - abilityAtLeast(posterior, ability) - probability;
  // The node up to which the share lies, by the sum alone; then between the nodes around it.
  let node = 0;
  for (let sum = 0; node < probabilities.length && sum < probability; node++)
    sum += probabilities[node] as number;
  let low = first + (node - 3) * spacing;
  let high = first + (node + 2) * spacing;
  let atLow = below(low);
  let atHigh = below(high);
  let stayed: "low" | "high" | undefined;
  // False position; an end that stays twice counts half (the Illinois rule; Dahlquist and Bjorck, Numerical methods, 1974, 6.4).
  for (let tries = 0; tries < 60 && high - low > 1e-10 * spacing; tries++) {
    const next = low + ((high - low) * atLow) / (atLow - atHigh);
    const here = below(next);
    if (Math.abs(here) < 1e-14) return next;
    if (here < 0) {
      low = next;
      atLow = here;
      if (stayed === "high") atHigh /= 2;
      stayed = "high";
    } else {
      high = next;
      atHigh = here;
      if (stayed === "low") atLow /= 2;
      stayed = "low";
    }
  }
  return (low + high) / 2;
}
