import { InvalidInputError } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../issue/findings.ts";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import {
  type Found,
  type Method,
  notComputable,
  type ScaleNumbers,
  type Scored,
  type ScoredSeries,
} from "../methods/method.ts";
import type { Given, Parameters, Settled } from "../methods/parameter.ts";
import { settleForMethod } from "../methods/settle-for-method.ts";

/** A series as it is easiest to write: numbers, or numbers with weights; oldest first, never empty. */
export type SeriesInput = readonly [number | Scored, ...(number | Scored)[]];

const scoredOf = (piece: number | Scored): Scored =>
  typeof piece === "number" ? { score: piece, weight: 1 } : piece;

/**
 * What is wrong with pieces: what is no number would be left out without a word or spoil all, a weight below zero would lead out of the scale, and half
 * a time is no time for a method that counts.
 */
function checkPieces(
  pieces: readonly Scored[],
  { id, traits }: Pick<Method, "id" | "traits">,
): readonly PolicyIssue[] {
  return pieces.flatMap(({ score: given, weight }, position) => {
    const parameter = Number.isFinite(given) ? "weight" : "score";
    const path = ["series", position, parameter];
    if (parameter === "score" || !Number.isFinite(weight)) {
      return [policyIssue("wrong-parameter", path, { parameter, expected: "number" })];
    }
    if (weight < 0) {
      const data = { parameter: "weight", value: weight, least: 0 };
      return [policyIssue("parameter-out-of-bounds", path, data)];
    }
    return traits.weights === "any" || weight === 0 || weight === 1
      ? []
      : [policyIssue("weights-not-taken", path, { method: id })];
  });
}

/** One fold over a series. */
export function foldSeries<P extends Parameters, State>(
  method: Method<string, P, State>,
  parameters: Settled<P>,
  series: ScoredSeries,
  scale?: ScaleNumbers,
): Found {
  const fold = method.fold(parameters, scale);
  let state = fold.init();
  for (const piece of series) state = fold.step(state, piece);
  return fold.finish(state);
}

/**
 * One number out of a series by one method, oldest piece first: the smallest piece of this library, without policy, framework or log.
 * A piece of weight 0 takes no part. Throws `InvalidInputError` where a parameter is out of its bounds, where it speaks of a scale and none is
 * given, where a score or a weight is no number (a method that leaves out zeros would leave out NaN), where a weight is below zero, or where a
 * piece has a weight and the method counts pieces.
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
  scale?: ScaleNumbers,
): Found {
  const settled = settleForMethod(method.parameters, parameters, ["parameters"]);
  if (!settled.ok) throw new InvalidInputError<MasteryFindings>(settled.issues);
  if (scale === undefined && method.needsScale?.(settled.value as Settled<P>) === true) {
    throw new InvalidInputError<MasteryFindings>([
      policyIssue("scale-needed", ["parameters"], { method: method.id }),
    ]);
  }
  const pieces = series.map(scoredOf);
  const faults = checkPieces(pieces, method);
  if (faults.length > 0) throw new InvalidInputError<MasteryFindings>(faults);
  const [first, ...rest] = pieces.filter(({ weight }) => weight > 0);
  if (first === undefined) return notComputable("too-few", { have: 0, need: 1 });
  // Settled against the method's own declaration, from which its type derives.
  return foldSeries(method, settled.value as Settled<P>, [first, ...rest], scale);
}
