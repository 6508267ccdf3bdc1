import { bayesianKnowledgeTracing } from "./bayesian-knowledge-tracing.ts";
import { betaBinomial } from "./beta-binomial.ts";
import { decayingAverage } from "./decaying-average.ts";
import { first } from "./first.ts";
import { highest } from "./highest.ts";
import { latestAgainstRest } from "./latest-against-rest.ts";
import { lowest } from "./lowest.ts";
import { mOfN } from "./m-of-n.ts";
import { mean } from "./mean.ts";
import { meanOfBest } from "./mean-of-best.ts";
import { meanOfRecent } from "./mean-of-recent.ts";
import { median } from "./median.ts";
import { medianOfRecent } from "./median-of-recent.ts";
import { mode } from "./mode.ts";
import { modeOfRecent } from "./mode-of-recent.ts";
import { mostRecent } from "./most-recent.ts";
import { nTimes } from "./n-times.ts";
import { streak } from "./streak.ts";
import { powerLaw } from "./power-law.ts";
import { linearTrend } from "./linear-trend.ts";
import { bestFit } from "./best-fit.ts";
import { timeWeightedMean } from "./time-weighted-mean.ts";
import { topNPerIndicator } from "./top-n-per-indicator.ts";
import { highestPerIndicator } from "./highest-per-indicator.ts";
import { firstAttemptCredit } from "./first-attempt-credit.ts";
import { itemResponse } from "./item-response.ts";
import { ordinalLevelTracking } from "./ordinal-level-tracking.ts";

/** Every method of this package by its id: a name without its method does not compile. */
export interface Methods {
  readonly mean: typeof mean;
  readonly median: typeof median;
  readonly mode: typeof mode;
  readonly highest: typeof highest;
  readonly lowest: typeof lowest;
  readonly "most-recent": typeof mostRecent;
  readonly first: typeof first;
  readonly "mean-of-recent": typeof meanOfRecent;
  readonly "median-of-recent": typeof medianOfRecent;
  readonly "mode-of-recent": typeof modeOfRecent;
  readonly "mean-of-best": typeof meanOfBest;
  readonly "decaying-average": typeof decayingAverage;
  readonly "latest-against-rest": typeof latestAgainstRest;
  readonly "n-times": typeof nTimes;
  readonly "m-of-n": typeof mOfN;
  readonly streak: typeof streak;
  readonly "power-law": typeof powerLaw;
  readonly "linear-trend": typeof linearTrend;
  readonly "best-fit": typeof bestFit;
  readonly "time-weighted-mean": typeof timeWeightedMean;
  readonly "top-n-per-indicator": typeof topNPerIndicator;
  readonly "highest-per-indicator": typeof highestPerIndicator;
  readonly "first-attempt-credit": typeof firstAttemptCredit;
  readonly "bayesian-knowledge-tracing": typeof bayesianKnowledgeTracing;
  readonly "ordinal-level-tracking": typeof ordinalLevelTracking;
  readonly "beta-binomial": typeof betaBinomial;
  readonly "item-response": typeof itemResponse;
}

/** Every method of this package. Only facades import it; all else takes the methods it is given. */
export const methods: Methods = {
  mean,
  median,
  mode,
  highest,
  lowest,
  "most-recent": mostRecent,
  first,
  "mean-of-recent": meanOfRecent,
  "median-of-recent": medianOfRecent,
  "mode-of-recent": modeOfRecent,
  "mean-of-best": meanOfBest,
  "decaying-average": decayingAverage,
  "latest-against-rest": latestAgainstRest,
  "n-times": nTimes,
  "m-of-n": mOfN,
  streak,
  "power-law": powerLaw,
  "linear-trend": linearTrend,
  "best-fit": bestFit,
  "time-weighted-mean": timeWeightedMean,
  "top-n-per-indicator": topNPerIndicator,
  "highest-per-indicator": highestPerIndicator,
  "first-attempt-credit": firstAttemptCredit,
  "bayesian-knowledge-tracing": bayesianKnowledgeTracing,
  "ordinal-level-tracking": ordinalLevelTracking,
  "beta-binomial": betaBinomial,
  "item-response": itemResponse,
};
