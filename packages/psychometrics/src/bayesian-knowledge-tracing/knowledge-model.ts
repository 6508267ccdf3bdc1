import {
  checkProbability,
  knowledgeParameterNames,
  type KnowledgeParameters,
} from "./knowledge-parameters.ts";

/**
 * How likely each response is, by its code: `known[c]` where the skill is known, `unknown[c]` where it is not. Only the ratio of the two counts
 * for the probability of knowing; where each list adds up to 1, the logarithm of the likelihood is the model's.
 */
export interface ResponseLikelihoods {
  readonly known: readonly number[];
  readonly unknown: readonly number[];
}

/** Parameters, and what each code of a response says. Plain JSON, made by {@link knowledgeModel}. */
export interface KnowledgeModel {
  readonly parameters: KnowledgeParameters;
  readonly likelihoods: ResponseLikelihoods;
}

/** The code of a response that is missing, in a column: no evidence, while time goes on. In a list it is null. */
export const missingResponse = 255;

/**
 * A model for responses 1 (right) and 0 (wrong), or for codes of levels with likelihoods of their own.
 *
 * Throws RangeError where a parameter is no probability (0, or from 1e-100 to 1), where the lists of likelihoods are empty, of different lengths or longer than
 * 255, or where a likelihood is neither 0 nor from 1e-100 to 1e100. It does not ask what parameters mean: see {@link judgeKnowledgeParameters}.
 *
 * Source: Corbett and Anderson (1995), User Modeling and User-Adapted Interaction 4, 253-278; forgetting as in hidden Markov models.
 *
 * @param parameters - the probabilities of the skill
 * @param likelihoods - by code; without it wrong is 0 and right is 1, from guess and slip
 *
 * @example
 * ```ts
 * import { defaultKnowledgeParameters, knowledgeModel } from "@whole-learner/psychometrics";
 * knowledgeModel(defaultKnowledgeParameters).likelihoods;
 * // => { known: [0.1, 0.9], unknown: [0.8, 0.2] }
 * ```
 */
export function knowledgeModel(
  parameters: KnowledgeParameters,
  likelihoods: ResponseLikelihoods = rightOrWrong(parameters),
): KnowledgeModel {
  for (const name of knowledgeParameterNames) checkProbability(name, parameters[name]);
  const { known, unknown } = likelihoods;
  if (known.length === 0 || known.length !== unknown.length || known.length > missingResponse) {
    throw new RangeError(
      `likelihoods are of ${known.length} and ${unknown.length} codes: both have the same 1 to ${missingResponse}`,
    );
  }
  for (const value of [...known, ...unknown]) {
    if (value === 0 || (value >= 1e-100 && value <= 1e100)) continue;
    throw new RangeError(`a likelihood is ${value}: it is 0, or from 1e-100 to 1e100`);
  }
  return { parameters, likelihoods };
}

const rightOrWrong = ({ guess, slip }: KnowledgeParameters): ResponseLikelihoods => ({
  known: [slip, 1 - slip],
  unknown: [1 - guess, guess],
});

/**
 * Likelihoods of level codes where each level counts as a right response or as a wrong one: what a cut of a scale makes of it. All
 * levels on one side of the cut say the same, which throws away what distinguishes them; ordinal level tracking does not.
 *
 * Throws nothing here: {@link knowledgeModel} refuses what is no likelihood.
 *
 * @param parameters - guess and slip of the skill
 * @param right - for each code, whether it counts as right
 *
 * @example
 * ```ts
 * import { defaultKnowledgeParameters, likelihoodsAtCut } from "@whole-learner/psychometrics";
 * likelihoodsAtCut(defaultKnowledgeParameters, [false, false, true, true]).known;
 * // => [0.1, 0.1, 0.9, 0.9]
 * ```
 */
export function likelihoodsAtCut(
  parameters: Pick<KnowledgeParameters, "guess" | "slip">,
  right: readonly boolean[],
): ResponseLikelihoods {
  const { guess, slip } = parameters;
  return {
    known: right.map((is) => (is ? 1 - slip : slip)),
    unknown: right.map((is) => (is ? guess : 1 - guess)),
  };
}
