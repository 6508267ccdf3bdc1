import { cholesky, type Matrix, solveFactored } from "./cholesky.ts";

/**
 * The x with A x = b, for a symmetric positive definite A (only its lower triangle is read). `undefined` where A is not positive definite or
 * nearly singular. Errors: RangeError where A is not square or b has another length.
 *
 * Source: Golub and Van Loan, Matrix computations (4th edition), 4.2 (Cholesky).
 *
 * @example
 * ```ts
 * import { solveSymmetric } from "@whole-learner/psychometrics";
 * solveSymmetric([[4, 2], [2, 10]], [8, 22]); // => [1, 2]
 * ```
 */
export function solveSymmetric(
  matrix: Matrix,
  right: readonly number[],
): readonly number[] | undefined {
  if (right.length !== matrix.length)
    throw new RangeError(`right: ${right.length} numbers for ${matrix.length} rows`);
  const lower = cholesky(matrix);
  return lower && solveFactored(lower, right);
}
