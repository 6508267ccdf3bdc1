import { type IssueSentences, pointer, sayIssue } from "@whole-learner/core/issue";
import type { InteropFindings } from "./findings.ts";
import type { InteropIssue } from "./issue.ts";
import type { Repair } from "./repair.ts";

/** The words of one language for issues: a sentence for each code and one for each repair. */
export interface InteropWords {
  readonly issues: IssueSentences<InteropFindings>;
  readonly repairs: Readonly<Record<Repair, string>>;
  /** Where in a table: `row 4, column "points"`; `users, row 4` where several are read at once. */
  readonly place: (row: number, column: string | undefined, file: string | undefined) => string;
}

/**
 * An issue as one line: where, what, what was done, and what to do.
 *
 * @example
 * ```ts
 * import { formatInteropIssue, interopIssue } from "@whole-learner/interop";
 * import { en } from "@whole-learner/interop/languages/en";
 * const found = interopIssue("forbidden-key", { path: ["CFItems", 3] }, { key: "__proto__" }, "warning", "left-out");
 * formatInteropIssue(found, en); // => "/CFItems/3: The key \"__proto__\" may not be used. It was left out. Rename the key."
 * ```
 */
export function formatInteropIssue(found: InteropIssue, words: InteropWords): string {
  const { problem, hint } = sayIssue<InteropFindings>(found, words.issues);
  const where =
    found.row === undefined
      ? pointer(found.path) || "/"
      : words.place(found.row, found.column, found.file);
  return [`${where}:`, problem, words.repairs[found.repair], hint]
    .filter((part) => part !== "")
    .join(" ");
}
