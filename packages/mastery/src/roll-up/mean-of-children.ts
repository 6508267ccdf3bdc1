import {
  childNumbers,
  meanOfSome,
  type NumberParameters,
  numberParameters,
  numbersOnScale,
  readsScores,
} from "./child-numbers.ts";
import type { RollUpRule } from "./roll-up-rule.ts";

const parameters: NumberParameters = numberParameters;

/**
 * The mean of the children: sum(c) / n, c their numbers. What it asks: how is it, taken all together? A high child makes up for a low one,
 * whatever they are.
 *
 * @example
 * ```ts
 * import { meanOfChildren, rollUp } from "@whole-learner/mastery";
 * const { status, ...found } = rollUp(meanOfChildren, {}, [{ id: "share", score: 3.5 }, { id: "decide", score: 2 }, { id: "listen" }]);
 * status === "scored" && "score" in found && found.score; // => 2.75
 * ```
 */
export const meanOfChildren: RollUpRule<"mean", typeof parameters> = {
  id: "mean",
  version: 1,
  parameters,
  reads: () => "numbers",
  needsScale: ({ coverage }) => coverage === "lowest",
  readsScores,
  onScale: numbersOnScale,
  rollUp: (settings, children, { scale }) => {
    const numbers = childNumbers(children, settings, scale);
    return numbers.ok ? meanOfSome(numbers.counted, () => true, numbers.leftOut) : numbers.because;
  },
};
