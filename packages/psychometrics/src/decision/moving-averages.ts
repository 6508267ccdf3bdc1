import { demandProportion } from "../numeric/demand.ts";
import { demandCount } from "./streaks.ts";

/**
 * The exponential moving average after each response: theta <- keep theta + (1 - keep) c, from `start`. From 0 a pure row of N reaches
 * 1 - keep^N, so that this as a threshold asks for at least N responses. A missing response (null) changes nothing. Errors: RangeError where `keep`,
 * `start` or a response is outside 0 to 1.
 *
 * Source: Pelánek and Řihák, Experimental analysis of mastery learning criteria (UMAP 2017).
 *
 * @example
 * ```ts
 * import { exponentialAverages } from "@whole-learner/psychometrics";
 * exponentialAverages([1, 1, 0], 0.5); // => [0.5, 0.75, 0.375]
 * ```
 */
export function exponentialAverages(
  responses: readonly (number | null)[],
  keep: number,
  start: number = 0,
): readonly number[] {
  demandProportion("keep", keep);
  demandProportion("start", start);
  let average = start;
  return responses.map((response) => {
    if (response === null) return average;
    demandProportion("response", response);
    average = keep * average + (1 - keep) * response;
    return average;
  });
}

/**
 * The mean of the newest `window` responses at each response, of fewer at first. Missing responses (null) are passed over; before the first there
 * is no mean. Errors: RangeError where the window is no whole number from 1 or a response is outside 0 to 1.
 *
 * Source: Pelánek and Řihák, as {@link exponentialAverages}.
 *
 * @example
 * ```ts
 * import { movingAverages } from "@whole-learner/psychometrics";
 * movingAverages([1, 0, 1, 1], 2); // => [1, 0.5, 0.5, 1]
 * ```
 */
export function movingAverages(
  responses: readonly (number | null)[],
  window: number,
): readonly (number | undefined)[] {
  demandCount("window", window);
  const newest: number[] = [];
  return responses.map((response) => {
    if (response !== null) {
      demandProportion("response", response);
      newest.push(response);
      if (newest.length > window) newest.shift();
    }
    if (newest.length === 0) return undefined;
    return newest.reduce((sum, value) => sum + value, 0) / newest.length;
  });
}
