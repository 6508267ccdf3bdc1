import { decideMastery } from "@whole-learner/psychometrics/decision";
import type { Method, ScaleNumbers, ScoredSeries } from "./method.ts";
import { type ModelParameters, modelParameters } from "./model-parameters.ts";
import type { ModelSource } from "./model-source.ts";
import type { MethodParameters, Settled } from "./parameter.ts";
import { foldOf } from "./fold-of.ts";

/** What a model says of a series: what is left of a doubt after it. */
export interface ModelClaim {
  /** What it is a probability of: that the skill is known, that the share met is at least the cut, or that the level is at least the goal, as the policy's cuts take it. */
  readonly of: "known" | "share-met" | "level";
  /** The probability that the target is reached. */
  readonly pAtLeast: number;
  /** The probability of each level, lowest first; of not known and known; of a share met below the cut and from it on. Absent where the levels of a policy are not known. */
  readonly distribution?: readonly number[];
  readonly standardDeviation?: number;
  /**
   * Where it lies with a probability, as much beyond either end: of a share met itself; of levels their numbers; of knowing 1, 0 for not knowing, or from 0 to 1 where
   * neither can be left out. Absent where a model can give none.
   */
  readonly interval?: { readonly lower: number; readonly upper: number; readonly mass: number };
}

/** What is decided by the policy's threshold: `insufficient` is no "not yet". */
export interface ModelDecision {
  readonly decision: "mastered" | "not-yet" | "insufficient";
  readonly threshold: number;
  /** Why nothing is decided: fewer than three pieces, or the probability leaves both open. */
  readonly reason?: "too-few-events" | "undecided";
}

/**
 * What a statistical model says beside its number, with where its parameters come from. With `default` ones there is nothing more: the number is an
 * index of the evidence, no probability, and nothing is to hang on it.
 */
export type ModelResult =
  | { readonly parameters: "default" }
  | (ModelClaim & {
      readonly parameters: Exclude<ModelParameters, "default">;
      readonly decision: ModelDecision;
    });

/** What a model reads of a scale. */
export interface ModelScale extends ScaleNumbers {
  /** The least score that the policy takes for the goal, by its cuts and its rounding; the goal's own value without it. */
  readonly goalFrom?: number;
  /** The least score that the policy takes for each level above the lowest, in the same way. */
  readonly levelsFrom?: readonly number[];
}

/** What a method's model says of what its fold kept of a series; the method's parameters tell where they come from. */
export type ModelOf<P extends MethodParameters, State> = (
  parameters: Settled<P>,
  state: State,
  scale?: ModelScale,
) => ModelClaim | undefined;

/** The model of some method: whoever asks it hands over what the method's parameters were settled to, and a state of its fold. */
export type AnyModel = (
  parameters: never,
  state: never,
  scale?: ModelScale,
) => ModelClaim | undefined;

/** A method with its model. */
export interface ModelAsked {
  readonly method: Method;
  readonly model: AnyModel;
  readonly parameters: object;
}

/** Pieces that a decision needs. How broad they have to be is for the policy's sufficiency to say. */
const leastPieces = { events: 3, contexts: 0 };

/** What is said by a model of so many pieces that were folded; undefined where it comes to no number. */
export function modelOfState(
  { model, parameters }: ModelAsked,
  folded: { readonly state: unknown; readonly pieces: number },
  scale?: ModelScale,
): ModelResult | undefined {
  // A method with a model has these parameters among its own: `MethodModels` sees to it.
  const source = parameters as ModelSource;
  const from = modelParameters(source);
  if (from === "default") return { parameters: from };
  // Both are of the method that the model is found by.
  const claim = model(parameters as never, folded.state as never, scale);
  if (claim === undefined) return undefined;
  const seen = { events: folded.pieces, contexts: 0 };
  const decided = decideMastery(claim.pAtLeast, seen, {
    threshold: source.threshold,
    least: leastPieces,
  });
  const { decision, threshold } = decided;
  return {
    parameters: from,
    ...claim,
    decision:
      decided.decision !== "insufficient" || decided.reason === "too-few-contexts"
        ? { decision, threshold }
        : { decision, threshold, reason: decided.reason },
  };
}

/** What is said of a series by a model; undefined where it comes to no number. */
export function modelResult(
  asked: ModelAsked,
  series: ScoredSeries,
  scale?: ModelScale,
): ModelResult | undefined {
  const fold = foldOf(asked, scale);
  let state = fold.init();
  for (const piece of series) state = fold.step(state, piece);
  return modelOfState(asked, { state, pieces: series.length }, scale);
}
