import { paragraph } from "./paragraph.ts";
import type { Span } from "./node.ts";
import { walk } from "./walk.ts";

/** A run of spans as plain words, for places that take nothing else, such as an attribute. */
export const plainWords = (words: readonly Span[]): string => {
  let said = "";
  for (const { node } of walk({ children: [paragraph(words)] })) {
    if (node.type === "text" || node.type === "number" || node.type === "code") said += node.text;
  }
  return said;
};
