import { lnOfScaled } from "../numeric/ln-of-scaled.ts";
import {
  plusScaled,
  type ScaledNumber,
  shareOfScaled,
  timesFactor,
} from "../numeric/scaled-number.ts";
import type { KnowledgeModel } from "./knowledge-model.ts";
import type { KnowledgeState } from "./knowledge-state.ts";

/** The responses cannot have come about under the parameters, such as a right one where guess and the probability of knowing are 0. */
export interface ImpossibleEvidence {
  readonly status: "not-computable";
  readonly reason: "impossible-evidence";
}

export const impossibleEvidence: ImpossibleEvidence = {
  status: "not-computable",
  reason: "impossible-evidence",
};

/** What a state says. */
export interface KnowledgeReading {
  readonly status: "computed";
  /** P(known when the latest response was given | all responses); the prior before any. */
  readonly pKnownAfterEvidence: number;
  /** P(known at the next response | all responses): after learning and forgetting; the prior before any. */
  readonly pKnownAfterTransition: number;
  /** P(next response has the code | all responses), by code; `[1]` of a right-or-wrong model is the probability of a right one. Up to a factor where likelihoods do not add up to 1. */
  readonly nextResponse: readonly number[];
  /** The natural logarithm of the probability of all responses; of a power of it where responses had weights. */
  readonly logLikelihood: number;
}

/** A pair as the probability of the first. Undefined where both are 0. */
export function shareOfPair(known: ScaledNumber, unknown: ScaledNumber): number | undefined {
  const total = plusScaled(known, unknown);
  return total.value === 0 ? undefined : shareOfScaled(known, total);
}

/**
 * P(known when the latest response was given | all responses), and nothing else of what {@link readKnowledge} tells: the prior before any; undefined
 * where the responses were impossible.
 *
 * Throws nothing. Source: Corbett and Anderson (1995), User Modeling and User-Adapted Interaction 4, 253-278.
 *
 * @example
 * ```ts
 * import { defaultKnowledgeParameters, knowledgeModel, pKnown, startKnowledge } from "@whole-learner/psychometrics";
 * pKnown(startKnowledge(knowledgeModel(defaultKnowledgeParameters), 0.5)); // => 0.5
 * ```
 */
export const pKnown = ({ known, unknown }: KnowledgeState): number | undefined =>
  shareOfPair(known, unknown);

/** The pair one moment later: after learning and forgetting. Before the first response no time has gone by. */
export function transitionOf(
  { parameters: { learn, forget } }: KnowledgeModel,
  { steps, known, unknown }: KnowledgeState,
): readonly [known: ScaledNumber, unknown: ScaledNumber] {
  if (steps === 0) return [known, unknown];
  return [
    plusScaled(timesFactor(known, 1 - forget), timesFactor(unknown, learn)),
    plusScaled(timesFactor(known, forget), timesFactor(unknown, 1 - learn)),
  ];
}

/**
 * The probabilities that a state stands for, with the next response foretold.
 *
 * Throws nothing: impossible responses are a result. Source: Corbett and Anderson (1995), User Modeling and User-Adapted Interaction 4, 253-278.
 *
 * @example
 * ```ts
 * import { defaultKnowledgeParameters, knowledgeModel, readKnowledge, startKnowledge } from "@whole-learner/psychometrics";
 * const model = knowledgeModel(defaultKnowledgeParameters);
 * const read = readKnowledge(model, startKnowledge(model, 0.5));
 * read.status === "computed" ? read.nextResponse : read.reason; // => [0.45, 0.55]
 * ```
 */
export function readKnowledge(
  model: KnowledgeModel,
  state: KnowledgeState,
): KnowledgeReading | ImpossibleEvidence {
  const pKnownAfterEvidence = pKnown(state);
  const [known, unknown] = transitionOf(model, state);
  const pKnownAfterTransition = shareOfPair(known, unknown);
  if (pKnownAfterEvidence === undefined || pKnownAfterTransition === undefined) {
    return impossibleEvidence;
  }
  return {
    status: "computed",
    pKnownAfterEvidence,
    pKnownAfterTransition,
    nextResponse: foretell(model, known, unknown),
    logLikelihood: lnOfScaled(plusScaled(state.known, state.unknown)),
  };
}

/** The probability of each code, given the pair before the response. The sum is over the same pair as the total: never above 1. */
export function foretell(
  { likelihoods }: KnowledgeModel,
  known: ScaledNumber,
  unknown: ScaledNumber,
): readonly number[] {
  const total = plusScaled(known, unknown);
  return likelihoods.known.map((ofKnown, code) =>
    shareOfScaled(
      plusScaled(
        timesFactor(known, ofKnown),
        timesFactor(unknown, likelihoods.unknown[code] as number),
      ),
      total,
    ),
  );
}
