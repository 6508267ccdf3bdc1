import { type Problem, type Sentences, say } from "@whole-learner/core/issue";
import { expect } from "vitest";

/** A reason's code, once its sentence could be said with nothing missing in it: its data are as its code promises. */
export function toldInFull<C extends object>(
  problem: Problem<C>,
  sentences: Sentences<C>,
): keyof C {
  expect(say(problem, sentences)).not.toMatch(/undefined|NaN|\[object/);
  return problem.code;
}
