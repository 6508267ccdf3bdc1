import { gaussHermite } from "../numeric/gauss-hermite.ts";
import { inverseSymmetric } from "../numeric/inverse-symmetric.ts";
import { type Curve, maximise } from "../numeric/maximise.ts";
import { checkRidge, fitLogistic, lackOf, type LogisticFit } from "./fit-logistic.ts";
import { learnerCurve, type LearnerMoments } from "./learner-curve.ts";
import { type DesignRow, zeroMatrix } from "./logistic-design.ts";
import type { NoPracticeFit, PracticeEstimate } from "./practice-columns.ts";

/** An answer of a learner. */
export interface LearnerRow extends DesignRow {
  readonly learner: number;
}

/** What is known of a learner's ability, around the mean of 0. */
export interface LearnerAbility {
  readonly learner: number;
  readonly mean: number;
  readonly standardDeviation: number;
}

/** A logistic regression in which learners differ. */
export interface RandomLearnersFit extends LogisticFit {
  readonly abilitySpread: PracticeEstimate;
  readonly abilities: readonly LearnerAbility[];
}

/**
 * Coefficients and the spread of abilities that make answers likeliest. An ability is spread times a standard normal number, so that the spread is one
 * coefficient more, of a column that nobody sees; slope and curvature are expectations over it (Louis 1982).
 */
export function fitRandomLearners(
  rows: readonly LearnerRow[],
  size: number,
  { ridge, nodes }: { readonly ridge: number; readonly nodes: number },
): RandomLearnersFit | NoPracticeFit {
  checkRidge(ridge);
  const quadrature = gaussHermite(nodes);
  const lack = lackOf(rows);
  if (lack !== undefined) return lack;
  const byLearner = new Map<number, LearnerRow[]>();
  for (const row of rows) {
    const own = byLearner.get(row.learner);
    if (own === undefined) byLearner.set(row.learner, [row]);
    else own.push(row);
  }
  const learners = [...byLearner.values()];
  const momentsAt = (at: readonly number[]): readonly LearnerMoments[] =>
    learners.map((own) => learnerCurve(own, at, quadrature));
  const curveAt = (at: readonly number[]): Curve => together(momentsAt(at), at, ridge);
  const alike = fitLogistic(rows, size, ridge);
  const begin =
    alike.status === "not-computable" ? [] : alike.coefficients.map(({ value }) => value);
  const top = maximise([...begin, 1], curveAt, { longestStep: 2 });
  const { status, at, curve, path, iterations } = top;
  const covariance = inverseSymmetric(curve.information);
  const estimates = at.map((value, i) => ({
    value,
    standardError: Math.sqrt(covariance?.[i]?.[i] ?? 1 / ridge),
  }));
  const moments = momentsAt(at);
  const logLikelihood = moments.reduce((sum, one) => sum + one.value, 0);
  // The likelihood is the same for a spread and its negative.
  const spread = Math.abs(at[size] as number);
  const sign = (at[size] as number) < 0 ? -1 : 1;
  return {
    status: covariance === undefined ? "not-converged" : status,
    coefficients: estimates.slice(0, size),
    abilitySpread: { ...(estimates[size] as PracticeEstimate), value: spread },
    abilities: [...byLearner.keys()].map((learner, i) => {
      const { mean, variance } = moments[i] as LearnerMoments;
      return {
        learner,
        mean: sign * spread * mean + 0,
        standardDeviation: spread * Math.sqrt(variance),
      };
    }),
    logLikelihood,
    penalisedLogLikelihood: curve.value,
    path,
    aic: 2 * (size + 1) - 2 * logLikelihood,
    responses: rows.length,
    iterations,
  };
}

/** All learners, with the ridge on the coefficients that are seen. */
function together(moments: readonly LearnerMoments[], at: readonly number[], ridge: number): Curve {
  const size = at.length;
  let value = 0;
  const gradient = Array<number>(size).fill(0);
  const information = zeroMatrix(size);
  for (let i = 0; i + 1 < size; i += 1) {
    const coefficient = at[i] as number;
    value -= (ridge / 2) * coefficient * coefficient;
    gradient[i] = -ridge * coefficient;
    (information[i] as number[])[i] = ridge;
  }
  for (const one of moments) {
    value += one.value;
    for (const [i, part] of one.gradient.entries()) {
      gradient[i] = (gradient[i] as number) + part;
      const line = information[i] as number[];
      for (const [j, curved] of (one.information[i] as readonly number[]).entries()) {
        line[j] = (line[j] as number) + curved;
      }
    }
  }
  return { value, gradient, information };
}
