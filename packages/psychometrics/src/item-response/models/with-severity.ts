import type { ResponseItem } from "./response-item.ts";

/**
 * An item as one rater uses it: a severe rater (above 0) gives each category only at an ability that is higher by the severity (many-facet models). Errors: RangeError
 * where the severity is not finite.
 *
 * Source: Linacre, Many-facet Rasch measurement (1989).
 *
 * @example
 * ```ts
 * import { withSeverity } from "@whole-learner/psychometrics";
 * withSeverity({ model: "partial-credit", steps: [-1, 1] }, 0.5); // => { model: "partial-credit", steps: [-0.5, 1.5] }
 * ```
 */
export function withSeverity<Item extends ResponseItem>(item: Item, severity: number): Item;
export function withSeverity(item: ResponseItem, severity: number): ResponseItem {
  if (!Number.isFinite(severity)) throw new RangeError(`severity: ${severity}`);
  switch (item.model) {
    case "rasch":
    case "two-parameter":
      return { ...item, difficulty: item.difficulty + severity };
    case "graded-response":
      return { ...item, thresholds: item.thresholds.map((at) => at + severity) };
    case "partial-credit":
    case "generalised-partial-credit":
      return { ...item, steps: item.steps.map((at) => at + severity) };
  }
}
