import type { Policy } from "../policy/policy.ts";

/** The names of its presets. */
export type OliTorusPreset = "oli-torus/proficiency";

/**
 * OLI Torus's proficiency: first attempts, with a fifth of the credit for a wrong one; low up to 0.4, medium up to 0.8, then high; fewer than
 * three say nothing. Made for a scale of three levels. Source: the rule in its public repository, its own cases are tests.
 */
export const oliTorus: Readonly<Record<OliTorusPreset, Policy>> = {
  "oli-torus/proficiency": {
    format: "whole-learner/policy@1",
    version: "1",
    id: "oli-torus/proficiency",
    attempts: { count: "first" },
    score: { method: "first-attempt-credit" },
    level: { cuts: [0.4, 0.8], bound: "above" },
  },
};
