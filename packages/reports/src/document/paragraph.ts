import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** How a paragraph is said: as it is, as a quiet `aside` (where it was shown, who wrote it), or as the `answer` of a page. */
export type ParagraphTone = "plain" | "aside" | "answer";

/** One paragraph of words. */
export interface Paragraph {
  readonly type: "paragraph";
  readonly tone: ParagraphTone;
  readonly children: readonly Span[];
}

/**
 * One paragraph of words.
 *
 * @example
 * ```ts
 * import { paragraph } from "@whole-learner/reports";
 * paragraph("Shown in: Ferry timetable, 13 May", "aside").tone; // => "aside"
 * ```
 */
export const paragraph = (words: Words, tone: ParagraphTone = "plain"): Paragraph => ({
  type: "paragraph",
  tone,
  children: spans(words),
});
