import { inverseSymmetric } from "../numeric/inverse-symmetric.ts";
import { maximise } from "../numeric/maximise.ts";
import { type DesignRow, lnOutcome, oddsOf, ridgeCurve } from "./logistic-design.ts";
import type { NoPracticeFit, PracticeAgreement, PracticeEstimate } from "./practice-columns.ts";

/** Coefficients of a logistic regression. */
export interface LogisticFit extends PracticeAgreement {
  readonly coefficients: readonly PracticeEstimate[];
}

/** Without variation nothing can be estimated. */
export function lackOf(rows: readonly DesignRow[]): NoPracticeFit | undefined {
  if (rows.length === 0) return { status: "not-computable", reason: "no-responses" };
  const right = rows.reduce((sum, { outcome }) => sum + outcome, 0);
  if (right > 0 && right < rows.length) return undefined;
  return { status: "not-computable", reason: "no-variation" };
}

/** Refuses a ridge that would leave the estimates without a bound. */
export function checkRidge(ridge: number): void {
  if (ridge > 0 && ridge < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`ridge is ${ridge}: it is above 0`);
}

/** The likeliest coefficients, held back by a small ridge. */
export function fitLogistic(
  rows: readonly DesignRow[],
  size: number,
  ridge: number,
): LogisticFit | NoPracticeFit {
  checkRidge(ridge);
  const lack = lackOf(rows);
  if (lack !== undefined) return lack;
  const zeros = Array<number>(size).fill(0);
  const { status, at, curve, path, iterations } = maximise(zeros, ridgeCurve(rows, size, ridge));
  // With a ridge the information is positive definite.
  const covariance = inverseSymmetric(curve.information);
  const logLikelihood = rows.reduce((sum, row) => sum + lnOutcome(oddsOf(row, at), row.outcome), 0);
  return {
    status: covariance === undefined ? "not-converged" : status,
    coefficients: at.map((value, i) => ({
      value,
      standardError: Math.sqrt(covariance?.[i]?.[i] ?? 1 / ridge),
    })),
    logLikelihood,
    penalisedLogLikelihood: curve.value,
    path,
    aic: 2 * size - 2 * logLikelihood,
    responses: rows.length,
    iterations,
  };
}
