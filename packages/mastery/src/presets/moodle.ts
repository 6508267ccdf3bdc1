import type { Policy } from "../policy/policy.ts";

const shared = {
  format: "whole-learner/policy@1",
  version: "1",
  // A rating is the newest one that was given; what only completes an activity is given where there is none yet.
  score: { method: "most-recent" },
  level: { cuts: "values" },
} as const;

/** The names of its presets. */
export type MoodlePreset = "moodle/all";

/**
 * Moodle's competencies: no average anywhere. A competency has the grade that was given to it last; what stands above is met when all its
 * children are proficient, or when those that are have enough points between them and all required ones are among them.
 *
 * Source: the public tests of moodle's competency rules, read as rules; its own cases are tests. Differences: Moodle asks its rules only at the moment
 * at which a child becomes proficient, so that an edited rule changes nothing until then; here a result is what the rule says of the
 * evidence as of the day.
 */
export const moodle: Readonly<Record<MoodlePreset, Policy>> = {
  /** Every child proficient. */
  "moodle/all": { ...shared, id: "moodle/all", rollUp: { rule: "all" } },
};
