import { logistic } from "../numeric/logistic.ts";
import { checkFinite, checkPractice } from "./check-factors.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { fitRandomLearners, type LearnerAbility } from "./fit-random-learners.ts";
import {
  type NoPracticeFit,
  practiceBefore,
  type PracticeAgreement,
  type PracticeColumns,
  type PracticeEstimate,
} from "./practice-columns.ts";

/** What a skill adds to the log odds of a right answer. */
export interface AdditiveFactors {
  /** Beta: without any practice, for a learner of ability 0. */
  readonly easiness: number;
  /** Gamma: for each opportunity before, right or wrong. */
  readonly practice: number;
}

/**
 * P(right) of the additive factors model: logit P = theta + sum over skills of beta + gamma t, t being the opportunities before. It predicts the
 * next answer; it decides no mastery.
 *
 * Throws RangeError for an ability or a factor that is not finite and for opportunities that are no whole number from 0.
 *
 * Source: Cen, Koedinger and Junker (2006), Learning factors analysis: a general method for cognitive model evaluation and improvement, ITS 2006,
 * 164-175.
 *
 * @param ability - theta of the learner; 0 is the mean learner
 *
 * @example
 * ```ts
 * import { predictAdditive } from "@whole-learner/psychometrics";
 * predictAdditive(0.5, [{ easiness: -1, practice: 0.25, opportunities: 2 }]); // => 0.5
 * ```
 */
export const predictAdditive = (
  ability: number,
  skills: readonly (AdditiveFactors & { readonly opportunities: number })[],
): number => {
  checkFinite({ ability });
  return logistic(
    skills.reduce((sum, { easiness, practice, opportunities }) => {
      checkFinite({ easiness, practice });
      checkPractice({ opportunities });
      return sum + easiness + practice * opportunities;
    }, ability),
  );
};

/** How the additive factors are fitted. */
export interface AdditiveOptions {
  /**
   * `random`: abilities are normal around 0, with a standard deviation that is estimated. `none`: everyone has ability 0, which takes the differences of
   * learners for effects of practice.
   */
  readonly learners?: "random" | "none";
  /** Half of it times the sum of squared coefficients is taken from the log-likelihood that is maximised. */
  readonly ridge?: number;
  /** Places of the adaptive quadrature over abilities. */
  readonly nodes?: number;
}

/**
 * What {@link fitAdditive} does unless it is told otherwise.
 *
 * @example
 * ```ts
 * import { additiveDefaults } from "@whole-learner/psychometrics";
 * additiveDefaults; // => { learners: "random", ridge: 0.0001, nodes: 25 }
 * ```
 */
export const additiveDefaults: Required<AdditiveOptions> = {
  learners: "random",
  ridge: 1e-4,
  nodes: 25,
};

/** The factors of every skill, by its number, with standard errors. */
export interface AdditiveFit extends PracticeAgreement {
  readonly skills: readonly Readonly<Record<keyof AdditiveFactors, PracticeEstimate>>[];
  /** The standard deviation of abilities; with `learners: "none"` it is 0. */
  readonly abilitySpread: PracticeEstimate;
  /** What is known of each learner who answered, in order of first answers; of nobody with `learners: "none"`. */
  readonly abilities: readonly LearnerAbility[];
}

/**
 * The additive factors under which answers are likeliest. With random learners their abilities are integrated out by adaptive Gauss-Hermite
 * quadrature around each learner's own peak, as lme4's glmer does with nAGQ.
 *
 * Throws RangeError for columns that do not go together, for a ridge that is not above 0 and for nodes that are no whole number from 1 to 100.
 *
 * Source of the quadrature: Pinheiro and Bates (1995), Journal of Computational and Graphical Statistics 4, 12-35.
 *
 * @example
 * ```ts
 * import { fitAdditive } from "@whole-learner/psychometrics";
 * const columns = { outcomes: Uint8Array.of(0, 1, 0, 0), learners: Uint32Array.of(0, 0, 1, 1), skills: new Uint32Array(4) };
 * const fit = fitAdditive(columns, { learners: "none" });
 * fit.status === "converged" ? fit.responses : fit.status; // => 4
 * ```
 */
export function fitAdditive(
  columns: PracticeColumns,
  options: AdditiveOptions = {},
): AdditiveFit | NoPracticeFit {
  const { learners, ridge, nodes } = { ...additiveDefaults, ...options };
  const count = columns.skills.reduce((most, skill) => Math.max(most, skill + 1), 0);
  const rows = practiceBefore(columns).map(({ learner, outcome, skills }) => ({
    learner,
    outcome,
    terms: skills.flatMap(({ skill, successes, failures }) => [
      [2 * skill, 1] as const,
      [2 * skill + 1, successes + failures] as const,
    ]),
  }));
  const fit =
    learners === "none"
      ? fitLogistic(rows, 2 * count, ridge)
      : fitRandomLearners(rows, 2 * count, { ridge, nodes });
  if (fit.status === "not-computable") return fit;
  const { coefficients, ...agreement } = fit;
  const of = (at: number): PracticeEstimate => coefficients[at] as PracticeEstimate;
  return {
    abilitySpread: { value: 0, standardError: 0 },
    abilities: [],
    ...agreement,
    skills: Array.from({ length: count }, (_, skill) => ({
      easiness: of(2 * skill),
      practice: of(2 * skill + 1),
    })),
  };
}
