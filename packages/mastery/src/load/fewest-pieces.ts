import type { Scale } from "@whole-learner/core";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { ChosenMethod } from "../plan/plan.ts";
import { foldOf } from "../methods/fold-of.ts";

/** The fewest pieces from which a method says a number at all, where each shows the most there is. */
export function fewestPieces(chosen: ChosenMethod, of: Scale): number {
  const scale = scaleNumbers(of);
  const fold = foldOf(chosen, scale);
  const score = chosen.method.traits.reads === "met" ? 1 : scale.most;
  const found = fold.finish(fold.step(fold.init(), { score, weight: 1 }));
  if (found.status === "scored") return 1;
  const { code, data } = found.reason;
  return code === "too-few" || code === "target-not-reached" ? data.need : 1;
}
