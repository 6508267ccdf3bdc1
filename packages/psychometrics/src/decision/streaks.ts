/**
 * How many in a row were met at each response, that one included. A response that is missing neither breaks nor lengthens a row.
 *
 * Errors: none. Source: as {@link streakReached}.
 *
 * @param responses - oldest first: true met, false not, null missing
 *
 * @example
 * ```ts
 * import { streaksOf } from "@whole-learner/psychometrics";
 * streaksOf([true, true, false, true]); // => [1, 2, 0, 1]
 * ```
 */
export function streaksOf(responses: readonly (boolean | null)[]): readonly number[] {
  let row = 0;
  return responses.map((met) => {
    if (met !== null) row = met ? row + 1 : 0;
    return row;
  });
}

/** Three in a row, as ASSISTments has it; a beginning for rules of one's own. */
export const streakDefault = 3;

/**
 * After how many responses so many in a row were met for the first time; undefined where they never were. Errors: RangeError where the length is no
 * whole number from 1.
 *
 * Source: Kelly, Wang, Thompson and Heffernan, Defining mastery: knowledge tracing versus N-consecutive correct responses (EDM 2015).
 *
 * @example
 * ```ts
 * import { streakReached } from "@whole-learner/psychometrics";
 * streakReached([true, false, true, true, true]); // => 5
 * ```
 */
export function streakReached(
  responses: readonly (boolean | null)[],
  length: number = streakDefault,
): number | undefined {
  demandCount("length", length);
  const at = streaksOf(responses).findIndex((row) => row >= length);
  return at < 0 ? undefined : at + 1;
}

/** When practice is said to spin its wheels. */
export interface WheelSpinningRule {
  /** So many in a row are mastery. */
  readonly streak?: number;
  /** Within so many opportunities. */
  readonly opportunities?: number;
}

/** Beck and Gong's rule: three in a row within ten opportunities. */
export const wheelSpinningDefaults: Required<WheelSpinningRule> = { streak: 3, opportunities: 10 };

/**
 * Whether practice spins its wheels: `mastered` where the row was reached within the opportunities, `spinning` where they passed without it,
 * `undetermined` where there were fewer. It says that this practice does not help, not that the learner cannot learn. Missing responses are no
 * opportunities. Errors: RangeError where a number is no whole number from 1.
 *
 * Source: Beck and Gong, Wheel-spinning: students who fail to master a skill (AIED 2013).
 *
 * @example
 * ```ts
 * import { wheelSpinning } from "@whole-learner/psychometrics";
 * wheelSpinning([false, true, false, true, false, true, false, true, false, true]); // => "spinning"
 * wheelSpinning([false, true]); // => "undetermined"
 * ```
 */
export function wheelSpinning(
  responses: readonly (boolean | null)[],
  rule: WheelSpinningRule = {},
): "mastered" | "spinning" | "undetermined" {
  const { streak, opportunities } = { ...wheelSpinningDefaults, ...rule };
  demandCount("opportunities", opportunities);
  const given = responses.filter((met) => met !== null);
  if (streakReached(given.slice(0, opportunities), streak) !== undefined) return "mastered";
  return given.length < opportunities ? "undetermined" : "spinning";
}

/** Refuses what is no whole number from 1. */
export function demandCount(name: string, value: number): void {
  if (!(Number.isInteger(value) && value >= 1)) {
    throw new RangeError(`${name}: ${value} is no whole number from 1`);
  }
}
