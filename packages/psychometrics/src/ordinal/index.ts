export { filterLevels } from "./filter-levels.ts";
export type { ImpossibleLevelTrace, LevelTrace } from "./filter-levels.ts";
export { fitLevelRates, fitLevelRatesDefaults } from "./fit-level-rates.ts";
export type { FitLevelRatesOptions, LevelRatesFit } from "./fit-level-rates.ts";
export { levelRateIntervals } from "./level-rate-intervals.ts";
export type { LevelRateInterval, LevelRateIntervals } from "./level-rate-intervals.ts";
export { levelRateBounds } from "./level-rates.ts";
export type { LevelRateName, LevelRates } from "./level-rates.ts";
export type { LevelAgreement, LevelClimbOptions } from "./climb-levels.ts";
export { fitLevels, fitLevelsDefaults } from "./fit-levels.ts";
export type { FitLevelsOptions, LevelFit, LevelPart, NoLevelFit } from "./fit-levels.ts";
export { fitRaterError } from "./fit-rater-error.ts";
export type { NoRaterError, RaterErrorFit } from "./fit-rater-error.ts";
export { judgeLevelParameters } from "./judge-level-parameters.ts";
export type { LevelFlag, LevelJudgement } from "./judge-level-parameters.ts";
export type { LevelEvent, LevelEvidence, LevelRating } from "./level-event.ts";
export { levelsByGroup } from "./levels-by-group.ts";
export type { LevelColumns } from "./levels-by-group.ts";
export { levelModel } from "./level-model.ts";
export type { LevelModel } from "./level-model.ts";
export {
  defaultLevelParameters,
  levelDefaults,
  levelTransition,
  ratingErrors,
} from "./level-parameters.ts";
export type { LevelParameters } from "./level-parameters.ts";
export { expectedLevel, readLevels, readLevelsDefaults } from "./read-levels.ts";
export type { ImpossibleRatings, LevelReading, ReadLevelsOptions } from "./read-levels.ts";
export { smoothLevels } from "./smooth-levels.ts";
export { transitionOver } from "./transition-over.ts";
export { advanceLevels, startLevels, updateLevels } from "./update-levels.ts";
export type { LevelState } from "./update-levels.ts";
