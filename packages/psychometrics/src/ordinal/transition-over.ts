import type { Matrix } from "../numeric/cholesky.ts";

/**
 * How levels change over `elapsed` steps: A^n for the whole steps n, by repeated squaring, and for the fraction f left of one the mixture
 * (1 - f) I + f A. So it is A^n at whole numbers, continuous between them, and its rows always sum to 1 (a true root of A may have negative
 * entries). Errors: RangeError where `elapsed` is below 0 or above 2^53.
 *
 * Source: the powers of a stochastic matrix (Chapman and Kolmogorov); the mixture for parts of a step is this library's.
 *
 * @example
 * ```ts
 * import { levelTransition, transitionOver } from "@whole-learner/psychometrics";
 * const step = levelTransition(2, { up: 0.5, down: 0 });
 * transitionOver(step, 2); // => [[0.25, 0.75], [0, 1]]
 * transitionOver(step, 0.5); // => [[0.75, 0.25], [0, 1]]
 * ```
 */
export function transitionOver(transition: Matrix, elapsed: number): Matrix {
  demandSteps(elapsed);
  let whole = Math.floor(elapsed);
  const part = elapsed - whole;
  let result: Matrix | undefined;
  for (let power = transition; whole > 0; power = times(power, power)) {
    if (whole % 2 === 1) result = result === undefined ? power : times(result, power);
    whole = Math.floor(whole / 2);
  }
  if (part === 0 && result !== undefined) return result;
  const mixed = transition.map((row, i) =>
    row.map((value, j) => part * value + (i === j ? 1 - part : 0)),
  );
  return result === undefined ? mixed : times(result, mixed);
}

/** Refuses what is no number of steps from 0 to 2^53. */
export function demandSteps(elapsed: number): void {
  if (!(elapsed >= 0 && elapsed <= Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`elapsed: ${elapsed} is no number of steps`);
  }
}

const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) =>
    row.map((_, j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] as number), 0)),
  );
