import type { Findings } from "./findings.ts";

/**
 * How much an issue matters: an `error` cost the value or the record it names; a `warning` did not, but somebody should
 * look; a `note` says what was done on the way (an upgrade, a repair).
 */
export type Severity = "error" | "warning" | "note";

/** Where in the document: keys and positions from the root. {@link pointer} prints it as a JSON pointer. */
export type Path = readonly (string | number)[];

/** An issue of one of the given kinds of finding; packages and rooms add kinds of their own. */
export type IssueOf<F> = {
  readonly [C in keyof F]: {
    readonly code: C;
    readonly severity: Severity;
    readonly path: Path;
    readonly data: F[C];
  };
}[keyof F];

/** What this package can find wrong. The sentence for each code is in `language/en`. */
export type Issue = IssueOf<Findings>;

/** The code of an issue of this package. */
export type IssueCode = keyof Findings;

/** Makes an issue; the code decides what data it needs. */
export const issue = <C extends keyof Findings>(
  code: C,
  path: Path,
  data: Findings[C],
  severity: Severity = "error",
): Issue => ({ code, severity, path, data }) as Issue;

/** Whether any of the issues is an error. */
export const hasErrors = (issues: readonly { readonly severity: Severity }[]): boolean =>
  issues.some(({ severity }) => severity === "error");
