import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** A `plain` note; `unreviewed`: nobody who reads the language well has read this; `caution`: read this before the rest. */
export type NoteVariant = "plain" | "unreviewed" | "caution";

/** A short note about the page itself. */
export interface Note {
  readonly type: "note";
  readonly variant: NoteVariant;
  readonly children: readonly Span[];
}

/** A short note about the page itself. */
export const note = (words: Words, variant: NoteVariant = "plain"): Note => ({
  type: "note",
  variant,
  children: spans(words),
});
