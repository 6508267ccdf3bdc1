import { atLeast } from "@whole-learner/psychometrics/numeric";
import type { Method, ScaleNumbers, Scored } from "../methods/method.ts";
import { foldSeries } from "../score/score.ts";
import type { PoolMethod } from "./roll-up-rule.ts";

type Pool = readonly [Scored, ...Scored[]];

/** What the method is told of each piece: its number or, where it only reads whether something was met, 1 at or above the goal and 0 below it. */
const readBy = (
  { traits: { reads } }: Method,
  [first, ...rest]: Pool,
  scale: ScaleNumbers | undefined,
): Pool => {
  if (reads !== "met" || scale === undefined) return [first, ...rest];
  const met = (piece: Scored): Scored => ({
    ...piece,
    score: atLeast(piece.score, scale.goal) ? 1 : 0,
  });
  return [met(first), ...rest.map(met)];
};

/** A method with settled parameters, as a pool is scored by it. */
export const poolMethod = (
  method: Method,
  parameters: { readonly [name: string]: unknown },
  scale: ScaleNumbers | undefined,
): PoolMethod => ({
  // Settled against the method's own declaration, from which its type derives.
  fold: (series) => foldSeries(method, parameters as never, readBy(method, series, scale), scale),
  shares: (series) => method.shares?.(parameters as never, readBy(method, series, scale), scale),
});
