import type { IssueOf, Path } from "@whole-learner/core/issue";

/** What can be wrong with a publication, by code, and what each says about it. */
export interface PublicationFindings {
  /** Not a whole number of people. */
  readonly "not-a-count": { readonly count: number };
  /** The same count twice, with two numbers. */
  readonly "counted-twice": { readonly id: string };
  /** A total, a part or a whole that is no count of this publication. */
  readonly "unknown-count": { readonly id: string };
  /** Parts that do not add up to their total: what is not there could be told from the rest. */
  readonly "wrong-total": { readonly total: number; readonly sum: number };
  /** A total of no parts, of itself, or of a part twice. */
  readonly "wrong-parts": Readonly<Record<never, never>>;
  /** A limit that is not a whole number from 1. */
  readonly "wrong-limit": { readonly limit: number };
  /** A small count that follows from open ones: nothing that may be withheld would hide it. */
  readonly "cannot-hide": Readonly<Record<never, never>>;
}

/** Something wrong with a publication, as data. */
export type PublicationIssue = IssueOf<PublicationFindings>;

/** Makes an issue of a publication; the code decides what data it needs. */
export const publicationIssue = <C extends keyof PublicationFindings>(
  code: C,
  path: Path,
  data: PublicationFindings[C],
): PublicationIssue => ({ code, severity: "error", path, data }) as PublicationIssue;
