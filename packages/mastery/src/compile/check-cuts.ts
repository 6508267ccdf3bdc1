import type { Path } from "@whole-learner/core/issue";
import { compareSnapped, ratioValue, roundDecimal } from "@whole-learner/psychometrics/numeric";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { LevelSection } from "../policy/sections.ts";

/** Cuts ascend, and as decimals have at most six places, so that comparing to a billionth tells any two of them apart. */
export function checkCuts(cuts: LevelSection["cuts"], path: Path): readonly PolicyIssue[] {
  if (typeof cuts === "string") return [];
  const values = cuts.map((cut) => (typeof cut === "number" ? cut : ratioValue(cut)));
  return values.flatMap((cut, index) => {
    const at = [...path, index];
    const before = values[index - 1];
    return [
      ...(typeof cuts[index] === "number" && roundDecimal(cut, 6, "half-even") !== cut
        ? [policyIssue("cut-too-fine", at, { cut })]
        : []),
      ...(before !== undefined && compareSnapped(cut, before) <= 0
        ? [policyIssue("cuts-not-ascending", at, { cut, before })]
        : []),
    ];
  });
}
