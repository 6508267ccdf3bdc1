import { exp } from "../../numeric/exp.ts";

/** The normal distribution of abilities in a population, and what of it is estimated. */
export interface FittedPopulation {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly meanIsFree: boolean;
  readonly deviationIsFree: boolean;
}

/** Equally spaced abilities, over which integrals are sums. */
export interface EvenGrid {
  readonly abilities: Float64Array;
  readonly spacing: number;
}

/** Abilities seven standard deviations to both sides of the mean: beyond are 3 in 1e12. */
export function evenGrid({ mean, standardDeviation }: FittedPopulation, nodes: number): EvenGrid {
  const spacing = (14 * standardDeviation) / (nodes - 1);
  return {
    spacing,
    abilities: Float64Array.from(
      { length: nodes },
      (_, q) => mean - 7 * standardDeviation + q * spacing,
    ),
  };
}

const rootTwoPi = 2.5066282746310002;

/** The probability of each ability: density times spacing. */
export const populationWeights = (
  { abilities, spacing }: EvenGrid,
  { mean, standardDeviation }: FittedPopulation,
): Float64Array =>
  abilities.map((ability) => {
    const z = (ability - mean) / standardDeviation;
    return (exp((-z * z) / 2) * spacing) / (standardDeviation * rootTwoPi);
  });
