import type { IssueOf } from "./issue.ts";
import { pointer } from "./pointer.ts";

/** What is wrong and how to mend it, each in a sentence. */
export interface IssueSentence {
  readonly problem: string;
  readonly hint: string;
}

/** A sentence for each kind of finding. A missing one, or one too many, does not compile. */
export type IssueSentences<F> = { readonly [C in keyof F]: (data: F[C]) => IssueSentence };

/**
 * An issue in words: where, what, and how to mend it.
 *
 * @example
 * ```ts
 * import { safeParseFramework, sayIssue } from "@whole-learner/core";
 * import { issueSentences } from "@whole-learner/core/languages/en";
 * const result = safeParseFramework({ format: "whole-learner/framework@9" });
 * result.issues.map((found) => sayIssue(found, issueSentences).problem); // => ["This is \"whole-learner/framework@9\", made by a later version of the library; this one knows up to \"whole-learner/framework@1\"."]
 * ```
 */
export const sayIssue = <F>(found: IssueOf<F>, sentences: IssueSentences<F>): IssueSentence =>
  // The code chooses the sentence that takes this data: TypeScript cannot follow that through a union.
  (sentences[(found as { code: keyof F }).code] as (data: unknown) => IssueSentence)(
    (found as { data: unknown }).data,
  );

/** An issue as one line: `/competencies/3/name: A text is missing. Write one.` */
export const formatIssue = <F>(found: IssueOf<F>, sentences: IssueSentences<F>): string => {
  const { problem, hint } = sayIssue(found, sentences);
  return `${pointer((found as { path: readonly (string | number)[] }).path) || "/"}: ${problem} ${hint}`;
};
