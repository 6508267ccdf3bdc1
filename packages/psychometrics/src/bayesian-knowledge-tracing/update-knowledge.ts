import { plusScaled, timesFactor } from "../numeric/scaled-number.ts";
import type { KnowledgeModel } from "./knowledge-model.ts";
import { type ResponseFactors, responseFactors } from "./response-factors.ts";
import type { KnowledgeState } from "./knowledge-state.ts";

/**
 * The state with one response more, in a time and a size that do not depend on how many came before. Between two responses the skill may be learned
 * or forgotten; before the first it is not.
 *
 * known' = l_known(c) ((1 - F) known + T unknown), unknown' = l_unknown(c) (F known + (1 - T) unknown), where l(c) is the likelihood
 * of the response, to the power of its weight. Nothing is subtracted, so no digit is lost; see {@link KnowledgeState}.
 * Throws RangeError for a code the model does not have, for a weight that is below 0 or not finite, and for one so high that a likelihood to its power leaves
 * 1e-190 to 1e190, beyond which digits would be lost.
 *
 * Source: Corbett and Anderson (1995), Knowledge tracing: modeling the acquisition of procedural knowledge, User Modeling and
 * User-Adapted Interaction 4, 253-278; forgetting as in hidden Markov models.
 *
 * @param response - 1 right, 0 wrong, or the code of a level; null where it is missing
 * @param weight - how much the response counts: 1 once, 0.5 half of its log-likelihood, 0 nothing
 *
 * @example
 * ```ts
 * import { defaultKnowledgeParameters, knowledgeModel, readKnowledge, startKnowledge, updateKnowledge } from "@whole-learner/psychometrics";
 * const model = knowledgeModel({ ...defaultKnowledgeParameters, prior: 0.4, learn: 0.3 });
 * const after = updateKnowledge(model, startKnowledge(model), 1);
 * const read = readKnowledge(model, after);
 * read.status === "computed" ? read.pKnownAfterEvidence : read.reason; // => 0.75
 * ```
 */
export const updateKnowledge = (
  model: KnowledgeModel,
  state: KnowledgeState,
  response: number | null,
  weight: number = 1,
): KnowledgeState => advanceKnowledge(state, responseFactors(model, response, weight));

/**
 * The state with one response more, from what the response multiplies the pair by ({@link knowledgeFactors}): {@link updateKnowledge} without
 * its checks.
 *
 * Throws nothing; what does not belong to the state gives what the formula gives, NaN too. Source: as {@link updateKnowledge}.
 *
 * @example
 * ```ts
 * import { advanceKnowledge, knowledgeFactors, pKnown, scaledNumber } from "@whole-learner/psychometrics";
 * const even = { steps: 0, known: scaledNumber(0.5), unknown: scaledNumber(0.5) };
 * const right = knowledgeFactors({ learn: 0.25, forget: 0 }, 0.75, 0.25);
 * pKnown(advanceKnowledge(even, right)); // => 0.75
 * ```
 */
export function advanceKnowledge(
  { steps, known, unknown }: KnowledgeState,
  factors: ResponseFactors,
): KnowledgeState {
  if (steps === 0) {
    return {
      steps: 1,
      known: timesFactor(known, factors.known),
      unknown: timesFactor(unknown, factors.unknown),
    };
  }
  return {
    steps: steps + 1,
    known: plusScaled(timesFactor(known, factors.kept), timesFactor(unknown, factors.learned)),
    unknown: plusScaled(timesFactor(known, factors.lost), timesFactor(unknown, factors.stayed)),
  };
}
