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
 * The lowest of the children. What it asks: what is shown everywhere? With `coverage: "wait"` there is a result only once all children have a
 * level, as in Mastery Connect; else those without one do not hold it down.
 *
 * @example
 * ```ts
 * import { lowestOfChildren, rollUp } from "@whole-learner/mastery";
 * const found = rollUp(lowestOfChildren, {}, [{ id: "a", score: 1.5 }, { id: "b", score: 3.5 }]);
 * found.status === "scored" && found.score; // => 1.5
 * ```
 */
export const lowestOfChildren: RollUpRule<"lowest", typeof parameters> = {
  id: "lowest",
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
    const least = counted.reduce((found, { number }) => Math.min(found, number), counted[0].number);
    return meanOfSome(counted, ({ number }) => number === least, leftOut);
  },
};
