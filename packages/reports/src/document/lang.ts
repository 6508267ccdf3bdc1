import type { LanguageTag } from "@whole-learner/core";
import type { Direction } from "./direction.ts";
import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** Words in another language than those around them (WCAG 2.1, 3.1.2). Whole blocks: see `Passage`. */
export interface LangSpan {
  readonly type: "lang";
  readonly language: LanguageTag;
  /** Left out, the words themselves decide. */
  readonly direction?: Direction;
  readonly children: readonly Span[];
}

/** Words in another language than those around them. */
export const lang = (language: LanguageTag, words: Words, direction?: Direction): LangSpan => ({
  type: "lang",
  language,
  ...(direction === undefined ? {} : { direction }),
  children: spans(words),
});
