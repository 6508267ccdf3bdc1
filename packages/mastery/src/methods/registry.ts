import { decayingAverage } from "./decaying-average.ts";
import { mean } from "./mean.ts";
import { medianOfRecent } from "./median-of-recent.ts";
import { mostRecent } from "./most-recent.ts";

/** Every method of this package by its id: a name without its method does not compile. */
export interface Methods {
  readonly mean: typeof mean;
  readonly "most-recent": typeof mostRecent;
  readonly "median-of-recent": typeof medianOfRecent;
  readonly "decaying-average": typeof decayingAverage;
}

/** Every method of this package. Only facades import it; all else takes the methods it is given. */
export const methods: Methods = {
  mean,
  "most-recent": mostRecent,
  "median-of-recent": medianOfRecent,
  "decaying-average": decayingAverage,
};
