export { additiveDefaults, fitAdditive, predictAdditive } from "./additive-factors.ts";
export type { AdditiveFactors, AdditiveFit, AdditiveOptions } from "./additive-factors.ts";
export { eloDefaults, newElo, predictElo, updateElo } from "./elo.ts";
export type { EloAnswer, EloOptions, EloRating } from "./elo.ts";
export { ratePeriodElo } from "./elo-period.ts";
export type { LearnerAbility } from "./fit-random-learners.ts";
export { ageGlicko, newGlicko, predictGlicko, rateGlicko } from "./glicko.ts";
export type { GlickoRating } from "./glicko.ts";
export { rateGlicko2 } from "./glicko-2.ts";
export type { Glicko2Rating } from "./glicko-2.ts";
export { fitPerformance, predictPerformance, tracePerformance } from "./performance-factors.ts";
export type {
  PerformanceFactors,
  PerformanceFit,
  PerformanceTrace,
  PractisedSkill,
} from "./performance-factors.ts";
export type {
  NoPracticeFit,
  PracticeAgreement,
  PracticeColumns,
  PracticeEstimate,
} from "./practice-columns.ts";
export type { RatedGame, UncertainGame } from "./rating-game.ts";
