import type { Policy } from "../policy/policy.ts";

/** The names of its presets. */
export type PowerteacherProPreset = "powerteacher-pro/most-recent-scores";

/**
 * PowerTeacher Pro's default for standards: the mean of the three most recent scores, fewer where there are fewer; parents by the mean of
 * theirs. Source: public descriptions of the gradebook. It knows six more ways to roll up, which are rules of ours by their own names.
 */
export const powerteacherPro: Readonly<Record<PowerteacherProPreset, Policy>> = {
  "powerteacher-pro/most-recent-scores": {
    format: "whole-learner/policy@1",
    version: "1",
    id: "powerteacher-pro/most-recent-scores",
    score: { method: "mean-of-recent", parameters: { recent: 3 } },
    rollUp: { rule: "mean" },
  },
};
