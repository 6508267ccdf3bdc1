import { type CategoryTable, categoryTable } from "../score/category-table.ts";
import { curvesAt, type Design } from "./design.ts";
import { patternWeights } from "./pattern-weights.ts";
import type { Patterns } from "./patterns.ts";
import { type EvenGrid, type FittedPopulation, populationWeights } from "./population.ts";

/** Where a fit stands. */
export interface FitState {
  readonly parameters: readonly number[];
  readonly population: FittedPopulation;
}

/** What is expected to have been answered at each ability (the E step of Bock and Aitkin 1981). */
export interface Expectation {
  readonly logLikelihood: number;
  readonly table: CategoryTable;
  /** Expected numbers of responses, laid out as the table. */
  readonly counts: Float64Array;
  /** Expected numbers of persons at each ability. */
  readonly persons: Float64Array;
}

/** The E step. */
export function expectation(
  { items }: Design,
  patterns: Patterns,
  grid: EvenGrid,
  { parameters, population }: FitState,
): Expectation {
  const size = grid.abilities.length;
  const table = categoryTable(
    items.map((item) => curvesAt(item, parameters)),
    grid.abilities,
  );
  const prior = populationWeights(grid, population);
  const counts = new Float64Array(table.probabilities.length);
  const persons = new Float64Array(size);
  const weights = new Float64Array(size);
  let logLikelihood = 0;
  for (let at = 0; at < patterns.counts.length; at++) {
    const count = patterns.counts[at] as number;
    logLikelihood += count * patternWeights(patterns, at, table, prior, weights);
    for (let q = 0; q < size; q++) {
      weights[q] = (weights[q] as number) * count;
      persons[q] = (persons[q] as number) + (weights[q] as number);
    }
    for (
      let one = patterns.offsets[at] as number;
      one < (patterns.offsets[at + 1] as number);
      one++
    ) {
      const item = patterns.items[one] as number;
      const from = (table.starts[item] as number) + (patterns.categories[one] as number) * size;
      for (let q = 0; q < size; q++)
        counts[from + q] = (counts[from + q] as number) + (weights[q] as number);
    }
  }
  return { logLikelihood, table, counts, persons };
}
