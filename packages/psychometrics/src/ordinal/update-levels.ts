import type { Matrix } from "../numeric/cholesky.ts";
import {
  plusScaled,
  type ScaledNumber,
  scaledNumber,
  timesFactor,
} from "../numeric/scaled-number.ts";
import { eventOf, type LevelEvidence, likelihoodOf, powersOfEvent } from "./level-event.ts";
import type { LevelModel } from "./level-model.ts";
import { demandSteps, transitionOver } from "./transition-over.ts";

/**
 * What the ratings so far say, as plain JSON of fixed size: for each level the probability of all ratings together with that level now. Their
 * ratios still tell near-certainties apart where a probability rounds to 1. All are 0 where the ratings were impossible.
 */
export interface LevelState {
  /** How many performances were seen, unrated ones too. */
  readonly steps: number;
  readonly weights: readonly ScaledNumber[];
}

/**
 * The state before any rating.
 *
 * Errors: none; for a model that {@link levelModel} made.
 *
 * @example
 * ```ts
 * import { defaultLevelParameters, levelModel, startLevels } from "@whole-learner/psychometrics";
 * startLevels(levelModel(defaultLevelParameters(2)));
 * // => { steps: 0, weights: [{ value: 1, exponent: -1 }, { value: 1, exponent: -1 }] }
 * ```
 */
export const startLevels = ({ parameters }: LevelModel): LevelState => ({
  steps: 0,
  weights: parameters.prior.map((probability) => scaledNumber(probability)),
});

/**
 * The state with one performance more, in a time and a size that do not depend on how many came before: p(1) is the prior times B, later
 * p(t) is (p(t-1) A) times B, each up to a factor; B to the power of the rating's weight.
 *
 * Errors: RangeError for a code the model does not have, for a weight or a reliability that is below 0 or not finite, for a weight so high that a likelihood to
 * its power falls below 1e-300, and for steps of time below 0.
 *
 * Source: Rabiner, Proceedings of the IEEE 77 (1989), 257-286 (the forward recursion).
 *
 * @example
 * ```ts
 * import { defaultLevelParameters, levelModel, readLevels, startLevels, updateLevels } from "@whole-learner/psychometrics";
 * const model = levelModel(defaultLevelParameters(4));
 * const state = updateLevels(model, startLevels(model), 2);
 * const read = readLevels(state);
 * read.status === "computed" ? read.mostLikely : read.reason; // => 2
 * ```
 */
export function updateLevels(
  model: LevelModel,
  state: LevelState,
  evidence: LevelEvidence,
): LevelState {
  const event = eventOf(evidence);
  const powers = powersOfEvent(model, event);
  const { transition } = model.parameters;
  const { elapsed = 1 } = event;
  demandSteps(elapsed);
  // Before the first performance there is no time.
  const over =
    state.steps === 0 || elapsed === 1 ? transition : transitionOver(transition, elapsed);
  const likelihoods = powers.map((power) =>
    state.weights.map((_, level) => likelihoodOf(power, level)),
  );
  return advanceLevels(state, over, likelihoods);
}

/**
 * The state with one performance more, from how levels changed before it (A) and how likely each of its ratings is, by level (a column of B, to
 * the power of its weight). Nothing is checked: for loops over what is known to be sound; {@link updateLevels} checks.
 *
 * Errors: none; what does not belong to the state gives what the formula gives, NaN too. Source: as {@link updateLevels}.
 *
 * @example
 * ```ts
 * import { advanceLevels, expectedLevel, scaledNumber } from "@whole-learner/psychometrics";
 * const even = { steps: 0, weights: [scaledNumber(0.5), scaledNumber(0.5)] };
 * expectedLevel(advanceLevels(even, [[1, 0], [0, 1]], [[0.25, 0.75]]), [1, 2]); // => 1.75
 * ```
 */
export function advanceLevels(
  { steps, weights }: LevelState,
  transition: Matrix,
  likelihoods: readonly (readonly number[])[],
): LevelState {
  const moved = steps === 0 ? weights : moveLevels(weights, transition);
  return {
    steps: steps + 1,
    weights: moved.map((weight, level) =>
      likelihoods.reduce((so, by) => timesFactor(so, by[level] as number), weight),
    ),
  };
}

/** The same learner a step later. */
const moveLevels = (
  weights: readonly ScaledNumber[],
  transition: Matrix,
): readonly ScaledNumber[] =>
  weights.map((_, to) =>
    weights.reduce<ScaledNumber>(
      (sum, weight, from) => plusScaled(sum, timesFactor(weight, transition[from]?.[to] as number)),
      nothing,
    ),
  );

const nothing: ScaledNumber = { value: 0, exponent: 0 };
