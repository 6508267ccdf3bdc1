import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { WindowSection } from "../policy/sections.ts";

/** Periods come one after the other: a work in two of them would count twice, and one that ends before it begins has none. */
export const checkPeriods = (
  periods: NonNullable<WindowSection["period"]>["of"],
  path: Path,
): readonly PolicyIssue[] =>
  periods.flatMap(({ id, from, until }, at) => {
    const before = periods[at - 1];
    return from > until || (before !== undefined && from <= before.until)
      ? [policyIssue("periods-not-in-order", [...path, at], { period: id })]
      : [];
  });
