/** Numbers in rows, all of one length. */
export type Matrix = readonly (readonly number[])[];

/** A pivot below this share of its diagonal element is rounding: 2^-40. */
const least = 9.094947017729282e-13;

/**
 * The lower triangle L of a symmetric positive definite matrix A, with L L' = A. Only the lower triangle of A is read. `undefined` where A
 * is not positive definite, or so nearly singular that the factor would be made of rounding errors. Errors: RangeError where A is not square.
 *
 * Source: Golub and Van Loan, Matrix computations (4th edition), algorithm 4.2.1.
 *
 * @example
 * ```ts
 * import { cholesky } from "@whole-learner/psychometrics";
 * cholesky([[4, 2], [2, 10]]); // => [[2, 0], [1, 3]]
 * cholesky([[1, 1], [1, 1]]); // => undefined
 * ```
 */
export function cholesky(matrix: Matrix): Matrix | undefined {
  const size = matrix.length;
  const lower: number[][] = [];
  for (const row of matrix) {
    if (row.length !== size)
      throw new RangeError(`matrix: ${size} rows, and a row of ${row.length}`);
    const made = row.map(() => 0);
    const i = lower.length;
    lower.push(made);
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as number[];
      let rest = row[j] as number;
      for (let k = 0; k < j; k++) rest -= (made[k] as number) * (other[k] as number);
      if (j < i) made[j] = rest / (other[j] as number);
      else if (rest > least * (row[i] as number)) made[i] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return lower;
}

/** x with L L' x = b, for a factor of {@link cholesky}: forward, then backward. */
export function solveFactored(lower: Matrix, right: readonly number[]): readonly number[] {
  const x = [...right];
  const size = lower.length;
  const at = (i: number, j: number): number => (lower[i] as readonly number[])[j] as number;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) x[i] = (x[i] as number) - at(i, j) * (x[j] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) x[i] = (x[i] as number) - at(j, i) * (x[j] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  return x;
}
