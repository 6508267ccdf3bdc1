import type { Curve } from "../../numeric/maximise.ts";
import { categoryTable } from "../score/category-table.ts";
import { addComplete } from "./complete-information.ts";
import { curvesAt, type Design } from "./design.ts";
import type { FitState } from "./expectation.ts";
import { type ItemScores, itemScores } from "./item-scores.ts";
import { movedOf } from "./moved-state.ts";
import { patternWeights } from "./pattern-weights.ts";
import type { Patterns } from "./patterns.ts";
import { penaltyAt } from "./penalty-at.ts";
import { type EvenGrid, populationWeights } from "./population.ts";
import { addPopulation, populationScores } from "./population-scores.ts";

/** How the information of a fit is found: from second derivatives, or as the sum of squared scores, which costs less and is rougher. */
export type InformationKind = "observed" | "cross-product";

/**
 * The penalised marginal log likelihood with its gradient and information. A person's score is the mean of the score at each ability, weighted with
 * the posterior (Fisher); the observed information is the expected one of the complete data less what is not known of it (Louis 1982).
 */
export function marginalCurve(
  design: Design,
  patterns: Patterns,
  grid: EvenGrid,
  state: FitState,
  kind: InformationKind,
): Curve {
  const { abilities } = grid;
  const size = abilities.length;
  const curves = design.items.map((item) => curvesAt(item, state.parameters));
  const table = categoryTable(curves, abilities);
  const prior = populationWeights(grid, state.population);
  const width = movedOf(state).length;
  const slopes = itemScores(design, curves, abilities);
  const ofPopulation = populationScores(abilities, state.population);
  const gradient = new Float64Array(width);
  const information = new Float64Array(width * width);
  const counts = new Float64Array(table.probabilities.length);
  const weights = new Float64Array(size);
  const scores = new Float64Array(width * size);
  const mean = new Float64Array(width);
  const persons = new Float64Array(size);
  // The last pattern that each parameter had a part in.
  const touchedBy = new Int32Array(width).fill(-1);
  let value = 0;
  for (let at = 0; at < patterns.counts.length; at++) {
    const count = patterns.counts[at] as number;
    value += count * patternWeights(patterns, at, table, prior, weights);
    scores.fill(0);
    const touched: number[] = [];
    for (
      let one = patterns.offsets[at] as number;
      one < (patterns.offsets[at + 1] as number);
      one++
    ) {
      const item = patterns.items[one] as number;
      const category = patterns.categories[one] as number;
      const from = (table.starts[item] as number) + category * size;
      for (let q = 0; q < size; q++)
        counts[from + q] = (counts[from + q] as number) + count * (weights[q] as number);
      for (const { parameter, rows } of slopes[item] as readonly ItemScores[]) {
        if (touchedBy[parameter] !== at) touched.push(parameter);
        touchedBy[parameter] = at;
        for (let q = 0; q < size; q++)
          scores[parameter * size + q] =
            (scores[parameter * size + q] as number) + (rows[category * size + q] as number);
      }
    }
    ofPopulation.forEach((row, i) => {
      const parameter = state.parameters.length + i;
      touched.push(parameter);
      scores.set(row, parameter * size);
    });
    for (let q = 0; q < size; q++)
      persons[q] = (persons[q] as number) + count * (weights[q] as number);
    addPattern(touched, count, weights, scores, mean, gradient, information, width, kind);
  }
  if (kind === "observed") {
    addComplete(design, curves, abilities, table.starts, counts, information, width);
    addPopulation(abilities, state, persons, information, width);
  }
  design.penalties.forEach((penalty, at) => {
    if (penalty === undefined) return;
    const here = penaltyAt(penalty, state.parameters[at] as number);
    value += here.value;
    gradient[at] = (gradient[at] as number) + here.first;
    information[at * width + at] = (information[at * width + at] as number) - here.second;
  });
  return {
    value,
    gradient: [...gradient],
    information: Array.from({ length: width }, (_, i) =>
      Array.from(information.subarray(i * width, (i + 1) * width)),
    ),
  };
}

function addPattern(
  touched: readonly number[],
  count: number,
  weights: Float64Array,
  scores: Float64Array,
  mean: Float64Array,
  gradient: Float64Array,
  information: Float64Array,
  width: number,
  kind: InformationKind,
): void {
  const size = weights.length;
  for (const i of touched) {
    let sum = 0;
    for (let q = 0; q < size; q++) sum += (weights[q] as number) * (scores[i * size + q] as number);
    mean[i] = sum;
    gradient[i] = (gradient[i] as number) + count * sum;
  }
  for (const i of touched)
    for (const j of touched) {
      if (j > i) continue;
      let sum = (mean[i] as number) * (mean[j] as number);
      if (kind === "observed")
        for (let q = 0; q < size; q++)
          sum -=
            (weights[q] as number) *
            (scores[i * size + q] as number) *
            (scores[j * size + q] as number);
      information[i * width + j] = (information[i * width + j] as number) + count * sum;
      if (i !== j)
        information[j * width + i] = (information[j * width + i] as number) + count * sum;
    }
}
