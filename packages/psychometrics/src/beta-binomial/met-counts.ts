import { demandCount } from "./demand-count.ts";

/** What the responses so far say, as plain JSON: how many were met and how many were not, older ones discounted. */
export interface MetCounts {
  readonly met: number;
  readonly notMet: number;
}

/**
 * No responses yet.
 *
 * @example
 * ```ts
 * import { noResponses } from "@whole-learner/psychometrics";
 * noResponses; // => { met: 0, notMet: 0 }
 * ```
 */
export const noResponses: MetCounts = { met: 0, notMet: 0 };

/** How one response is counted. */
export interface CountOptions {
  /** What of each earlier count is left when a response comes; 1 forgets nothing. Above 0, at most 1. */
  readonly discount?: number;
  /** How much this response counts; 0 or more, 1 without it. */
  readonly weight?: number;
}

/** The defaults of {@link countResponse}. */
export const countDefaults: Required<CountOptions> = { discount: 1, weight: 1 };

/**
 * The counts with one response more: s <- discount s + w y, f <- discount f + w (1 - y). With a discount the counts never exceed
 * w / (1 - discount): the posterior never becomes surer than that many responses allow. A missing response changes nothing.
 *
 * Errors: RangeError where the response is not from 0 to 1, the discount not above 0 and at most 1, or the weight or a count below 0 or
 * above 2^53 - 1, before or after.
 *
 * @param response - 1 met, 0 not met, or a part of 1; null missing
 *
 * @example
 * ```ts
 * import { countResponse, noResponses } from "@whole-learner/psychometrics";
 * const one = countResponse(noResponses, 1);
 * countResponse(one, 0, { discount: 0.5 }); // => { met: 0.5, notMet: 1 }
 * ```
 */
export function countResponse(
  counts: MetCounts,
  response: number | null,
  options: CountOptions = {},
): MetCounts {
  const { discount, weight } = { ...countDefaults, ...options };
  if (!(discount > 0 && discount <= 1)) {
    throw new RangeError(`discount: ${discount} is not above 0 and at most 1`);
  }
  demandCount("weight", weight);
  if (response === null) return counts;
  if (!(response >= 0 && response <= 1)) {
    throw new RangeError(`response: ${response} is no number from 0 to 1`);
  }
  const met = discount * counts.met + weight * response;
  const notMet = discount * counts.notMet + weight * (1 - response);
  demandCount("met", met);
  demandCount("notMet", notMet);
  return { met, notMet };
}

/**
 * The counts of a list of responses, oldest first. Errors as in {@link countResponse}.
 *
 * @example
 * ```ts
 * import { countResponses } from "@whole-learner/psychometrics";
 * countResponses([1, 1, null, 0]); // => { met: 2, notMet: 1 }
 * ```
 */
export const countResponses = (
  responses: readonly (number | null)[],
  options: CountOptions = {},
): MetCounts =>
  responses.reduce<MetCounts>((counts, one) => countResponse(counts, one, options), noResponses);
