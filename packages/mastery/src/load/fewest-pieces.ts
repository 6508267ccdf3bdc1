import type { Scale } from "@whole-learner/core";
import type { ChosenMethod } from "../plan/plan.ts";

/** The fewest pieces from which a method says a number at all, where each shows the most there is. */
export function fewestPieces(
  { method, parameters }: ChosenMethod,
  { levels, goal }: Scale,
): number {
  const values = levels.map(({ value }) => value);
  const most = Math.max(...values);
  const scale = {
    least: Math.min(...values),
    most,
    goal: levels.find(({ id }) => id === goal)?.value ?? most,
    levels: values,
  };
  const fold = method.fold(parameters as never, scale);
  const score = method.traits.reads === "met" ? 1 : most;
  const found = fold.finish(fold.step(fold.init(), { score, weight: 1 }));
  if (found.status === "scored") return 1;
  const { code, data } = found.reason;
  return code === "too-few" || code === "target-not-reached" ? data.need : 1;
}
