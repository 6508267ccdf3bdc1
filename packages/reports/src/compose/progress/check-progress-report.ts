import type { IssueOf } from "@whole-learner/core/issue";
import type { Language } from "../../language/language.ts";
import { readerOf, type ReaderOptions } from "../reader.ts";
import { wordsOf } from "../words.ts";
import type { ProgressReport } from "./progress-report-input.ts";

/** What can be wrong with what a progress report is made of, by code, and what each says about it. */
export interface ProgressFindings {
  /** The educator's note is longer than page one has room for. */
  readonly "long-note": { readonly words: number; readonly most: number };
}

/** Something wrong with what a progress report is made of, as data. */
export type ProgressIssue = IssueOf<ProgressFindings>;

/** Words of a note that stay on page one. */
const most = 60;

/**
 * What an educator looks at before a progress report is given out: whether the note has at most 60 words, as many as stay on page one. Words are those of
 * the text that this reader gets, counted as its language parts them: a Chinese note has no spaces and has words. It is a warning, and `composeProgressReport` prints
 * the note that there is.
 *
 * @example
 * ```ts
 * import { checkProgressReport } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const note = { text: "Mina asked for more. ".repeat(20), author: "R. Voss" };
 * checkProgressReport({ note }, en).map(({ code, data }) => [code, data]); // => [["long-note", { words: 80, most: 60 }]]
 * ```
 */
export function checkProgressReport(
  { note }: Pick<ProgressReport, "note">,
  language: Language,
  options: ReaderOptions = {},
): readonly ProgressIssue[] {
  if (note === undefined) return [];
  const words = language.wordCount(wordsOf(note.text, readerOf(language, options)));
  return words <= most
    ? []
    : [{ code: "long-note", severity: "warning", path: ["note", "text"], data: { words, most } }];
}
