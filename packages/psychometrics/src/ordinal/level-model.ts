import type { Matrix } from "../numeric/cholesky.ts";
import type { LevelParameters } from "./level-parameters.ts";

/** Parameters that were looked at. Plain JSON, made by {@link levelModel}. */
export interface LevelModel {
  readonly parameters: LevelParameters;
  /** K. */
  readonly levels: number;
}

/** How far from 1 probabilities may add up: more than rounding to six places makes of them. */
const slack = 1e-5;

/**
 * A model of levels, from its parameters. Errors: RangeError where there are fewer than two levels, a matrix is not K x K, an entry is no
 * probability, or a row does not sum to 1 (by more than 1e-5).
 *
 * Source: Rabiner, Proceedings of the IEEE 77 (1989), 257-286 (a hidden Markov model with ordered states).
 *
 * @example
 * ```ts
 * import { defaultLevelParameters, levelModel } from "@whole-learner/psychometrics";
 * levelModel(defaultLevelParameters(4)).levels; // => 4
 * ```
 */
export function levelModel(parameters: LevelParameters): LevelModel {
  const { prior, transition, emission, emissionOf = {} } = parameters;
  const levels = prior.length;
  if (levels < 2 || levels > 254) throw new RangeError(`prior: ${levels} levels, not 2 to 254`);
  demandRow("prior", prior, levels);
  demandRows("transition", transition, levels);
  demandRows("emission", emission, levels);
  for (const [rater, rows] of Object.entries(emissionOf)) {
    demandRows(`emissionOf.${rater}`, rows, levels);
  }
  return { parameters, levels };
}

function demandRows(name: string, rows: Matrix, levels: number): void {
  if (rows.length !== levels) throw new RangeError(`${name}: ${rows.length} rows, not ${levels}`);
  for (const row of rows) demandRow(name, row, levels);
}

function demandRow(name: string, row: readonly number[], levels: number): void {
  if (row.length !== levels) throw new RangeError(`${name}: a row of ${row.length}, not ${levels}`);
  let sum = 0;
  for (const value of row) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`${name}: ${value} is no probability`);
    sum += value;
  }
  if (Math.abs(sum - 1) > slack) throw new RangeError(`${name}: a row sums to ${sum}, not 1`);
}
