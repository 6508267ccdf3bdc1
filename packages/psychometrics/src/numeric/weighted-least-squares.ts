import type { Matrix } from "./cholesky.ts";

/** What {@link weightedLeastSquares} found. */
export interface LeastSquares {
  readonly status: "computed";
  /** One for each column, in its order. */
  readonly coefficients: readonly number[];
  /** The inverse of X' W X: times the variance of the residuals, the covariance of the coefficients. */
  readonly unscaledCovariance: Matrix;
  /** The sum of weight times squared residual. */
  readonly residualSumOfSquares: number;
}

/** Some column is a sum of others, for these rows: `column` is the first (from 0). */
export interface Collinear {
  readonly status: "not-computable";
  readonly reason: "collinear";
  readonly column: number;
}

/** Below this share of its own length, what is left of a column is rounding. */
const least = 1e-10;

/**
 * The coefficients b with the least sum of w (y - x b)²: rows x of one length, outcomes y, weights w (1 each unless given, none below 0). By
 * orthogonal columns, which squares no condition number, as normal equations do. Errors: RangeError where lengths differ or a weight is below 0.
 *
 * Source: Björck, Numerical methods for least squares problems (1996), 2.4.2: modified Gram-Schmidt with the outcomes as a last column,
 * as accurate as Householder's reflections; each column is made orthogonal twice.
 *
 * @example
 * ```ts
 * import { weightedLeastSquares } from "@whole-learner/psychometrics";
 * const line = weightedLeastSquares([[1, 0], [1, 1], [1, 2]], [1, 3, 5]);
 * line.status === "computed" && line.residualSumOfSquares < 1e-20; // => true
 * weightedLeastSquares([[1, 2], [1, 2]], [1, 2]); // => { status: "not-computable", reason: "collinear", column: 1 }
 * ```
 */
export function weightedLeastSquares(
  rows: Matrix,
  outcomes: ArrayLike<number>,
  weights?: ArrayLike<number>,
): LeastSquares | Collinear {
  const roots = rootsOf(rows.length, weights);
  const width = rows[0]?.length ?? 0;
  if (outcomes.length !== rows.length)
    throw new RangeError(`outcomes: ${outcomes.length} for ${rows.length} rows`);
  const made: Float64Array[] = [];
  const upper: number[][] = [];
  for (let column = 0; column < width; column++) {
    const own = Float64Array.from(rows, (row, i) => {
      if (row.length !== width) throw new RangeError(`rows: one of ${row.length}, not ${width}`);
      return (row[column] as number) * (roots[i] as number);
    });
    const length = Math.sqrt(product(own, own));
    const shares = orthogonal(own, made);
    const rest = Math.sqrt(product(own, own));
    if (!(rest > least * length)) return { status: "not-computable", reason: "collinear", column };
    for (let i = 0; i < own.length; i++) own[i] = (own[i] as number) / rest;
    made.push(own);
    upper.push([...shares, rest]);
  }
  const left = Float64Array.from(roots, (root, i) => root * (outcomes[i] as number));
  const coefficients = backward(upper, orthogonal(left, made));
  const inverse = upper.map((_, at) =>
    backward(
      upper,
      upper.map((__, i) => (i === at ? 1 : 0)),
    ),
  );
  return {
    status: "computed",
    coefficients,
    // R^-1 R^-T, by the rows of R^-1: element i of the solution for unit vector k.
    unscaledCovariance: upper.map((_, i) =>
      upper.map((__, j) =>
        inverse.reduce((sum, column) => sum + (column[i] as number) * (column[j] as number), 0),
      ),
    ),
    residualSumOfSquares: product(left, left),
  };
}

function rootsOf(count: number, weights: ArrayLike<number> | undefined): Float64Array {
  if (weights === undefined) return new Float64Array(count).fill(1);
  if (weights.length !== count)
    throw new RangeError(`weights: ${weights.length} for ${count} rows`);
  return Float64Array.from(weights, (weight) => {
    if (!(weight >= 0)) throw new RangeError(`weights: ${weight} is no weight`);
    return Math.sqrt(weight);
  });
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Takes from a column, in place, what lies along the columns made before, and says how much that was of each. */
function orthogonal(own: Float64Array, made: readonly Float64Array[]): readonly number[] {
  const shares = made.map(() => 0);
  for (let round = 0; round < 2; round++) {
    made.forEach((column, at) => {
      const share = product(own, column);
      for (let i = 0; i < own.length; i++)
        own[i] = (own[i] as number) - share * (column[i] as number);
      shares[at] = (shares[at] as number) + share;
    });
  }
  return shares;
}

/** x with R x = b; R is kept by columns, each down to its diagonal. */
function backward(upper: Matrix, right: readonly number[]): readonly number[] {
  const x = [...right];
  for (let j = x.length - 1; j >= 0; j--) {
    const column = upper[j] as readonly number[];
    x[j] = (x[j] as number) / (column[j] as number);
    for (let i = 0; i < j; i++) x[i] = (x[i] as number) - (column[i] as number) * (x[j] as number);
  }
  return x;
}
