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
import type { Given, MethodParameters, Settled } from "../methods/parameter.ts";
import { notNested, settleForMethod } from "../methods/settle-for-method.ts";
import { faultWith } from "../methods/settle-with.ts";

/** A series as it is easiest to write: numbers, or numbers with weights; oldest first, never empty. */
export type SeriesInput = readonly [number | Scored, ...(number | Scored)[]];

const scoredOf = (piece: number | Scored): Scored =>
  typeof piece === "number" ? { score: piece, weight: 1 } : piece;

/** What a piece has to be: NaN would be left out without a word or spoil all, a weight below zero would lead out of the scale. */
const ofPiece = {
  score: { kind: "number", meaning: "" },
  weight: { kind: "number", least: 0, meaning: "" },
} as const;

/** What is wrong with pieces; of half a time as well, where a method counts. */
const checkPieces = (
  pieces: readonly Scored[],
  { id, traits }: Pick<Method, "id" | "traits">,
): readonly PolicyIssue[] =>
  pieces.flatMap((piece, position) => {
    const faults = (["score", "weight"] as const).flatMap((name) =>
      faultWith(ofPiece[name], piece[name], notNested)(["series", position, name], name),
    );
    const { weight } = piece;
    return faults.length > 0 || traits.weights === "any" || weight === 0 || weight === 1
      ? faults
      : [policyIssue("weights-not-taken", ["series", position, "weight"], { method: id })];
  });

/** One fold over a series. */
export function foldSeries<P extends MethodParameters, State>(
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
export function score<P extends MethodParameters, State>(
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
  // Settled against the method's own declaration, from which its type derives.
  const misfits = method.check?.(settled.value as Settled<P>, ["parameters"]) ?? [];
  const faults = [...misfits, ...checkPieces(pieces, method)];
  if (faults.length > 0) throw new InvalidInputError<MasteryFindings>(faults);
  const [first, ...rest] = pieces.filter(({ weight }) => weight > 0);
  if (first === undefined) return notComputable("too-few", { have: 0, need: 1 });
  // Settled against the method's own declaration, from which its type derives.
  return foldSeries(method, settled.value as Settled<P>, [first, ...rest], scale);
}
