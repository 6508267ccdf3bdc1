import type { Policy } from "../policy/policy.ts";

/** The names of its presets. */
export type KolibriPreset = "kolibri/five-of-five";

/**
 * Kolibri's mastery of an exercise: five of the last five first answers are right, and once mastered it stays so. Made for a scale of three levels
 * whose goal is the highest. Source: the public repository of 2018, read as rules. What was answered in error is no answer: it is never recorded.
 */
export const kolibri: Readonly<Record<KolibriPreset, Policy>> = {
  "kolibri/five-of-five": {
    format: "whole-learner/policy@1",
    version: "1",
    id: "kolibri/five-of-five",
    read: { met: { met: "goal", not: 0 } },
    attempts: { count: "first" },
    score: { method: "m-of-n", parameters: { times: 5, of: 5 } },
    level: { cuts: [0.5, 1] },
    hold: { rule: "high-water" },
  },
};
