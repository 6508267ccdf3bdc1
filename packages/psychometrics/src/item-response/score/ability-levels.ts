import { abilityAtLeast } from "./ability-at-least.ts";
import type { AbilityPosterior } from "./ability-posterior.ts";

/**
 * The probabilities of the levels that cuts make of an ability: below the first, between each and the next, from the last on. They add up to 1. Errors: RangeError
 * where cuts do not rise.
 *
 * @example
 * ```ts
 * import { abilityLevels, abilityPosterior } from "@whole-learner/psychometrics";
 * const levels = abilityLevels(abilityPosterior([], []), [-1, 0, 1]);
 * levels.map((p) => p.toFixed(4)); // => ["0.1587", "0.3413", "0.3413", "0.1587"]
 * ```
 */
export function abilityLevels(
  posterior: Pick<AbilityPosterior, "grid">,
  cuts: readonly number[],
): readonly number[] {
  cuts.forEach((cut, at) => {
    if (Number.isNaN(cut) || (at > 0 && !(cut > (cuts[at - 1] as number))))
      throw new RangeError(`cuts: ${cut} does not rise`);
  });
  const above = [1, ...cuts.map((cut) => abilityAtLeast(posterior, cut)), 0];
  return above.slice(1).map((next, at) => Math.max(0, (above[at] as number) - next));
}
