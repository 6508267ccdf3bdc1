import type { PartialCreditItem } from "./response-item.ts";
import { withSeverity } from "./with-severity.ts";

/** What a many-facet Rasch model has of a criterion, its scale and a rater. */
export interface Facets {
  readonly difficulty: number;
  /** How much harder or easier than the difficulty each step is; their sum is 0. */
  readonly steps: readonly number[];
  readonly severity: number;
}

/**
 * A rating of a many-facet Rasch model as an item: the odds of category k against k - 1 are e^(ability - difficulty - step_k - severity).
 * Errors: RangeError where a number is not finite.
 *
 * Source: Linacre, Many-facet Rasch measurement (1989).
 *
 * @example
 * ```ts
 * import { facetItem } from "@whole-learner/psychometrics";
 * facetItem({ difficulty: 0.5, steps: [-1, 1], severity: 0.25 }); // => { model: "partial-credit", steps: [-0.25, 1.75] }
 * ```
 */
export function facetItem({ difficulty, steps, severity }: Facets): PartialCreditItem {
  if (!Number.isFinite(difficulty)) throw new RangeError(`difficulty: ${difficulty}`);
  steps.forEach((step, at) => {
    if (!Number.isFinite(step)) throw new RangeError(`step ${at + 1}: ${step}`);
  });
  return withSeverity(
    { model: "partial-credit", steps: steps.map((step) => difficulty + step) },
    severity,
  );
}
