import type { LevelStrip } from "./level-strip.ts";
import type { Block, Span } from "./node.ts";
import type { StateSpan } from "./state.ts";
import { spans, type Words } from "./words.ts";

/**
 * An outcome or a competency: its name and a quiet phrase | where on the strip, in which words and states | what was
 * shown and what comes next. Without strip and states it is one line: nothing was looked at, and it says so.
 */
export interface Row {
  readonly type: "row";
  readonly name: readonly Span[];
  readonly aside?: readonly Span[];
  readonly strip?: LevelStrip;
  readonly states: readonly StateSpan[];
  readonly children: readonly Block[];
}

/** What {@link row} takes beside the name and the blocks. */
export interface RowOptions {
  readonly aside?: Words;
  readonly strip?: LevelStrip;
  readonly states?: readonly StateSpan[];
}

/** An outcome or a competency with what is to say about it. */
export const row = (
  name: Words,
  children: readonly Block[],
  { aside, strip, states = [] }: RowOptions = {},
): Row => ({
  type: "row",
  name: spans(name),
  ...(aside === undefined ? {} : { aside: spans(aside) }),
  ...(strip === undefined ? {} : { strip }),
  states,
  children,
});
