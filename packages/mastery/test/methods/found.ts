import type { Found, Scored, ScoredSeries } from "../../src/methods/method.ts";

/** A score that was found. */
export const is = (score: number): Found => ({ status: "scored", score });

/** A tie that nothing decides. */
export const tie = (...scores: [number, number, ...number[]]): Found => ({
  status: "not-computable",
  reason: { code: "tie", data: { scores } },
});

/** A score too large to compare exactly. */
export const outside: Found = {
  status: "not-computable",
  reason: { code: "outside-domain", data: { limit: 4503599 } },
};

/** A piece of a weight. */
export const weigh = (score: number, weight: number): Scored => ({ score, weight });

/** Pieces that weigh the same. */
export const pieces = (...scores: readonly number[]): ScoredSeries =>
  scores.map((score) => ({ score, weight: 1 })) as unknown as ScoredSeries;

/** Three tenths with another last bit. */
export const almostThreeTenths = 0.1 + 0.2;
