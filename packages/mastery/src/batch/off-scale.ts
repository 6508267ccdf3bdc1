import type { Scale } from "@whole-learner/core";
import { compareSnapped, domainLimit } from "@whole-learner/psychometrics/numeric";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { ScaleNumbers } from "../methods/method.ts";
import type { Sections } from "../plan/plan.ts";

export type Ends = Pick<ScaleNumbers, "least" | "most">;

/** Between what numbers count; extra credit lies above the scale. */
export function endsOf(scale: Scale, { extraCredit }: Sections["read"]): Ends {
  const { least, most } = scaleNumbers(scale);
  return { least, most: extraCredit === true ? domainLimit : most };
}

export const isOutside = (score: number, { least, most }: Ends): boolean =>
  compareSnapped(score, least) < 0 || compareSnapped(score, most) > 0;

/** The issue of a number that is not on its scale. */
export const offScale = (score: number, ends: Ends): PolicyIssue | undefined =>
  isOutside(score, ends)
    ? policyIssue("score-off-scale", ["score"], { score, least: ends.least, most: ends.most })
    : undefined;
