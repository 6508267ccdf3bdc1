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
  const outOfBounds = (
    parameter: string,
    at: Path,
    data: { readonly value: number; readonly least?: number; readonly most?: number },
  ): PolicyIssue =>
    policyIssue("parameter-out-of-bounds", [...path, parameter, ...at], { parameter, ...data });
  const count = Math.max(1, indicators.length);
  const value = steps.length;
  const twofold = model === "rasch" || model === "two-parameter";
  const least = twofold ? count : Math.ceil(value / count) * count;
  if (value < least) return [outOfBounds("steps", [], { value, least })];
  if (value > least) return [outOfBounds("steps", [], { value, most: least })];
  const each = value / count;
  return [
    ...((model === "rasch" || model === "partial-credit") && discriminations.length > 0
      ? [outOfBounds("discriminations", [], { value: discriminations.length, most: 0 })]
      : []),
    ...(model === "graded-response"
      ? steps.flatMap((step, at) => {
          const lowest = at % each === 0 ? step : (steps[at - 1] as number) + closest;
          return step < lowest ? [outOfBounds("steps", [at], { value: step, least: lowest })] : [];
        })
      : []),
  ];
}
