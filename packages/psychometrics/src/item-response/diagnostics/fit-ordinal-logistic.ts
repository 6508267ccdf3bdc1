import { ln } from "../../numeric/ln.ts";
import { type Curve, maximise, type Maximum } from "../../numeric/maximise.ts";
import { addInformation, fillGradients } from "../fit/local-curve.ts";
import { logLikelihoodOf } from "../fit/log-likelihood-of.ts";
import { madeCurves } from "../models/item-curves.ts";

/** Persons with the same predictors: how many gave each category. */
export interface OrdinalCell {
  readonly predictors: readonly number[];
  readonly counts: readonly number[];
}

/**
 * Proportional odds regression by maximum likelihood: the log odds of category k or more are intercept_k plus the predictors' sum. The numbers found are the
 * intercepts, falling, then the coefficients.
 *
 * Source: McCullagh, Regression models for ordinal data, JRSS B 42 (1980), 109-142.
 */
export function fitOrdinalLogistic(cells: readonly OrdinalCell[]): Maximum {
  const top = (cells[0]?.counts.length ?? 0) - 1;
  const width = cells[0]?.predictors.length ?? 0;
  const totals = Array.from({ length: top + 1 }, (_, k) =>
    cells.reduce((sum, { counts }) => sum + (counts[k] as number), 0),
  );
  const start = Array.from({ length: top }, (_, k) => {
    const above = totals.slice(k + 1).reduce((sum, count) => sum + count, 0);
    return ln(above / totals.slice(0, k + 1).reduce((sum, count) => sum + count, 0));
  });
  return maximise(
    [...start, ...Array.from({ length: width }, () => 0)],
    (at) => curveAt(cells, top, at),
    { longestStep: 4 },
  );
}

function curveAt(cells: readonly OrdinalCell[], top: number, at: readonly number[]): Curve {
  const size = top + 1;
  const intercepts = at.slice(0, top);
  const slopes = at.slice(top);
  const gradient = at.map(() => 0);
  const information = at.map(() => at.map(() => 0));
  let value = 0;
  const rows = new Float64Array(size * size);
  for (const { predictors, counts } of cells) {
    const sum = predictors.reduce((total, x, i) => total + x * (slopes[i] as number), 0);
    // The predictors' sum joins every intercept: a graded item at ability 0.
    const item = madeCurves(
      "graded",
      1,
      intercepts.map((intercept) => intercept + sum),
    );
    value += logLikelihoodOf(item, 0, counts, 0, 1);
    fillGradients(item, 0, rows);
    const square = new Float64Array(size * size);
    addInformation(item, 0, rows, counts, 0, 1, square);
    for (let k = 1; k < size; k++) {
      const own = counts.reduce(
        (total, count, category) => total + count * (rows[category * size + k] as number),
        0,
      );
      // What intercept k is made of: itself, and each predictor.
      const parts = partsOf(k - 1, top, predictors);
      for (const [i, x] of parts) gradient[i] = (gradient[i] as number) + x * own;
      for (let j = 1; j < size; j++) {
        const cell = square[k * size + j] as number;
        if (cell === 0) continue;
        for (const [i, x] of parts)
          for (const [m, y] of partsOf(j - 1, top, predictors)) {
            const row = information[i] as number[];
            row[m] = (row[m] as number) + x * y * cell;
          }
      }
    }
  }
  return { value, gradient, information };
}

const partsOf = (
  intercept: number,
  top: number,
  predictors: readonly number[],
): readonly (readonly [number, number])[] => [
  [intercept, 1],
  ...predictors.map((x, i) => [top + i, x] as const),
];
