import {
  plusScaled,
  type ScaledNumber,
  scaledNumber,
  timesFactor,
  timesScaled,
} from "../numeric/scaled-number.ts";
import type { LevelTrace } from "./filter-levels.ts";
import { eventOf, type LevelEvidence, likelihoodOf, powersOfEvent } from "./level-event.ts";
import type { LevelModel } from "./level-model.ts";
import {
  type ImpossibleRatings,
  type LevelReading,
  readWeights,
  type ReadLevelsOptions,
} from "./read-levels.ts";
import { transitionOver } from "./transition-over.ts";
import { startLevels, updateLevels } from "./update-levels.ts";

/**
 * The level at each performance from all ratings, later ones too: how the way looks from today. The last is what the filter says. Errors as in
 * {@link updateLevels} and {@link readLevels}.
 *
 * Source: Rabiner, Proceedings of the IEEE 77 (1989), 257-286 (the backward recursion).
 *
 * @param evidence - oldest first
 *
 * @example
 * ```ts
 * import { defaultLevelParameters, levelModel, smoothLevels } from "@whole-learner/psychometrics";
 * const trace = smoothLevels(levelModel(defaultLevelParameters(4)), [1, 2, 2, 2]);
 * trace.status === "computed" ? trace.readings.map(({ mostLikely }) => mostLikely) : trace.reason;
 * // => [2, 2, 2, 2]
 * ```
 */
export function smoothLevels(
  model: LevelModel,
  evidence: readonly LevelEvidence[],
  options: ReadLevelsOptions = {},
): LevelTrace | ImpossibleRatings {
  let state = startLevels(model);
  const forward = evidence.map((one) => {
    state = updateLevels(model, state, one);
    return state.weights;
  });
  let later: readonly ScaledNumber[] = model.parameters.prior.map(() => scaledNumber(1));
  const readings: LevelReading[] = [];
  for (let at = forward.length - 1; at >= 0; at--) {
    const weights = forward[at] as readonly ScaledNumber[];
    const reading = readWeights(
      weights.map((weight, level) => timesScaled(weight, later[level] as ScaledNumber)),
      options,
    );
    if (reading.status === "not-computable") return reading;
    readings.unshift(reading);
    later = before(model, evidence[at] as LevelEvidence, later);
  }
  return { status: "computed", readings, logLikelihood: readings[0]?.logLikelihood ?? 0 };
}

/** The probability of a performance and all later ones, by the level one transition before it. */
function before(
  model: LevelModel,
  evidence: LevelEvidence,
  later: readonly ScaledNumber[],
): readonly ScaledNumber[] {
  const event = eventOf(evidence);
  const powers = powersOfEvent(model, event);
  const seen = later.map((weight, level) =>
    powers.reduce((so, power) => timesFactor(so, likelihoodOf(power, level)), weight),
  );
  const over = transitionOver(model.parameters.transition, event.elapsed ?? 1);
  return over.map((row) =>
    row.reduce<ScaledNumber>(
      (sum, probability, to) => plusScaled(sum, timesFactor(seen[to] as ScaledNumber, probability)),
      scaledNumber(0),
    ),
  );
}
