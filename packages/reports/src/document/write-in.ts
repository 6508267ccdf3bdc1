import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** Lines to write on, on paper, under words that say what for. */
export interface WriteIn {
  readonly type: "write-in";
  readonly label: readonly Span[];
  /** How many lines, from 1 to 60. */
  readonly lines: number;
}

/** Lines to write on: `writeIn("What I saw or heard that shows it", 3)`. */
export const writeIn = (label: Words, lines = 1): WriteIn => ({
  type: "write-in",
  label: spans(label),
  lines,
});
