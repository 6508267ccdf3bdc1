import type { IssueOf, Path, Severity } from "@whole-learner/core/issue";
import type { ConversionFindings } from "./findings.ts";

/** An issue with a conversion. The sentence for each code is in `languages/en`. */
export type ConversionIssue = IssueOf<ConversionFindings>;

/** Makes an issue; the code decides what data it needs. */
export const conversionIssue = <C extends keyof ConversionFindings>(
  code: C,
  path: Path,
  data: ConversionFindings[C],
  severity: Severity = "error",
): ConversionIssue =>
  // The code chooses its data: TypeScript cannot follow that through a union.
  ({ code, severity, path, data }) as ConversionIssue;
