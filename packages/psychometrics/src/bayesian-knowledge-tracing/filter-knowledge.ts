import { lnOfScaled } from "../numeric/ln-of-scaled.ts";
import { plusScaled } from "../numeric/scaled-number.ts";
import type { KnowledgeModel } from "./knowledge-model.ts";
import { startKnowledge } from "./knowledge-state.ts";
import {
  foretell,
  type ImpossibleEvidence,
  impossibleEvidence,
  pKnown,
  shareOfPair,
  transitionOf,
} from "./read-knowledge.ts";
import { updateKnowledge } from "./update-knowledge.ts";

/** Every response with what was known before and after it. Lists have an entry for each response. */
export interface KnowledgeTrace {
  readonly status: "computed";
  /** P(known when this response was given | the responses before it). What a program that predicts would have said. */
  readonly pKnownBefore: readonly number[];
  /** P(right | the responses before it); with codes of one's own, of the code 1. */
  readonly pCorrect: readonly number[];
  /** P(known when this response was given | the responses up to it). */
  readonly pKnownAfterEvidence: readonly number[];
  /** P(known at the next response | the responses up to this one): the next `pKnownBefore`. */
  readonly pKnownAfterTransition: readonly number[];
  /** The natural logarithm of the probability of all responses; 0 of none. Missing ones add nothing. */
  readonly logLikelihood: number;
}

/** How a list of responses is read. */
export interface TraceOptions {
  /** This learner's own probability of knowing before the first response, instead of the model's. */
  readonly prior?: number;
  /** How much each response counts; all 1 without it. */
  readonly weights?: readonly number[];
}

/** At which response, counted from 0, the evidence became impossible. */
export interface ImpossibleTrace extends ImpossibleEvidence {
  readonly at: number;
}

/**
 * Bayesian knowledge tracing of one learner and one skill, oldest response first: with L the probability of knowing,
 * P(right) = L (1 - S) + (1 - L) G; after a right response q = L (1 - S) / P(right), after a wrong one q = L S / (1 - P(right)), after a
 * missing one q = L; then L' = q (1 - F) + (1 - q) T. Computed in odds, so that long runs neither stick at 1 nor overflow.
 *
 * Throws RangeError for a code the model does not have, for weights of another length, for a weight as {@link updateKnowledge} and for a prior that is no
 * probability.
 *
 * Source: Corbett and Anderson (1995), User Modeling and User-Adapted Interaction 4, 253-278.
 *
 * @param responses - 1 right, 0 wrong (or codes of levels); null missing
 *
 * @example
 * ```ts
 * import { filterKnowledge, knowledgeModel } from "@whole-learner/psychometrics";
 * const model = knowledgeModel({ prior: 0.5, learn: 0.5, guess: 0.25, slip: 0.25, forget: 0 });
 * const trace = filterKnowledge(model, [1, null]);
 * trace.status === "computed" ? trace.pKnownAfterEvidence : trace.at; // => [0.75, 0.875]
 * ```
 */
export function filterKnowledge(
  model: KnowledgeModel,
  responses: readonly (number | null)[],
  { prior, weights }: TraceOptions = {},
): KnowledgeTrace | ImpossibleTrace {
  if (weights !== undefined && weights.length !== responses.length) {
    throw new RangeError(`weights are ${weights.length}, responses ${responses.length}`);
  }
  const pKnownBefore: number[] = [];
  const pCorrect: number[] = [];
  const pKnownAfterEvidence: number[] = [];
  const pKnownAfterTransition: number[] = [];
  let state = startKnowledge(model, prior);
  for (const [at, response] of responses.entries()) {
    const before = transitionOf(model, state);
    pKnownBefore.push(shareOfPair(...before) ?? 0);
    pCorrect.push(foretell(model, ...before)[1] ?? 0);
    state = updateKnowledge(model, state, response, weights?.[at]);
    const after = pKnown(state);
    const next = shareOfPair(...transitionOf(model, state));
    if (after === undefined || next === undefined) return { ...impossibleEvidence, at };
    pKnownAfterEvidence.push(after);
    pKnownAfterTransition.push(next);
  }
  return {
    status: "computed",
    pKnownBefore,
    pCorrect,
    pKnownAfterEvidence,
    pKnownAfterTransition,
    logLikelihood: lnOfScaled(plusScaled(state.known, state.unknown)),
  };
}
