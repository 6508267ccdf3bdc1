import type { Matrix } from "../numeric/cholesky.ts";
import {
  plusScaled,
  type ScaledNumber,
  scaledNumber,
  timesFactor,
} from "../numeric/scaled-number.ts";
import { eventOf, type LevelEvidence, likelihoodOf, powersOfEvent } from "./level-event.ts";
import type { LevelModel } from "./level-model.ts";
import { transitionOver } from "./transition-over.ts";

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
 * Errors: RangeError for a code the model does not have, for a weight or a reliability below 0, and for steps of time below 0.
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
  { steps, weights }: LevelState,
  evidence: LevelEvidence,
): LevelState {
  const event = eventOf(evidence);
  const powers = powersOfEvent(model, event);
  const moved =
    steps === 0 ? weights : moveLevels(weights, model.parameters.transition, event.elapsed);
  return {
    steps: steps + 1,
    weights: moved.map((weight, level) =>
      powers.reduce((so, power) => timesFactor(so, likelihoodOf(power, level)), weight),
    ),
  };
}

/** The same learner some steps later. */
function moveLevels(
  weights: readonly ScaledNumber[],
  transition: Matrix,
  elapsed: number = 1,
): readonly ScaledNumber[] {
  const over = elapsed === 1 ? transition : transitionOver(transition, elapsed);
  return weights.map((_, to) =>
    weights.reduce<ScaledNumber>(
      (sum, weight, from) => plusScaled(sum, timesFactor(weight, over[from]?.[to] as number)),
      nothing,
    ),
  );
}

const nothing: ScaledNumber = { value: 0, exponent: 0 };
