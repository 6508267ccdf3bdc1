import { demandPositive } from "../numeric/demand.ts";
import { demandCount } from "./demand-count.ts";
import { type BetaPrior, uniformBeta } from "./beta-prior.ts";
import type { MetCounts } from "./met-counts.ts";

/** What is held of a proportion after responses: a distribution Beta(a, b), with its middle and its spread. */
export interface BetaPosterior {
  readonly a: number;
  readonly b: number;
  /** a / (a + b): the probability that the next response is met. */
  readonly mean: number;
  readonly standardDeviation: number;
  /** The likeliest proportion, (a - 1) / (a + b - 2); undefined where the density has no top inside 0 to 1. */
  readonly mode: number | undefined;
}

/**
 * The proportion that a learner would meet, after k met and n - k not: Beta(a + k, b + n - k). Valid where the responses are alike and what
 * is met stays so; with learning in between, discount or track.
 *
 * Errors: RangeError where a or b is not above 0, a count is below 0, or one of them is above 2^53 - 1.
 *
 * Source: Gelman et al., Bayesian Data Analysis (3rd edition), 2.4.
 *
 * @example
 * ```ts
 * import { betaPosterior } from "@whole-learner/psychometrics";
 * const { a, b, mean } = betaPosterior({ met: 3, notMet: 1 });
 * [a, b, mean.toFixed(4)]; // => [4, 2, "0.6667"]
 * ```
 */
export function betaPosterior(
  { met, notMet }: MetCounts,
  prior: BetaPrior = uniformBeta,
): BetaPosterior {
  demandPositive("a", prior.a);
  demandPositive("b", prior.b);
  demandCount("a", prior.a);
  demandCount("b", prior.b);
  demandCount("met", met);
  demandCount("notMet", notMet);
  const a = prior.a + met;
  const b = prior.b + notMet;
  const n = a + b;
  return {
    a,
    b,
    mean: a / n,
    standardDeviation: Math.sqrt(((a / n) * (b / n)) / (n + 1)),
    mode: a > 1 && b > 1 ? (a - 1) / (n - 2) : undefined,
  };
}
