import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";

/** What is asked of items beside the bounds of each number. */
interface ItemsGiven {
  readonly model: string;
  readonly indicators: readonly string[];
  readonly discriminations: readonly number[];
  readonly steps: readonly number[];
}

/** Thresholds that are closer leave a level between them that all but nobody could be rated at: its rating would speak against all that was shown. */
const closest = 0.001;

/**
 * What is wrong with items: steps that cannot be shared out, or more than one where items are only met or not; thresholds of graded response that do not
 * rise; discriminations where the model has none.
 */
export function checkItems(
  { model, indicators, discriminations, steps }: ItemsGiven,
  path: Path,
): readonly PolicyIssue[] {
  const fault = (at: Path, value: number, bounds: { least?: number; most?: number }): PolicyIssue =>
    policyIssue("parameter-out-of-bounds", [...path, ...at], {
      parameter: String(at[0]),
      value,
      ...bounds,
    });
  const count = Math.max(1, indicators.length);
  const given = steps.length;
  const each = model === "rasch" || model === "two-parameter" ? 1 : Math.ceil(given / count);
  const needed = each * count;
  if (given !== needed) {
    return [fault(["steps"], given, given < needed ? { least: needed } : { most: needed })];
  }
  if (model === "graded-response") {
    return steps.flatMap((step, at) => {
      const least = at % each === 0 ? step : (steps[at - 1] as number) + closest;
      return step < least ? [fault(["steps", at], step, { least })] : [];
    });
  }
  return (model === "rasch" || model === "partial-credit") && discriminations.length > 0
    ? [fault(["discriminations"], discriminations.length, { most: 0 })]
    : [];
}
