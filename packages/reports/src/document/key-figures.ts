import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** One figure: its value, large, what it is, and a quiet phrase where that needs saying. */
export interface KeyFigure {
  readonly value: readonly Span[];
  readonly label: readonly Span[];
  readonly aside?: readonly Span[];
}

/** A few figures that a reader should take away, each with what it is. */
export interface KeyFigures {
  readonly type: "key-figures";
  readonly items: readonly KeyFigure[];
}

/** One figure: `keyFigure("12 of 15", "competencies with evidence")`. */
export const keyFigure = (value: Words, label: Words, aside?: Words): KeyFigure => ({
  value: spans(value),
  label: spans(label),
  ...(aside === undefined ? {} : { aside: spans(aside) }),
});

/** A few figures that a reader should take away. */
export const keyFigures = (items: readonly KeyFigure[]): KeyFigures => ({
  type: "key-figures",
  items,
});
