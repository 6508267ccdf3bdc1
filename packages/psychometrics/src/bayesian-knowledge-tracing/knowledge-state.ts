import { type ScaledNumber, scaledNumber } from "../numeric/scaled-number.ts";
import { checkProbability } from "./knowledge-parameters.ts";
import type { KnowledgeModel } from "./knowledge-model.ts";

/**
 * What the responses so far say, as plain JSON of fixed size. The two numbers are the probabilities of all responses together with "known after
 * the last of them", and with "not known". Their ratio is the odds: it still tells near-certainties apart where the probability itself rounds to 1,
 * from where it could never come back. Both are 0 where the responses were impossible.
 */
export interface KnowledgeState {
  /** How many responses were seen, missing ones too. */
  readonly steps: number;
  readonly known: ScaledNumber;
  readonly unknown: ScaledNumber;
}

/**
 * The state before any response.
 *
 * Throws RangeError where the prior is no probability (0, or from 1e-100 to 1).
 *
 * @param prior - this learner's own probability of knowing before the first response; the model's without it
 *
 * @example
 * ```ts
 * import { defaultKnowledgeParameters, knowledgeModel, startKnowledge } from "@whole-learner/psychometrics";
 * const model = knowledgeModel(defaultKnowledgeParameters);
 * startKnowledge(model, 0.5);
 * // => { steps: 0, known: { value: 1, exponent: -1 }, unknown: { value: 1, exponent: -1 } }
 * ```
 */
export function startKnowledge(
  { parameters }: KnowledgeModel,
  prior: number = parameters.prior,
): KnowledgeState {
  checkProbability("prior", prior);
  return { steps: 0, known: scaledNumber(prior), unknown: scaledNumber(1 - prior) };
}
