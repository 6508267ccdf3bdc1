import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/**
 * A name: of a person, a place, a level, a competency. Its direction never leaks into the sentence around it, so an
 * Arabic name in an English line, or the reverse, leaves the rest in order.
 */
export interface NameSpan {
  readonly type: "name";
  readonly children: readonly Span[];
}

/** A name, kept apart from the direction of the sentence around it. */
export const name = (words: Words): NameSpan => ({ type: "name", children: spans(words) });
