import { mostLines } from "../document/limits.ts";

/** How many lines to write on are drawn: one at least, and no more than a page of paper has. */
export const penLines = (lines: number): number =>
  Math.max(1, Math.min(mostLines, Math.floor(lines) || 1));
