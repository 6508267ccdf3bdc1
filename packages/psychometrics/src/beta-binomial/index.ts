export { betaAtLeast } from "./beta-at-least.ts";
export { betaPosterior } from "./beta-posterior.ts";
export type { BetaPosterior } from "./beta-posterior.ts";
export { jeffreysBeta, uniformBeta } from "./beta-prior.ts";
export type { BetaPrior } from "./beta-prior.ts";
export { credibleInterval, credibleMass } from "./credible-interval.ts";
export type { ProportionInterval } from "./credible-interval.ts";
export { countDefaults, countResponse, countResponses, noResponses } from "./met-counts.ts";
export type { CountOptions, MetCounts } from "./met-counts.ts";
export {
  exactInterval,
  jeffreysInterval,
  proportionConfidence,
  wilsonInterval,
} from "./proportion-interval.ts";
