import { round, type Rounding } from "@whole-learner/psychometrics/numeric";
import type { RoundingStep } from "./mark-result.ts";

/** A number with its rounding told, where there is one. */
export function rounded(
  input: number,
  rounding: Rounding | undefined,
): { readonly number: number; readonly rounding?: RoundingStep } {
  if (rounding === undefined) return { number: input };
  const output = round(input, rounding);
  return { number: output, rounding: { input, output } };
}
