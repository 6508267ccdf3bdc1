import { exp } from "../../numeric/exp.ts";
import { ln } from "../../numeric/ln.ts";
import type { FitState } from "./expectation.ts";

/** The numbers that are moved: parameters, then the population's mean and the logarithm of its standard deviation, where they are free. */
export const movedOf = ({ parameters, population }: FitState): readonly number[] => [
  ...parameters,
  ...(population.meanIsFree ? [population.mean] : []),
  ...(population.deviationIsFree ? [ln(population.standardDeviation)] : []),
];

/** The state that such numbers stand for. */
export function stateOf(moved: readonly number[], { parameters, population }: FitState): FitState {
  const count = parameters.length;
  const mean = population.meanIsFree ? (moved[count] as number) : population.mean;
  const standardDeviation = population.deviationIsFree
    ? exp(moved[count + (population.meanIsFree ? 1 : 0)] as number)
    : population.standardDeviation;
  return {
    parameters: moved.slice(0, count),
    population: { ...population, mean, standardDeviation },
  };
}
