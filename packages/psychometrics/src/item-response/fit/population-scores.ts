import type { FitState } from "./expectation.ts";
import type { FittedPopulation } from "./population.ts";

/** Of the mean, z / sd; of the logarithm of the standard deviation, z² - 1. */
export function populationScores(
  abilities: Float64Array,
  { mean, standardDeviation, meanIsFree, deviationIsFree }: FittedPopulation,
): readonly Float64Array[] {
  const z = abilities.map((ability) => (ability - mean) / standardDeviation);
  return [
    ...(meanIsFree ? [z.map((one) => one / standardDeviation)] : []),
    ...(deviationIsFree ? [z.map((one) => one * one - 1)] : []),
  ];
}

/** The information that abilities, if they were seen, would have of the population: 1 / sd², 2z / sd and 2z². */
export function addPopulation(
  abilities: Float64Array,
  { parameters, population }: FitState,
  persons: Float64Array,
  information: Float64Array,
  width: number,
): void {
  const { mean, standardDeviation, meanIsFree, deviationIsFree } = population;
  const first = parameters.length;
  const second = first + (meanIsFree ? 1 : 0);
  const add = (i: number, j: number, x: number): void => {
    information[i * width + j] = (information[i * width + j] as number) + x;
  };
  abilities.forEach((ability, q) => {
    const count = persons[q] as number;
    const z = (ability - mean) / standardDeviation;
    if (meanIsFree) add(first, first, count / (standardDeviation * standardDeviation));
    if (deviationIsFree) add(second, second, count * 2 * z * z);
    if (!meanIsFree || !deviationIsFree) return;
    add(first, second, (count * 2 * z) / standardDeviation);
    add(second, first, (count * 2 * z) / standardDeviation);
  });
}
