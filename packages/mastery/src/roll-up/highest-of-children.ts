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
 * The highest of the children. What it asks: what is the most that was shown anywhere? One child is enough.
 *
 * @example
 * ```ts
 * import { highestOfChildren, rollUp } from "@whole-learner/mastery";
 * const found = rollUp(highestOfChildren, {}, [{ id: "a", score: 1.5 }, { id: "b", score: 3.5 }]);
 * found.status === "scored" && found.score; // => 3.5
 * ```
 */
export const highestOfChildren: RollUpRule<"highest", typeof parameters> = {
  id: "highest",
  version: 1,
  parameters,
  reads: () => "numbers",
  needsScale: ({ coverage }) => coverage === "lowest",
  readsScores,
  onScale: numbersOnScale,
  rollUp: (settings, children, { scale }) => {
    const numbers = childNumbers(children, settings, scale);
    if (!numbers.ok) return numbers.because;
    const { counted, leftOut } = numbers;
    const most = counted.reduce((found, { number }) => Math.max(found, number), counted[0].number);
    return meanOfSome(counted, ({ number }) => number === most, leftOut);
  },
};
