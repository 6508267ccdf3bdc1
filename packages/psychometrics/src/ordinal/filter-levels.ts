import type { LevelEvidence } from "./level-event.ts";
import type { LevelModel } from "./level-model.ts";
import {
  type ImpossibleRatings,
  type LevelReading,
  readLevels,
  type ReadLevelsOptions,
} from "./read-levels.ts";
import { type LevelState, startLevels, updateLevels } from "./update-levels.ts";

/** What was known of the level at each performance; the list has an entry for each. */
export interface LevelTrace {
  readonly status: "computed";
  readonly readings: readonly LevelReading[];
  /** The natural logarithm of the probability of all ratings. */
  readonly logLikelihood: number;
}

/** At which performance, counted from 0, the ratings became impossible. */
export interface ImpossibleLevelTrace extends ImpossibleRatings {
  readonly at: number;
}

/**
 * The level at each performance from the ratings up to it. Errors as in {@link updateLevels} and {@link readLevels}.
 *
 * Source: Rabiner, Proceedings of the IEEE 77 (1989), 257-286 (the forward recursion).
 *
 * @param evidence - oldest first
 *
 * @example
 * ```ts
 * import { defaultLevelParameters, filterLevels, levelModel } from "@whole-learner/psychometrics";
 * const trace = filterLevels(levelModel(defaultLevelParameters(4)), [1, 2, { ratings: [2, 3] }]);
 * trace.status === "computed" ? trace.readings.map(({ expectedLevel }) => expectedLevel.toFixed(2)) : trace.at;
 * // => ["2.08", "2.58", "3.02"]
 * ```
 */
export function filterLevels(
  model: LevelModel,
  evidence: readonly LevelEvidence[],
  options: ReadLevelsOptions = {},
): LevelTrace | ImpossibleLevelTrace {
  const readings: LevelReading[] = [];
  let state: LevelState = startLevels(model);
  for (const [at, one] of evidence.entries()) {
    state = updateLevels(model, state, one);
    const reading = readLevels(state, options);
    if (reading.status === "not-computable") return { ...reading, at };
    readings.push(reading);
  }
  return { status: "computed", readings, logLikelihood: readings.at(-1)?.logLikelihood ?? 0 };
}
