import type { Scale } from "@whole-learner/core";
import type { ModelScale } from "../methods/model-result.ts";
import type { Sections } from "../plan/plan.ts";
import { cutsOf } from "./cuts.ts";
import { scaleNumbers } from "./scale-numbers.ts";
import { thresholdsOf } from "./thresholds.ts";

/** What models read of a scale: its numbers, and from which number on the policy says that each level and the goal are reached. */
export function modelScale(scale: Scale, { level, score }: Sections): ModelScale {
  const numbers = scaleNumbers(scale);
  const goal = scale.levels.findIndex(({ id }) => id === scale.goal);
  const cuts = cutsOf(scale, level, score.method.traits.gives);
  if (cuts === undefined) return numbers;
  const levelsFrom = [...thresholdsOf(cuts, level)];
  const goalFrom = levelsFrom[goal - 1];
  return { ...numbers, levelsFrom, ...(goalFrom === undefined ? {} : { goalFrom }) };
}
