import type { DesignFit } from "./fit-design.ts";
import type { PopulationEstimate } from "./item-fit.ts";

/** The population of a fit: the standard deviation's own error is that of its logarithm times itself. */
export function populationEstimate({ state, covariance }: DesignFit): PopulationEstimate {
  const { mean, standardDeviation, meanIsFree, deviationIsFree } = state.population;
  const first = state.parameters.length;
  const error = (at: number): number | null =>
    covariance === undefined
      ? null
      : Math.sqrt((covariance[at] as readonly number[])[at] as number);
  const ofLogarithm = deviationIsFree ? error(first + (meanIsFree ? 1 : 0)) : null;
  return {
    mean,
    standardDeviation,
    standardErrors: {
      mean: meanIsFree ? error(first) : null,
      standardDeviation: ofLogarithm === null ? null : standardDeviation * ofLogarithm,
    },
  };
}
