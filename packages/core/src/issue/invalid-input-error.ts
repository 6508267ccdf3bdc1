import type { Issue } from "./issue.ts";
import { pointer } from "./pointer.ts";

const shown = 5;

/**
 * The one error that this library throws on data: it carries every issue. Its message holds codes and places only, so
 * that no name reaches a log; for sentences see `formatIssue`.
 */
export class InvalidInputError extends Error {
  override readonly name = "InvalidInputError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const errors = issues.filter(({ severity }) => severity === "error");
    const lines = errors
      .slice(0, shown)
      .map(({ code, path }) => `${code} at ${pointer(path) || "/"}`);
    const more = errors.length - lines.length;
    super(
      [`${errors.length} issue(s)`, ...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("; "),
    );
    this.issues = issues;
  }
}
