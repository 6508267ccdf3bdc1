import { pow } from "../numeric/pow.ts";
import { type KnowledgeModel, missingResponse } from "./knowledge-model.ts";

/** What a response multiplies the pair by: with the time before it (four numbers), and without, for the first response (two). */
export interface ResponseFactors {
  readonly known: number;
  readonly unknown: number;
  /** Known and stays so. */
  readonly kept: number;
  /** Not known, and learned. */
  readonly learned: number;
  /** Known, and forgotten. */
  readonly lost: number;
  /** Not known, and stays so. */
  readonly stayed: number;
}

/** The factors of a response with its weight; refuses a code that the model does not have. */
export function responseFactors(
  { parameters, likelihoods }: KnowledgeModel,
  response: number | null,
  weight: number,
): ResponseFactors {
  if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`weight is ${weight}: it is a finite number from 0 on`);
  }
  const missing = response === null || response === missingResponse;
  const ofKnown = missing ? 1 : likelihoods.known[response];
  const ofUnknown = missing ? 1 : likelihoods.unknown[response];
  if (ofKnown === undefined || ofUnknown === undefined) {
    throw new RangeError(
      `response is ${response}: the model has codes 0 to ${likelihoods.known.length - 1}`,
    );
  }
  return knowledgeFactors(parameters, raised(ofKnown, weight), raised(ofUnknown, weight));
}

/** Beyond these a product with a probability (0, or from 1e-100) would lose digits. */
const least = 1e-190;
const most = 1e190;

function raised(likelihood: number, weight: number): number {
  const power = pow(likelihood, weight);
  if (likelihood === 0 || (power >= least && power <= most)) return power;
  throw new RangeError(`weight is ${weight}: ${likelihood} to that power leaves 1e-190 to 1e190`);
}

/**
 * What a response multiplies {@link KnowledgeState}'s pair by, from its likelihood where the skill is known and where it is not, each to the power
 * of its weight. Nothing is checked: for loops over what is known to be sound; {@link updateKnowledge} checks.
 *
 * Source: Corbett and Anderson (1995), as {@link updateKnowledge}.
 *
 * @example
 * ```ts
 * import { knowledgeFactors } from "@whole-learner/psychometrics";
 * knowledgeFactors({ learn: 0.25, forget: 0 }, 0.75, 0.5);
 * // => { known: 0.75, unknown: 0.5, kept: 0.75, learned: 0.1875, lost: 0, stayed: 0.375 }
 * ```
 */
export const knowledgeFactors = (
  { learn, forget }: Pick<KnowledgeModel["parameters"], "learn" | "forget">,
  known: number,
  unknown: number,
): ResponseFactors => ({
  known,
  unknown,
  kept: (1 - forget) * known,
  learned: learn * known,
  lost: forget * unknown,
  stayed: (1 - learn) * unknown,
});
