import { type Framework, type FrameworkIndex, indexFramework } from "@whole-learner/core";
import { checkCategories } from "./check-categories.ts";
import { checkFit } from "./check-fit.ts";
import type { Plan } from "../plan/plan.ts";
import { checkMarks } from "./check-marks.ts";
import { checkScores } from "./check-scores.ts";
import type { Conversion } from "./conversion.ts";
import type { ConversionIssue } from "./conversion-issue.ts";

/**
 * Everything about a conversion that cannot work, by itself, for a framework and for the policy whose plan is handed over (errors), and everything that a school
 * should know before it gives marks with it (warnings): mindsets that become part of a mark, no evidence that counts as zero.
 * Takes a parsed conversion; in English the issues are said by `conversionIssueSentences`.
 *
 * @example
 * ```ts
 * import { checkConversion, parseConversion } from "@whole-learner/mastery";
 * const ours = parseConversion({
 *   format: "whole-learner/conversion@1",
 *   id: "ours",
 *   states: { "no-evidence": "zero" },
 *   marks: { lowest: "C", cuts: [{ mark: "A", from: 90 }, { mark: "B", from: 80 }] },
 * });
 * checkConversion(ours).map(({ code, severity }) => [code, severity]); // => [["cuts-not-ascending", "error"], ["state-as-zero", "warning"]]
 * ```
 */
export function checkConversion(
  conversion: Conversion,
  framework?: Framework | FrameworkIndex,
  plan?: Plan,
): readonly ConversionIssue[] {
  const index =
    framework !== undefined && "format" in framework ? indexFramework(framework) : framework;
  return [
    ...checkMarks(conversion),
    ...checkCategories(conversion),
    ...(index === undefined ? [] : checkFit(conversion, index)),
    ...(plan === undefined ? [] : checkScores(conversion, plan)),
  ];
}
