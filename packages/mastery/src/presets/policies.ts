import type { Policy } from "../policy/policy.ts";

const plain = {
  /** The mean of everything. */
  mean: {
    format: "whole-learner/policy@1",
    id: "mean",
    version: "1",
    name: "Mean of everything",
    score: { method: "mean" },
  },
  /** The newest piece alone. */
  mostRecent: {
    format: "whole-learner/policy@1",
    id: "most-recent",
    version: "1",
    name: "The newest piece",
    score: { method: "most-recent" },
  },
  /** The median of the newest three. */
  medianOfRecent: {
    format: "whole-learner/policy@1",
    id: "median-of-recent",
    version: "1",
    name: "The middle of the newest three",
    score: { method: "median-of-recent", parameters: { recent: 3 } },
  },
  /** The recursive decaying average, the newest piece at 65 %. */
  decayingAverage: {
    format: "whole-learner/policy@1",
    id: "decaying-average",
    version: "1",
    name: "Decaying average",
    score: { method: "decaying-average", parameters: { newest: 0.65 } },
  },
} as const;

/**
 * Policies to begin with, one for each plain method, with nothing else asked. A school writes its own: these say nothing about how much
 * evidence is enough.
 */
export const policies: typeof plain = plain satisfies { readonly [name: string]: Policy };
