import { tracingModel } from "./bayesian-knowledge-tracing.ts";
import { tracingKernels } from "./bayesian-knowledge-tracing.kernels.ts";
import { betaBinomialKernels } from "./beta-binomial.kernels.ts";
import { decayingAverageKernels } from "./decaying-average.kernels.ts";
import { firstKernels } from "./first.kernels.ts";
import { highestKernels } from "./highest.kernels.ts";
import { itemResponseKernels } from "./item-response.kernels.ts";
import type { KernelsOf } from "./kernels.ts";
import { latestAgainstRestKernels } from "./latest-against-rest.kernels.ts";
import { lowestKernels } from "./lowest.kernels.ts";
import { mOfNKernels } from "./m-of-n.kernels.ts";
import { meanKernels } from "./mean.kernels.ts";
import { meanOfBestKernels } from "./mean-of-best.kernels.ts";
import { meanOfRecentKernels } from "./mean-of-recent.kernels.ts";
import { medianKernels } from "./middle.kernels.ts";
import { modeKernels } from "./most-often.kernels.ts";
import { mostRecentKernels } from "./most-recent.kernels.ts";
import { nTimesKernels } from "./n-times.kernels.ts";
import { levelTrackingKernels } from "./ordinal-level-tracking.kernels.ts";
import { powerLawKernels } from "./power-law.kernels.ts";
import type { Methods } from "./registry.ts";
import { streakKernels } from "./streak.kernels.ts";
import { targetNumber } from "./target-number.ts";

/** The loops of every method of this package, or that it has none and is folded: a method that says neither does not compile. */
export type MethodKernels = {
  readonly [Id in keyof Methods]: KernelsOf<Methods[Id]["parameters"]> | undefined;
};

/**
 * The loops of every method of this package by its id. They stand beside the methods, not in them, so that whoever only scores a series does not carry
 * them; `compile` puts them to work, and `compileWith` does where it is handed them.
 *
 * @example
 * ```ts
 * import { mean, methodKernels } from "@whole-learner/mastery/methods";
 * const { numbers } = methodKernels.mean?.({}) ?? {};
 * const out = new Float64Array(2);
 * numbers?.(Float64Array.of(1, 2, 4), Uint32Array.of(0, 1, 3), out);
 * Array.from(out); // => [1, 3]
 * ```
 */
export const methodKernels: MethodKernels = {
  mean: () => meanKernels,
  median: ({ tie }) => medianKernels(tie),
  mode: ({ tie }) => modeKernels(tie),
  highest: () => highestKernels,
  lowest: () => lowestKernels,
  "most-recent": () => mostRecentKernels,
  first: () => firstKernels,
  "mean-of-recent": ({ recent }) => meanOfRecentKernels(recent),
  "median-of-recent": ({ recent, tie }) => medianKernels(tie, recent),
  "mode-of-recent": ({ recent, tie }) => modeKernels(tie, recent),
  "mean-of-best": ({ best }) => meanOfBestKernels(best),
  "decaying-average": ({ newest }) => decayingAverageKernels(1 - newest),
  "latest-against-rest": ({ newest }) => latestAgainstRestKernels(newest),
  "n-times": ({ times, target, result }, scale) =>
    nTimesKernels({ times, bound: targetNumber(target, scale), result }),
  "m-of-n": ({ times, of, target }, scale) =>
    mOfNKernels({ times, of, bound: targetNumber(target, scale) }),
  streak: ({ times, target }, scale) =>
    streakKernels({ times, bound: targetNumber(target, scale) }),
  "power-law": (settings, scale) => powerLawKernels({ ...settings, scale }),
  "linear-trend": undefined,
  "best-fit": undefined,
  "time-weighted-mean": undefined,
  "top-n-per-indicator": undefined,
  "highest-per-indicator": undefined,
  "first-attempt-credit": undefined,
  "bayesian-knowledge-tracing": (settings) => tracingKernels(tracingModel(settings)),
  "ordinal-level-tracking": (settings, scale) => levelTrackingKernels(settings, scale),
  "beta-binomial": betaBinomialKernels,
  "item-response": (settings, scale) => itemResponseKernels(settings, scale),
};
