import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { targetNumber } from "../methods/target-number.ts";
import {
  childNumbers,
  meanOfSome,
  notRolledUp,
  type NumberParameters,
  numberParameters,
  numbersOnScale,
  readsScores,
  shareOf,
} from "./child-numbers.ts";
import type { RollUpRule } from "./roll-up-rule.ts";

const own = {
  floor: { kind: "target", meaning: "The least that every child has to reach." },
  below: {
    kind: "choice",
    of: ["no-level", "lowest"],
    default: "no-level",
    meaning: "What it is where a child is below the floor: no level yet, or the lowest child.",
  },
} as const;

const parameters: typeof own & NumberParameters = { ...own, ...numberParameters };

/**
 * The mean of the children, where every one of them has reached a floor. What it asks: how is it all together, with nothing left behind?
 * Where a child is below the floor, there is no level yet, or it is the lowest child.
 *
 * @example
 * ```ts
 * import { conjunctiveMean, rollUp } from "@whole-learner/mastery";
 * const children = [{ id: "a", score: 4 }, { id: "b", score: 1.5 }];
 * const found = rollUp(conjunctiveMean, { floor: 2, below: "lowest" }, children);
 * found.status === "scored" && found.score; // => 1.5
 * ```
 */
export const conjunctiveMean: RollUpRule<"conjunctive", typeof parameters> = {
  id: "conjunctive",
  version: 1,
  parameters,
  reads: () => "numbers",
  needsScale: ({ coverage, floor }) => coverage === "lowest" || floor === "goal",
  readsScores,
  onScale: (settings) =>
    numbersOnScale(settings) || (settings.floor === "goal" && readsScores(settings)),
  rollUp: (settings, children, { scale }) => {
    const numbers = childNumbers(children, settings, scale);
    if (!numbers.ok) return numbers.because;
    const { counted, leftOut } = numbers;
    const floor = targetNumber(settings.floor, scale);
    const below = counted.filter(({ number }) => compareSnapped(number, floor) < 0);
    if (below.length === 0) return meanOfSome(counted, () => true, leftOut);
    if (settings.below === "lowest") {
      const least = below.reduce((found, { number }) => Math.min(found, number), floor);
      return meanOfSome(counted, ({ number }) => number === least, leftOut);
    }
    return notRolledUp({ code: "below-floor", data: { children: below.length, floor } }, [
      ...counted.map((one) => shareOf(one, 0)),
      ...leftOut,
    ]);
  },
};
