import { InvalidInputError } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../issue/findings.ts";
import type { Found, Method, Scored, ScoredSeries } from "../methods/method.ts";
import type { Given, Parameters, Settled } from "../methods/parameter.ts";
import { settle } from "../methods/settle.ts";

/** A series as it is easiest to write: numbers, or numbers with weights; oldest first, never empty. */
export type SeriesInput = readonly [number | Scored, ...(number | Scored)[]];

const scoredOf = (piece: number | Scored): Scored =>
  typeof piece === "number" ? { score: piece, weight: 1 } : piece;

/** One fold over a series. */
export function foldSeries<P extends Parameters, State>(
  method: Method<string, P, State>,
  parameters: Settled<P>,
  series: ScoredSeries,
): Found {
  const fold = method.fold(parameters);
  let state = fold.init();
  for (const piece of series) state = fold.step(state, piece);
  return fold.finish(state);
}

/**
 * One number out of a series by one method, oldest piece first: the smallest piece of this library, without policy, framework or log.
 * Throws `InvalidInputError` where a parameter is out of its bounds.
 *
 * @example
 * ```ts
 * import { mean, score } from "@whole-learner/mastery";
 * score(mean, {}, [1, 2, 3, 4]); // => { status: "scored", score: 2.5 }
 * score(mean, {}, [1, { score: 4, weight: 2 }]); // => { status: "scored", score: 3 }
 * ```
 */
export function score<P extends Parameters, State>(
  method: Method<string, P, State>,
  parameters: Given<P>,
  series: SeriesInput,
): Found {
  const settled = settle(method.parameters, parameters, ["parameters"]);
  if (!settled.ok) throw new InvalidInputError<MasteryFindings>(settled.issues);
  const [first, ...rest] = series;
  // Settled against the method's own declaration, from which its type derives.
  return foldSeries(method, settled.value as Settled<P>, [scoredOf(first), ...rest.map(scoredOf)]);
}
