import type { FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** The nodes with a code, as the document has them: a code is no identity, several may have it. */
export function nodesByCode(index: FrameworkIndex, code: string): readonly FrameworkNode[] {
  const first = index.codes.get(code);
  return index.sharedCodes.get(code) ?? (first === undefined ? [] : [first]);
}
