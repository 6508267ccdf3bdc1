import {
  type KnowledgeModel,
  type KnowledgeState,
  readKnowledge,
  updateKnowledge,
} from "../bayesian-knowledge-tracing/index.ts";
import { demandProportion } from "../numeric/demand.ts";

/** When predictions count as settled. */
export interface SimilarityRule {
  /** epsilon: a smaller change of P(right) is none. */
  readonly change?: number;
  /** delta: so probable must it be that the next response changes nothing. */
  readonly confidence?: number;
}

/** Rollinson and Brunskill's values. */
export const similarityDefaults: Required<SimilarityRule> = { change: 0.01, confidence: 0.95 };

/** Whether a further response would change what is predicted. */
export interface Similarity {
  readonly status: "computed";
  /** P(right) of the next response. */
  readonly pCorrect: number;
  /** The probability, over the next response, that P(right) changes by less than epsilon. */
  readonly pSmallChange: number;
  /** More practice of this kind tells nothing more: because it is mastered, or because it does not help. */
  readonly stop: boolean;
}

/** The state is of impossible evidence. */
export interface NoSimilarity {
  readonly status: "not-computable";
  readonly reason: "impossible-evidence";
}

/**
 * Predictive similarity: stop when P(|P(right next) - P(right now)| < epsilon) > delta. It stops for learners whom practice does not help as well as
 * for those who have mastered: what it stops for, it does not say. Errors: RangeError where a number is outside 0 to 1 or the model is not of right
 * and wrong.
 *
 * Source: Rollinson and Brunskill, From predictive models to instructional policies (EDM 2015).
 *
 * @example
 * ```ts
 * import { knowledgeModel, predictiveSimilarity, startKnowledge } from "@whole-learner/psychometrics";
 * const model = knowledgeModel({ prior: 1, learn: 0.3, guess: 0.2, slip: 0.1, forget: 0 });
 * predictiveSimilarity(model, startKnowledge(model));
 * // => { status: "computed", pCorrect: 0.9, pSmallChange: 1, stop: true }
 * ```
 */
export function predictiveSimilarity(
  model: KnowledgeModel,
  state: KnowledgeState,
  rule: SimilarityRule = {},
): Similarity | NoSimilarity {
  const { change, confidence } = { ...similarityDefaults, ...rule };
  demandProportion("change", change);
  demandProportion("confidence", confidence);
  if (model.likelihoods.known.length !== 2) {
    throw new RangeError(`model: ${model.likelihoods.known.length} codes, not right and wrong`);
  }
  const now = readKnowledge(model, state);
  if (now.status === "not-computable") return now;
  const [pWrong, pCorrect] = now.nextResponse as readonly [number, number];
  const steady = ([response, probability]: readonly [number, number]): number => {
    const next = readKnowledge(model, updateKnowledge(model, state, response));
    // A response that cannot come is impossible evidence, and has no probability to add.
    if (next.status === "not-computable") return 0;
    return Math.abs((next.nextResponse[1] as number) - pCorrect) < change ? probability : 0;
  };
  // Together in any case, where both change nothing: no rounding keeps the sum from 1.
  const [wrong, right] = [steady([0, pWrong]), steady([1, pCorrect])];
  const pSmallChange = wrong === pWrong && right === pCorrect ? 1 : wrong + right;
  return { status: "computed", pCorrect, pSmallChange, stop: pSmallChange > confidence };
}
