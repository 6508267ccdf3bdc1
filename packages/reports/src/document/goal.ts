import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** Words that name the goal, after its triangle: in a heading of a column, beside a level word. */
export interface GoalSpan {
  readonly type: "goal";
  readonly children: readonly Span[];
}

/** Words that name the goal: `goal("Adapting, the goal")`. */
export const goal = (words: Words): GoalSpan => ({ type: "goal", children: spans(words) });
