import { InvalidInputError } from "./invalid-input-error.ts";
import type { Issue, IssueOf } from "./issue.ts";

/**
 * A value with what was noticed on the way, or every issue that kept it from being one.
 * A value can carry errors: those of single records that were left out so that the good ones stay.
 */
export type Result<T, I = Issue> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly I[] }
  | { readonly ok: false; readonly issues: readonly I[] };

/** The value, if nothing was wrong. Throws {@link InvalidInputError} with all issues if any of them is an error. */
export const must = <T, F>(result: Result<T, IssueOf<F>>): T => {
  const issues = result.issues as readonly Issue[];
  if (result.ok && !issues.some(({ severity }) => severity === "error")) return result.value;
  throw new InvalidInputError(issues);
};
