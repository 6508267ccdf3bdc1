import { compareSnapped, equalSnapped, roundDecimal } from "@whole-learner/psychometrics/numeric";
import type { Conversion } from "./conversion.ts";
import { type ConversionIssue, conversionIssue } from "./conversion-issue.ts";

/** A list of marks that names what the table does not have. */
const unknownMarks = (
  named: readonly string[],
  known: ReadonlySet<string>,
  path: readonly (string | number)[],
): readonly ConversionIssue[] =>
  named.flatMap((mark, at) =>
    known.has(mark) ? [] : [conversionIssue("unknown-mark", [...path, at], { mark })],
  );

/** What is wrong with the marks, and with what speaks of them. */
export function checkMarks({ marks, pass, gradePoints }: Conversion): readonly ConversionIssue[] {
  const issues: ConversionIssue[] = [];
  const table = marks === undefined ? [] : [marks.lowest, ...marks.cuts.map(({ mark }) => mark)];
  marks?.cuts.forEach(({ mark, from }, at) => {
    const before = marks.cuts[at - 1]?.from;
    if (before !== undefined && compareSnapped(from, before) <= 0) {
      issues.push(
        conversionIssue("cuts-not-ascending", ["marks", "cuts", at, "from"], { cut: from, before }),
      );
    }
    if (!equalSnapped(roundDecimal(from, 6, "half-even"), from))
      issues.push(conversionIssue("cut-too-fine", ["marks", "cuts", at, "from"], { cut: from }));
    if (table.indexOf(mark) !== at + 1)
      issues.push(conversionIssue("mark-twice", ["marks", "cuts", at, "mark"], { mark }));
  });
  const known = new Set(table);
  if (pass !== undefined && "marks" in pass)
    issues.push(...unknownMarks(pass.marks, known, ["pass", "marks"]));
  // Marks of courses may come from elsewhere; where there is a table, every mark of it has to be known to the average.
  if (gradePoints !== undefined) {
    const { points, uncounted = [] } = gradePoints;
    for (const mark of known) {
      if (!Object.hasOwn(points, mark) && !uncounted.includes(mark))
        issues.push(conversionIssue("mark-without-points", ["gradePoints", "points"], { mark }));
    }
  }
  return issues;
}
