import { demandPositive } from "../numeric/demand.ts";
import { normalCdf } from "../numeric/normal-cdf.ts";
import type { NormalLevel } from "./local-level-parameters.ts";

/**
 * P(level >= target), the level being normal with this mean and variance. Errors: RangeError where the variance is not finite and above 0, the mean is not
 * finite or the target is NaN; one without end is reached by none or all.
 *
 * @example
 * ```ts
 * import { localLevelAtLeast } from "@whole-learner/psychometrics";
 * localLevelAtLeast({ mean: 3, variance: 0.5 }, 3); // => 0.5
 * ```
 */
export function localLevelAtLeast({ mean, variance }: NormalLevel, target: number): number {
  demandPositive("variance", variance);
  if (!Number.isFinite(mean)) throw new RangeError(`mean: ${mean} is no finite number`);
  if (Number.isNaN(target)) throw new RangeError(`target: ${target} is no number`);
  return normalCdf((mean - target) / Math.sqrt(variance));
}
