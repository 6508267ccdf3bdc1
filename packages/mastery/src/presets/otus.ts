import type { Policy } from "../policy/policy.ts";

const shared = {
  format: "whole-learner/policy@1",
  version: "1",
  display: { rounding: { places: 1, mode: "half-up", input: "snapped" } },
} as const;

/** The names of its presets. */
export type OtusPreset =
  | "otus/mean"
  | "otus/mode"
  | "otus/most-recent"
  | "otus/highest"
  | "otus/decaying-average";

/** Otus's mastery settings. Source: the definitions in its public help pages: 2, 3, 4 decays to 3.5275, shown as 3.5. How the mode breaks ties is not said. */
export const otus: Readonly<Record<OtusPreset, Policy>> = {
  "otus/mean": { ...shared, id: "otus/mean", score: { method: "mean" } },
  "otus/mode": {
    ...shared,
    id: "otus/mode",
    score: { method: "mode", parameters: { tie: "most-recent" } },
  },
  "otus/most-recent": { ...shared, id: "otus/most-recent", score: { method: "most-recent" } },
  "otus/highest": { ...shared, id: "otus/highest", score: { method: "highest" } },
  "otus/decaying-average": {
    ...shared,
    id: "otus/decaying-average",
    score: { method: "decaying-average", parameters: { newest: 0.65 } },
  },
};
