import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import {
  childNumbers,
  type CountedChild,
  type NumberParameters,
  numberParameters,
  numbersOnScale,
  readsScores,
  shareOf,
} from "./child-numbers.ts";
import type { RollUpRule } from "./roll-up-rule.ts";

const own = {
  tie: {
    kind: "choice",
    of: ["mean", "lower", "upper"],
    default: "mean",
    meaning: "Which number it is when the middle falls between two children.",
  },
} as const;

const parameters: typeof own & NumberParameters = { ...own, ...numberParameters };

/** How the two children around the middle share it. */
const lowerShare = { mean: 0.5, lower: 1, upper: 0 } as const;

/**
 * The median of the children: as many are above it as below. What it asks: where is the child in the middle? One child out of line, high or
 * low, does not decide.
 *
 * @example
 * ```ts
 * import { medianOfChildren, rollUp } from "@whole-learner/mastery";
 * const found = rollUp(medianOfChildren, {}, [{ id: "a", level: 1 }, { id: "b", level: 4 }, { id: "c", level: 3 }]);
 * found.status === "scored" && found.score; // => 3
 * ```
 */
export const medianOfChildren: RollUpRule<"median", typeof parameters> = {
  id: "median",
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
    // Numbers that compare alike may differ in their last bits: those go by size, so that no order of the children changes one.
    const inOrder = [...counted].sort(
      (a, b) => compareSnapped(a.number, b.number) || a.number - b.number,
    );
    const upper = inOrder[Math.floor(inOrder.length / 2)] ?? counted[0];
    const lower = inOrder[Math.ceil(inOrder.length / 2) - 1] ?? counted[0];
    const part = lowerShare[settings.tie];
    // Children with the very number in the middle share it alike: nothing tells them apart.
    const likeness = (one: CountedChild, middle: CountedChild): number =>
      one.number === middle.number
        ? 1 / counted.filter(({ number }) => number === middle.number).length
        : 0;
    const score =
      part === 1 ? lower.number : part === 0 ? upper.number : (lower.number + upper.number) / 2;
    return {
      status: "scored",
      score,
      parts: [
        ...counted.map((one) =>
          shareOf(one, part * likeness(one, lower) + (1 - part) * likeness(one, upper)),
        ),
        ...leftOut,
      ],
    };
  },
};
