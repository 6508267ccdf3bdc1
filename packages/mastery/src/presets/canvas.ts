import type { Policy } from "../policy/policy.ts";

/** What all of Canvas's methods share. */
const shared = {
  format: "whole-learner/policy@1",
  version: "1",
  // A result is a share of its points, taken to the outcome's or the account's points; nothing is cut off above them.
  read: { points: { by: "maximum" }, extraCredit: true },
  // `submitted_at || assessed_at`, cut to the second; without either, 1970.
  order: { by: ["submitted", "assessed"], resolution: "second", undated: "oldest" },
  // A rating begins at its own points, and the rollup is rounded before it is compared: 2.995 is mastery at 3. Canvas reckons with whole
  // percents, so what it rounds half up is the decimal: 0.525 is 0.53.
  level: { cuts: "values", rounded: { places: 2, mode: "half-up", input: "snapped" } },
  display: { rounding: { places: 2, mode: "half-up", input: "snapped" } },
} as const;

/** The names of its presets. */
export type CanvasPreset =
  | "canvas/highest"
  | "canvas/most-recent"
  | "canvas/average"
  | "canvas/weighted-average"
  | "canvas/decaying-average"
  | "canvas/n-mastery";

/**
 * Canvas LMS: how it rolls the results of one outcome up for one learner. The names are those of its interface since 2024; what the database
 * calls `decaying_average` is the weighted average here, and `standard_decaying_average` the decaying one (while the feature is off, both are
 * the weighted one).
 *
 * Source: the public specs and sources of canvas-lms (`rollup_score`, `result_analytics`), read in 2025 and 2026, as rules; its own cases are
 * tests. Differences: equal times are ordered by sequence and id here, in Canvas by whatever its database gave; a level below the lowest
 * rating is the lowest.
 */
export const canvas: Readonly<Record<CanvasPreset, Policy>> = {
  /** The highest result. */
  "canvas/highest": { ...shared, id: "canvas/highest", score: { method: "highest" } },
  /** The newest result ("Most Recent Score"). */
  "canvas/most-recent": { ...shared, id: "canvas/most-recent", score: { method: "most-recent" } },
  /** The mean of all results. */
  "canvas/average": { ...shared, id: "canvas/average", score: { method: "mean" } },
  /** The newest at 65 % against the mean of all others. */
  "canvas/weighted-average": {
    ...shared,
    id: "canvas/weighted-average",
    score: { method: "latest-against-rest", parameters: { newest: 0.65 } },
  },
  /** The recursive decaying average at 65 %. */
  "canvas/decaying-average": {
    ...shared,
    id: "canvas/decaying-average",
    score: { method: "decaying-average", parameters: { newest: 0.65 } },
  },
  /** Five results at mastery; then the mean of all that are. */
  "canvas/n-mastery": {
    ...shared,
    id: "canvas/n-mastery",
    score: { method: "n-times", parameters: { times: 5, target: "goal", result: "mean" } },
  },
};
