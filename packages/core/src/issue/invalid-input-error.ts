import type { Findings } from "./findings.ts";
import type { IssueOf, Path, Severity } from "./issue.ts";
import { pointer } from "./pointer.ts";

const shown = 5;

/** What every issue has, whatever it is about. */
interface Found {
  readonly code: PropertyKey;
  readonly severity: Severity;
  readonly path: Path;
}

/**
 * The one error that this library throws on data: it carries every issue. Its message holds codes and places only, so
 * that no name reaches a log; for sentences see `formatIssue`.
 */
export class InvalidInputError<F = Findings> extends Error {
  override readonly name = "InvalidInputError";
  readonly issues: readonly IssueOf<F>[];

  constructor(issues: readonly IssueOf<F>[]) {
    const errors = (issues as readonly Found[]).filter(({ severity }) => severity === "error");
    const lines = errors
      .slice(0, shown)
      .map(({ code, path }) => `${String(code)} at ${pointer(path) || "/"}`);
    const more = errors.length - lines.length;
    super(
      [`${errors.length} issue(s)`, ...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("; "),
    );
    this.issues = issues;
  }
}
