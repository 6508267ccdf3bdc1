import {
  plusScaled,
  type ScaledNumber,
  scaledNumber,
  timesFactor,
  timesScaled,
} from "../numeric/scaled-number.ts";
import type { ImpossibleTrace, TraceOptions } from "./filter-knowledge.ts";
import type { KnowledgeModel } from "./knowledge-model.ts";
import { type KnowledgeState, startKnowledge } from "./knowledge-state.ts";
import { impossibleEvidence, shareOfPair } from "./read-knowledge.ts";
import { type ResponseFactors, responseFactors } from "./response-factors.ts";
import { advanceKnowledge } from "./update-knowledge.ts";

/** What was known at each response, seen from the end. */
export interface SmoothedKnowledge {
  readonly status: "computed";
  /** P(known when this response was given | all responses, earlier and later). */
  readonly pKnown: readonly number[];
}

/**
 * What was known at each response in the light of all of them: for research and for looking back, never for a decision at the time, which
 * would use what came later. The last one is the filter's `pKnownAfterEvidence`.
 *
 * Forward and backward recursion of a hidden Markov model with two states (Rabiner 1989, Proceedings of the IEEE 77, 257-286), both
 * without subtraction. Throws RangeError as {@link filterKnowledge} does.
 *
 * @example
 * ```ts
 * import { knowledgeModel, smoothKnowledge } from "@whole-learner/psychometrics";
 * const model = knowledgeModel({ prior: 0.5, learn: 0, guess: 0, slip: 0.5, forget: 0 });
 * const seen = smoothKnowledge(model, [0, 0, 1]);
 * seen.status === "computed" ? seen.pKnown : seen.at; // => [1, 1, 1]
 * ```
 */
export function smoothKnowledge(
  model: KnowledgeModel,
  responses: readonly (number | null)[],
  { prior, weights }: TraceOptions = {},
): SmoothedKnowledge | ImpossibleTrace {
  if (weights !== undefined && weights.length !== responses.length) {
    throw new RangeError(`weights are ${weights.length}, responses ${responses.length}`);
  }
  const factors = responses.map((response, at) =>
    responseFactors(model, response, weights?.[at] ?? 1),
  );
  const forward: KnowledgeState[] = [];
  let state = startKnowledge(model, prior);
  for (const [at, one] of factors.entries()) {
    state = advanceKnowledge(state, one);
    if (state.known.value === 0 && state.unknown.value === 0) return { ...impossibleEvidence, at };
    forward.push(state);
  }
  const pKnown = responses.map(() => 0);
  let later: Later = { known: scaledNumber(1), unknown: scaledNumber(1) };
  for (let at = responses.length - 1; at >= 0; at -= 1) {
    const { known, unknown } = forward[at] as KnowledgeState;
    const share = shareOfPair(timesScaled(known, later.known), timesScaled(unknown, later.unknown));
    // All responses together are possible, as the last step forward showed, so one of the two is above 0.
    pKnown[at] = share as number;
    later = before(later, factors[at] as ResponseFactors);
  }
  return { status: "computed", pKnown };
}

/** The probability of all later responses, given known and given not known. */
interface Later {
  readonly known: ScaledNumber;
  readonly unknown: ScaledNumber;
}

/** The same, seen from the response before. */
const before = ({ known, unknown }: Later, factors: ResponseFactors): Later => ({
  known: plusScaled(timesFactor(known, factors.kept), timesFactor(unknown, factors.lost)),
  unknown: plusScaled(timesFactor(known, factors.learned), timesFactor(unknown, factors.stayed)),
});
