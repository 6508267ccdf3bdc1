import type { Policy } from "../policy/policy.ts";

/** The names of its presets. */
export type OpenEdxCbePreset = "open-edx-cbe/grade";

/**
 * Open edX's competency criteria: a grade of a subsection at or above the threshold (80 % where nothing else is said) demonstrates, and what was
 * demonstrated stays so whatever comes. Made for a scale of shares from 0 to 1 with three levels: not attempted well enough, the
 * threshold, all.
 *
 * Source: the acceptance criteria and decisions in openedx-core's public repository, 2026. Groups of criteria with and / or are the roll-up
 * rule `requirements`.
 */
export const openEdxCbe: Readonly<Record<OpenEdxCbePreset, Policy>> = {
  "open-edx-cbe/grade": {
    format: "whole-learner/policy@1",
    version: "1",
    id: "open-edx-cbe/grade",
    read: { points: { by: "maximum" } },
    score: { method: "most-recent" },
    level: { cuts: [0.8, 1] },
    hold: { rule: "high-water" },
  },
};
