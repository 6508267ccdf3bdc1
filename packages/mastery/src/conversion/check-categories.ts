import type { Conversion, ConvertibleState } from "./conversion.ts";
import { type ConversionIssue, conversionIssue } from "./conversion-issue.ts";
import { onlyCategory } from "./settle-items.ts";

/** States in which nothing was rated yet: to count them as zero is to read something out of nothing. */
const unseen: readonly ConvertibleState[] = [
  "no-evidence",
  "insufficient",
  "undetermined",
  "pending",
  "missing",
];

/** What is wrong with categories and with what counts in them. */
export function checkCategories(conversion: Conversion): readonly ConversionIssue[] {
  const { categories, combine = "pooled", rounding, states } = conversion;
  const issues: ConversionIssue[] = [];
  const all = categories ?? [{ id: onlyCategory, weight: 1, combine }];
  const of = new Map<string, string[]>();
  all.forEach((category, at) => {
    const { id } = category;
    if (all.findIndex((one) => one.id === id) !== at)
      issues.push(conversionIssue("category-twice", ["categories", at, "id"], { category: id }));
    if (rounding?.items !== undefined && (category.combine ?? combine) === "pooled")
      issues.push(
        conversionIssue(
          "rounding-without-effect",
          ["rounding", "items"],
          { category: id },
          "warning",
        ),
      );
  });
  for (const { id, competencies = [] } of categories ?? []) {
    for (const competency of competencies) of.set(competency, [...(of.get(competency) ?? []), id]);
  }
  for (const [competency, named] of of) {
    if (named.length > 1)
      issues.push(
        conversionIssue("competency-twice", ["categories"], { competency, categories: named }),
      );
  }
  if (categories?.every(({ weight, extra }) => weight === 0 || extra === true))
    issues.push(conversionIssue("no-weight", ["categories"], {}));
  for (const state of unseen) {
    if (states?.[state] === "zero")
      issues.push(conversionIssue("state-as-zero", ["states", state], { state }, "warning"));
  }
  return issues;
}
