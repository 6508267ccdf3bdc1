import type { IssueOf, Path, Severity } from "@whole-learner/core/issue";

/** What can be wrong with a language that no compiler has seen, by code, and what each says about it. */
export interface LanguageFindings {
  /** Something that a report says and this language does not. */
  readonly "missing-message": Readonly<Record<never, never>>;
  /** A text where a function is called, a function where a text stands, neither, or none of what can be chosen from. */
  readonly "wrong-message": { readonly expected: MessageKind };
  /** Something that no report says: a word that was misspelt, or one of another version. */
  readonly "unknown-message": Readonly<Record<never, never>>;
}

/** What a part of a language is. */
export type MessageKind = "text" | "function" | "group" | "list" | "yes or no";

/** Something wrong with a language, as data. */
export type LanguageIssue = IssueOf<LanguageFindings>;

/** Makes an issue of a language; the code decides what data it needs. */
export const languageIssue = <C extends keyof LanguageFindings>(
  code: C,
  path: Path,
  data: LanguageFindings[C],
  severity: Severity = "error",
): LanguageIssue => ({ code, severity, path, data }) as LanguageIssue;
