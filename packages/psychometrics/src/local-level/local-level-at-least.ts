import { normalCdf } from "../numeric/normal-cdf.ts";
import type { NormalLevel } from "./local-level-parameters.ts";

/**
 * P(level >= target), the level being normal with this mean and variance. Errors: RangeError where the variance is not above 0.
 *
 * @example
 * ```ts
 * import { localLevelAtLeast } from "@whole-learner/psychometrics";
 * localLevelAtLeast({ mean: 3, variance: 0.5 }, 3); // => 0.5
 * ```
 */
export function localLevelAtLeast({ mean, variance }: NormalLevel, target: number): number {
  if (!(variance > 0)) throw new RangeError(`variance: ${variance} is not above 0`);
  return normalCdf((mean - target) / Math.sqrt(variance));
}
