import type { Matrix } from "./cholesky.ts";
import { inverseSymmetric } from "./inverse-symmetric.ts";

/** Half the step of the numeric derivative: the error of the second derivative is about 1e-8 of it. */
const step = 1e-4;

/**
 * The covariance of estimates from the curvature of a log likelihood at its top: its slopes are exact, their change is taken between 1e-4 above and below.
 * Undefined where there is no top.
 *
 * @param size - how many numbers were estimated
 * @param slopesAt - the slope by each of them, where the one at a place is moved by so much
 */
export function covarianceBySlopes(
  size: number,
  slopesAt: (moved: number, by: number) => readonly number[],
): Matrix | undefined {
  const places = Array.from({ length: size }, (_, at) => at);
  const changes = places.map((moved) => {
    const above = slopesAt(moved, step);
    const below = slopesAt(moved, -step);
    return places.map((at) => ((below[at] as number) - (above[at] as number)) / (2 * step));
  });
  return inverseSymmetric(
    changes.map((row, i) => row.map((value, j) => (value + (changes[j]?.[i] as number)) / 2)),
  );
}
