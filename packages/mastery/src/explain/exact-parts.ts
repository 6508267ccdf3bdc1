import type { ScaleNumbers, ScoredSeries } from "../methods/method.ts";
import type { ChosenMethod } from "../plan/plan.ts";
import { type Rational, rationals, ratioText } from "./rational.ts";

/** A share and what it brings to the score, as ratios in lowest terms such as "13/20": nothing is lost when they are added up. */
export interface ExactPart {
  readonly share: string;
  readonly contribution: string;
}

/** The parts of a score and the score itself by the method's formula, as ratios. */
export interface ExactParts {
  readonly parts: readonly ExactPart[];
  readonly score: string;
}

/**
 * What each piece is of the score by the formula, with numbers as they are written: contributions add up to the score exactly. Undefined where
 * the method is no weighted mean, or where its shares are no ratios.
 */
export function exactParts(
  { method, parameters }: ChosenMethod,
  series: ScoredSeries,
  scale?: ScaleNumbers,
): ExactParts | undefined {
  // Settled against the method's own declaration, from which its type derives.
  const shares = method.exactShares?.(rationals, parameters as never, series, scale);
  if (shares === undefined) return undefined;
  const contributions = series.map(
    ({ score }, at): Rational =>
      rationals.times(shares[at] ?? rationals.of(0), rationals.of(score)),
  );
  return {
    parts: contributions.map((contribution, at) => ({
      share: ratioText(shares[at] ?? rationals.of(0)),
      contribution: ratioText(contribution),
    })),
    score: ratioText(contributions.reduce(rationals.plus, rationals.of(0))),
  };
}
