import type { Matrix } from "../../numeric/cholesky.ts";
import type { Linear } from "./design.ts";

/** The variance of a sum of linear combinations of parameters, each with its factor. */
export function varianceOf(
  sum: readonly (readonly [of: Linear, factor: number])[],
  covariance: Matrix,
): number {
  const terms = sum.flatMap(([{ terms: own }, by]) =>
    own.map(({ parameter, factor }) => ({ parameter, factor: factor * by })),
  );
  let variance = 0;
  for (const one of terms)
    for (const other of terms)
      variance +=
        one.factor *
        other.factor *
        ((covariance[one.parameter] as readonly number[])[other.parameter] as number);
  return variance;
}
