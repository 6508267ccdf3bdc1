import { drawUniform } from "../numeric/draw-uniform.ts";
import { seedDraws } from "../numeric/seed-draws.ts";
import { startingRows } from "./starting-rows.ts";
import { descend, type Rows, type Vertex } from "./vertex.ts";

/** The coefficients with which so many of the outcomes lie below, or why there are none. */
export type QuantileRegression =
  | {
      readonly status: "converged" | "not-converged";
      readonly coefficients: readonly number[];
      /** The least sum of weighted distances: share times what is above, 1 - share times what is below. */
      readonly objective: number;
    }
  | {
      readonly status: "not-computable";
      /** The rows do not tell the columns apart. */
      readonly reason: "collinear";
    };

/**
 * Quantile regression, exactly: the coefficients b that make the sum of share * (y - x b) where it is above 0, and (share - 1) * (y - x b) where
 * below, least. Half of the outcomes lie below x b for a share of 0.5. Several shares are found one from the other, which is quicker; they come
 * out in the order given. Errors: RangeError where lengths differ, for what is no number, and for shares not above 0 and below 1.
 *
 * Method: some solution runs through as many rows as there are coefficients. From such a vertex the way leads along the edge that goes down most
 * steeply, through all rows on which it still goes down, to the next. Rows on one line are told apart by moving outcomes by less than a billionth
 * of their spread; the coefficients are those of the outcomes as given.
 *
 * Source: Koenker, Quantile regression (2005), 6.2 (the vertices and when one is best), 6.4 (from one share to the next); Barrodale and Roberts,
 * SIAM Journal on Numerical Analysis 10 (1973), 839-848 (through many rows in one step).
 *
 * @example
 * ```ts
 * import { quantileRegression } from "@whole-learner/psychometrics/growth";
 * const rows = [[1, 0], [1, 1], [1, 2], [1, 3]];
 * quantileRegression(rows, [1, 2, 9, 4], [0.5])[0]; // => { status: "converged", coefficients: [1, 1], objective: 3 }
 * ```
 */
export function quantileRegression(
  rows: Rows,
  outcomes: readonly number[],
  shares: readonly number[],
): readonly QuantileRegression[] {
  check(rows, outcomes, shares);
  const start = startingRows(rows);
  if (start === undefined) {
    return shares.map(() => ({ status: "not-computable", reason: "collinear" }));
  }
  const apart = moved(outcomes);
  const found = new Map<number, Vertex>();
  let through = start;
  for (const share of [...shares].sort((a, b) => a - b)) {
    const vertex = descend(rows, apart, share, through);
    found.set(share, vertex);
    through = vertex.through;
  }
  return shares.map((share) => {
    const { status, through: last, inverse } = found.get(share) as Vertex;
    const met = last.map((row) => outcomes[row] as number);
    const coefficients = inverse.map((line) => dot(line, met) + 0);
    const objective = rows.reduce((sum, row, at) => {
      const rest = (outcomes[at] as number) - dot(row, coefficients);
      return sum + (rest > 0 ? share : share - 1) * rest;
    }, 0);
    return { status, coefficients, objective };
  });
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

/** Any seed will do, as long as it is always the same one. */
const seed = 1;
/** 2^-31: ten thousand times the rounding errors of residuals, and too little to change which vertex is best but where several are. */
const little = 4.656612873077393e-10;

/**
 * Outcomes moved apart, so that no more rows are met at once than there are coefficients. By drawn numbers: any that follow a rule of their places can
 * lie on a line again (the multiples of one number did, for rows evenly apart), and the descent went round for ever.
 */
function moved(outcomes: readonly number[]): Float64Array {
  const spread = outcomes.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  let state = seedDraws(seed);
  return Float64Array.from(outcomes, (value) => {
    const drawn = drawUniform(state);
    state = drawn.state;
    return value + little * spread * drawn.value;
  });
}

function check(rows: Rows, outcomes: readonly number[], shares: readonly number[]): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new RangeError("rows: there is none, or it has no column");
  if (outcomes.length !== rows.length) {
    throw new RangeError(`outcomes: ${outcomes.length} for ${rows.length} rows`);
  }
  const wrong = rows.find((row) => row.length !== width);
  if (wrong !== undefined) throw new RangeError(`rows: one of ${wrong.length}, not ${width}`);
  const number = [...rows.flat(), ...outcomes].find((value) => !Number.isFinite(value));
  if (number !== undefined) throw new RangeError(`rows, outcomes: ${number} is no number`);
  const share = shares.find((one) => !(one > 0 && one < 1));
  if (share !== undefined) throw new RangeError(`shares: ${share} is not above 0 and below 1`);
}
