import { ln } from "../numeric/ln.ts";

/** Two proportions to tell apart, and how often either error may be made. */
export interface SequentialTest {
  /** p0: who meets no more than this is no master. */
  readonly nonMaster: number;
  /** p1: who meets this is a master; above `nonMaster`. */
  readonly master: number;
  /** alpha: P(said to be a master | p = p0). */
  readonly falsePositive: number;
  /** beta: P(said to be none | p = p1). */
  readonly falseNegative: number;
}

/**
 * Where nobody has set them: a proposal.
 *
 * @example
 * ```ts
 * import { sequentialTestDefaults } from "@whole-learner/psychometrics";
 * sequentialTestDefaults;
 * // => { nonMaster: 0.6, master: 0.8, falsePositive: 0.05, falseNegative: 0.05 }
 * ```
 */
export const sequentialTestDefaults: SequentialTest = {
  nonMaster: 0.6,
  master: 0.8,
  falsePositive: 0.05,
  falseNegative: 0.05,
};

/** Where the test stands, as plain JSON. */
export interface SequentialState {
  /** Responses so far, up to the one that decided. */
  readonly responses: number;
  /** ln of how much likelier the responses are of a master. */
  readonly logRatio: number;
  readonly decision: "master" | "non-master" | "continue";
}

/**
 * Before any response.
 *
 * @example
 * ```ts
 * import { startSequentialTest } from "@whole-learner/psychometrics";
 * startSequentialTest; // => { responses: 0, logRatio: 0, decision: "continue" }
 * ```
 */
export const startSequentialTest: SequentialState = {
  responses: 0,
  logRatio: 0,
  decision: "continue",
};

/**
 * The bounds of the log ratio: a master from `upper` = ln((1 - beta) / alpha), none from `lower` = ln(beta / (1 - alpha)) down. Errors: RangeError
 * where not 0 < p0 < p1 < 1, or alpha or beta is not above 0, or they reach 1 together.
 *
 * Source: Wald, Sequential Analysis (1947), 3.2 (the approximate bounds, which hold the errors to about alpha and beta).
 *
 * @example
 * ```ts
 * import { sequentialBounds } from "@whole-learner/psychometrics";
 * sequentialBounds().upper.toFixed(4); // => "2.9444"
 * ```
 */
export function sequentialBounds(test: SequentialTest = sequentialTestDefaults): {
  readonly upper: number;
  readonly lower: number;
} {
  const { nonMaster, master, falsePositive, falseNegative } = test;
  if (!(nonMaster > 0 && nonMaster < master && master < 1)) {
    throw new RangeError(
      `nonMaster: ${nonMaster} and master: ${master} are not one above the other inside 0 to 1`,
    );
  }
  if (!(falsePositive > 0 && falseNegative > 0 && falsePositive + falseNegative < 1)) {
    throw new RangeError(
      `falsePositive: ${falsePositive} and falseNegative: ${falseNegative} are not above 0 and together below 1`,
    );
  }
  return {
    upper: ln((1 - falseNegative) / falsePositive),
    lower: ln(falseNegative / (1 - falsePositive)),
  };
}

/**
 * Wald's sequential probability ratio test with one response more: ln(p1 / p0) is added where it was met, ln((1 - p1) / (1 - p0)) where not. What
 * is decided stays so. A missing response changes nothing. Errors as in {@link sequentialBounds}.
 *
 * Source: Wald, Sequential Analysis (1947); for mastery tests Ferguson (1969).
 *
 * @param response - true met, false not met, null missing
 *
 * @example
 * ```ts
 * import { startSequentialTest, updateSequentialTest } from "@whole-learner/psychometrics";
 * let state = startSequentialTest;
 * for (let i = 0; i < 11; i++) state = updateSequentialTest(state, true);
 * state.decision; // => "master"
 * ```
 */
export function updateSequentialTest(
  state: SequentialState,
  response: boolean | null,
  test: SequentialTest = sequentialTestDefaults,
): SequentialState {
  const { upper, lower } = sequentialBounds(test);
  if (response === null || state.decision !== "continue") return state;
  const { nonMaster, master } = test;
  const logRatio =
    state.logRatio + (response ? ln(master / nonMaster) : ln((1 - master) / (1 - nonMaster)));
  const decision = logRatio >= upper ? "master" : logRatio <= lower ? "non-master" : "continue";
  return { responses: state.responses + 1, logRatio, decision };
}
