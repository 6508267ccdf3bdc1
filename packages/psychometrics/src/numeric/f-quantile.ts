import { betaQuantile } from "./beta-quantile.ts";

/**
 * The value that an F-distributed number with `df1` and `df2` degrees of freedom (both above 0, fractions too) stays below with this probability.
 *
 * Source: NIST Digital library of mathematical functions 8.17 with Johnson, Kotz and Balakrishnan, Continuous univariate distributions 2 (1995),
 * 27.1: df2 / (df2 + df1 F) is beta-distributed with df2 / 2 and df1 / 2.
 *
 * @example
 * ```ts
 * import { fQuantile, roundDecimal } from "@whole-learner/psychometrics";
 * roundDecimal(fQuantile(0.95, 5, 18), 4, "half-up"); // => 2.7729
 * ```
 */
export function fQuantile(probability: number, df1: number, df2: number): number {
  const rest = betaQuantile(1 - probability, df2 / 2, df1 / 2);
  return (df2 / df1) * ((1 - rest) / rest);
}
