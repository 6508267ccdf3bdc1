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
  return factorsOf(parameters, raised(ofKnown, weight), raised(ofUnknown, weight));
}

/** Beyond these a product with a probability (0, or from 1e-100) would lose digits. */
const least = 1e-190;
const most = 1e190;

function raised(likelihood: number, weight: number): number {
  const power = pow(likelihood, weight);
  if (likelihood === 0 || (power >= least && power <= most)) return power;
  throw new RangeError(`weight is ${weight}: ${likelihood} to that power leaves 1e-190 to 1e190`);
}

const factorsOf = (
  { learn, forget }: KnowledgeModel["parameters"],
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
