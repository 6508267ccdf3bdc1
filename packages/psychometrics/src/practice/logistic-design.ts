import type { Curve } from "../numeric/maximise.ts";
import { exp } from "../numeric/exp.ts";
import { lnOnePlus } from "../numeric/ln-one-plus.ts";
import { logistic } from "../numeric/logistic.ts";

/** An answer with what it depends on: coefficient number and how often it counts. */
export interface DesignRow {
  readonly outcome: number;
  readonly terms: readonly (readonly [coefficient: number, value: number])[];
}

/** ln P(outcome) where the log odds of a right answer are `odds`, without losing small probabilities. */
export const lnOutcome = (odds: number, outcome: number): number => {
  const signed = outcome === 1 ? odds : -odds;
  return signed >= 0 ? -lnOnePlus(exp(-signed)) : signed - lnOnePlus(exp(signed));
};

/** The log odds of a row. */
export const oddsOf = ({ terms }: DesignRow, at: readonly number[]): number =>
  terms.reduce((sum, [coefficient, value]) => sum + value * (at[coefficient] as number), 0);

/** Zeros in rows. */
export const zeroMatrix = (size: number): number[][] =>
  Array.from({ length: size }, () => Array<number>(size).fill(0));

/**
 * The log-likelihood of logistic regression less half the ridge times the sum of squares, with slope and curvature: Newton's step on it is that of
 * iteratively reweighted least squares (McCullagh and Nelder 1989, Generalized linear models, 2.5).
 */
export const ridgeCurve =
  (rows: readonly DesignRow[], size: number, ridge: number) =>
  (at: readonly number[]): Curve => {
    let value = 0;
    const gradient = at.map((coefficient) => {
      value -= (ridge / 2) * coefficient * coefficient;
      return -ridge * coefficient;
    });
    const information = zeroMatrix(size);
    for (let i = 0; i < size; i += 1) (information[i] as number[])[i] = ridge;
    for (const row of rows) {
      const odds = oddsOf(row, at);
      const p = logistic(odds);
      value += lnOutcome(odds, row.outcome);
      for (const [i, one] of row.terms) {
        gradient[i] = (gradient[i] as number) + one * (row.outcome - p);
        const line = information[i] as number[];
        for (const [j, other] of row.terms)
          line[j] = (line[j] as number) + one * other * p * (1 - p);
      }
    }
    return { value, gradient, information };
  };
