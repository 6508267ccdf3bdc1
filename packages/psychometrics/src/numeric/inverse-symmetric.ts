import { cholesky, type Matrix, solveFactored } from "./cholesky.ts";

/**
 * The inverse of a symmetric positive definite matrix (only its lower triangle is read), exactly symmetric: the covariance of estimates is
 * that of their information. `undefined` where it is not positive definite or nearly singular. Errors: RangeError where it is not square.
 *
 * @example
 * ```ts
 * import { inverseSymmetric } from "@whole-learner/psychometrics";
 * inverseSymmetric([[4, 0], [0, 16]]); // => [[0.25, 0], [0, 0.0625]]
 * ```
 */
export function inverseSymmetric(matrix: Matrix): Matrix | undefined {
  const lower = cholesky(matrix);
  if (lower === undefined) return undefined;
  const columns = matrix.map((_, at) =>
    solveFactored(
      lower,
      matrix.map((__, i) => (i === at ? 1 : 0)),
    ),
  );
  return columns.map((column, i) =>
    column.map((value, j) => (value + ((columns[j] as readonly number[])[i] as number)) / 2 + 0),
  );
}
