import type { Fence } from "./fence.ts";
import { nodesBelow, parseMarkdown } from "./parse-markdown.ts";

/** The fences of a page. Text set in by four spaces is shown as it is: a diagram, or commands. */
export const fencesOf = (file: string, markdown: string, firstLine = 1): readonly Fence[] =>
  nodesBelow(parseMarkdown(markdown)).flatMap((node) => {
    if (node.type !== "code") return [];
    const { line, offset } = node.position?.start ?? { line: 1, offset: 0 };
    const fenced = /^(```|~~~)/.test(markdown.slice(offset));
    return {
      file,
      // The text of a fence begins below its marks.
      line: firstLine - 1 + line + (fenced ? 1 : 0),
      language: fenced ? (node.lang ?? "") : "text",
      note: node.meta ?? "",
      text: node.value,
    };
  });

/** The fences of the doc comments of a source file. */
export const fencesOfComments = (file: string, source: string): readonly Fence[] =>
  [...source.matchAll(/^[ \t]*\/\*\*(?!\/)[\s\S]*?\*\//gm)].flatMap(({ 0: comment, index }) => {
    const line = source.slice(0, index).split("\n").length;
    return fencesOf(file, withoutStars(comment), line);
  });

const withoutStars = (comment: string): string =>
  comment
    .replace(/^[ \t]*\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^[ \t]*\* ?/, ""))
    .join("\n");
