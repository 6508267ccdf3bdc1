import type { LanguageTag } from "@whole-learner/core";
import type { Direction } from "./direction.ts";
import type { Block } from "./node.ts";

/** Blocks in another language than those around them: a welcome in the family's language, a second copy of a page. */
export interface Passage {
  readonly type: "passage";
  readonly language: LanguageTag;
  readonly direction: Direction;
  readonly children: readonly Block[];
}

/** Blocks in another language than those around them. */
export const passage = (
  language: LanguageTag,
  direction: Direction,
  children: readonly Block[],
): Passage => ({ type: "passage", language, direction, children });
