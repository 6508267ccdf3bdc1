import { maximise } from "../../numeric/maximise.ts";
import { blockCurve } from "./block-curve.ts";
import type { Design } from "./design.ts";
import type { Expectation, FitState } from "./expectation.ts";
import type { EvenGrid, FittedPopulation } from "./population.ts";

/** Newton steps of a block in one M step: the expected counts change again before more would pay. */
const steps = 2;

/** The M step: parameters that make the expected responses more likely, block by block, and the population's moments. */
export function maximisation(
  design: Design,
  grid: EvenGrid,
  expected: Expectation,
  { parameters, population }: FitState,
): FitState {
  const next = [...parameters];
  for (const block of design.blocks) {
    const start = block.parameters.map((at) => next[at] as number);
    const { at } = maximise(
      start,
      (values) => blockCurve(design, block, grid, expected, next, values),
      {
        iterations: steps,
        longestStep: 2,
      },
    );
    block.parameters.forEach((parameter, i) => {
      next[parameter] = at[i] as number;
    });
  }
  return { parameters: next, population: momentsOf(grid, expected, population) };
}

function momentsOf(
  { abilities }: EvenGrid,
  { persons }: Expectation,
  population: FittedPopulation,
): FittedPopulation {
  let count = 0;
  let sum = 0;
  abilities.forEach((ability, q) => {
    count += persons[q] as number;
    sum += (persons[q] as number) * ability;
  });
  const mean = population.meanIsFree ? sum / count : population.mean;
  let square = 0;
  abilities.forEach((ability, q) => {
    square += (persons[q] as number) * (ability - mean) * (ability - mean);
  });
  const standardDeviation = population.deviationIsFree
    ? Math.sqrt(square / count)
    : population.standardDeviation;
  return { ...population, mean, standardDeviation };
}
