import type { MarkdownRendering } from "./handler.ts";
import type { Span } from "../../document/node.ts";
import { attend } from "./attention.ts";
import { asLine } from "./escape.ts";

/** Blocks one below the other, with an empty line between, those that say nothing left out. */
export const stacked = (blocks: readonly string[]): string =>
  blocks.filter((block) => block !== "").join("\n\n");

/** Every line moved in, the first by its own prefix, as under a bullet. */
export const indented = (text: string, first: string, rest: string = first): string =>
  text
    .split("\n")
    .map((line, at) => ((at === 0 ? first : rest) + line).trimEnd())
    .join("\n");

/** Words in strong marks, as one run. */
export const strongWords = (
  words: readonly Span[],
  { within, context }: MarkdownRendering,
): string => attend("**", within({ ...context, strong: true }, words));

/** A heading of a level; below the sixth there is none. */
export const headingOf = (level: number, words: string): string => {
  const line = asLine(words);
  return line === "" ? "" : `${"#".repeat(Math.min(level, 6))} ${line}`;
};
