import { InvalidInputError } from "./invalid-input-error.ts";
import { hasErrors, type Issue, type IssueOf, type Severity } from "./issue.ts";

/**
 * A value with what was noticed on the way, or every issue that kept it from being one.
 * A value can carry errors: those of single records that were left out so that the good ones stay.
 */
export type Result<T, I = Issue> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly I[] }
  | { readonly ok: false; readonly issues: readonly I[] };

/** The value, if nothing was wrong. Throws {@link InvalidInputError} with all issues if any of them is an error. */
export const must = <T, F>(result: Result<T, IssueOf<F>>): T => {
  const found = result.issues as readonly { readonly severity: Severity }[];
  if (result.ok && !hasErrors(found)) return result.value;
  throw new InvalidInputError<F>(result.issues);
};
