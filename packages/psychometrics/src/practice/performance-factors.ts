import { logistic } from "../numeric/logistic.ts";
import { type LogisticFit, fitLogistic } from "./fit-logistic.ts";
import { checkFinite, checkPractice } from "./check-factors.ts";
import { lnOutcome } from "./logistic-design.ts";
import {
  type NoPracticeFit,
  practiceBefore,
  type PracticeAgreement,
  type PracticeColumns,
  type PracticeEstimate,
} from "./practice-columns.ts";

/** What a skill adds to the log odds of a right answer. */
export interface PerformanceFactors {
  /** Beta: without any practice. */
  readonly easiness: number;
  /** Gamma: for each right answer before. */
  readonly success: number;
  /** Rho: for each wrong answer before. */
  readonly failure: number;
}

/** A skill of an item with the practice before. */
export interface PractisedSkill extends PerformanceFactors {
  readonly successes: number;
  readonly failures: number;
}

/**
 * P(right) of performance factors analysis: logit P = sum over skills of beta + gamma s + rho f, s and f being the right and wrong answers
 * before. It predicts the next answer; it decides no mastery.
 *
 * Throws RangeError for a factor that is not finite and for answers before that are no whole number from 0.
 *
 * Source: Pavlik, Cen and Koedinger (2009), Performance factors analysis: a new alternative to knowledge tracing, AIED 2009, 531-538.
 *
 * @example
 * ```ts
 * import { predictPerformance } from "@whole-learner/psychometrics";
 * predictPerformance([{ easiness: -0.7, success: 0.35, failure: -0.05, successes: 2, failures: 0 }]); // => 0.5
 * ```
 */
export const predictPerformance = (skills: readonly PractisedSkill[]): number =>
  logistic(
    skills.reduce((sum, skill) => {
      checkFactors(skill);
      checkPractice({ successes: skill.successes, failures: skill.failures });
      const { easiness, success, failure, successes, failures } = skill;
      return sum + easiness + success * successes + failure * failures;
    }, 0),
  );

const checkFactors = ({ easiness, success, failure }: PerformanceFactors): void =>
  checkFinite({ easiness, success, failure });

/** What was foretold of each answer, and how likely all of them were. */
export interface PerformanceTrace {
  readonly pCorrect: readonly number[];
  readonly logLikelihood: number;
}

/**
 * One learner's answers to one skill, each foretold from those before it. Throws RangeError for an answer that is not 0 or 1 and for a factor that is not
 * finite.
 *
 * Source: as {@link predictPerformance}.
 *
 * @example
 * ```ts
 * import { tracePerformance } from "@whole-learner/psychometrics";
 * tracePerformance({ easiness: 0, success: 1, failure: 0 }, [0, 0]).pCorrect; // => [0.5, 0.5]
 * ```
 */
export function tracePerformance(
  factors: PerformanceFactors,
  responses: readonly number[],
): PerformanceTrace {
  checkFactors(factors);
  let [successes, failures, logLikelihood] = [0, 0, 0] as [number, number, number];
  const pCorrect = responses.map((response) => {
    if (response !== 0 && response !== 1) {
      throw new RangeError(`response is ${response}: it is 0 or 1`);
    }
    const odds = factors.easiness + factors.success * successes + factors.failure * failures;
    logLikelihood += lnOutcome(odds, response);
    if (response === 1) successes += 1;
    else failures += 1;
    return logistic(odds);
  });
  return { pCorrect, logLikelihood };
}

/** The factors of every skill, by its number, with their standard errors. */
export interface PerformanceFit extends PracticeAgreement {
  readonly skills: readonly Readonly<Record<keyof PerformanceFactors, PracticeEstimate>>[];
}

/**
 * The factors under which answers are likeliest, by iteratively reweighted least squares with a small ridge, which keeps a skill that nobody
 * got wrong finite. Never the whole truth about a learner: everyone begins at the same easiness.
 *
 * Throws RangeError for columns that do not go together and for a ridge that is not above 0.
 *
 * @param ridge - half of it times the sum of squared coefficients is taken from the log-likelihood that is maximised; 1e-4
 *
 * @example
 * ```ts
 * import { fitPerformance } from "@whole-learner/psychometrics";
 * const fit = fitPerformance({ outcomes: Uint8Array.of(1, 1), learners: Uint32Array.of(0, 0), skills: Uint32Array.of(0, 0) });
 * fit.status; // => "not-computable"
 * ```
 */
export function fitPerformance(
  columns: PracticeColumns,
  ridge: number = 1e-4,
): PerformanceFit | NoPracticeFit {
  const answers = practiceBefore(columns);
  const count = columns.skills.reduce((most, skill) => Math.max(most, skill + 1), 0);
  const rows = answers.map(({ outcome, skills }) => ({
    outcome,
    terms: skills.flatMap(({ skill, successes, failures }) => [
      [3 * skill, 1] as const,
      [3 * skill + 1, successes] as const,
      [3 * skill + 2, failures] as const,
    ]),
  }));
  const fit = fitLogistic(rows, 3 * count, ridge);
  if (fit.status === "not-computable") return fit;
  const { coefficients, ...agreement } = fit satisfies LogisticFit;
  const of = (at: number): PracticeEstimate => coefficients[at] as PracticeEstimate;
  return {
    ...agreement,
    skills: Array.from({ length: count }, (_, skill) => ({
      easiness: of(3 * skill),
      success: of(3 * skill + 1),
      failure: of(3 * skill + 2),
    })),
  };
}
