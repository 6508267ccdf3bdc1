import type { Policy } from "../policy/policy.ts";

/** The names of its presets. */
export type SummitPreset =
  | "summit/highest-per-skill"
  | "summit/highest-per-skill-by-times-assessed";

/**
 * Summit Learning's cognitive skills: the highest score of each skill; their mean (the older description), or each as often as it was assessed (the
 * newer one). Source: its public help pages.
 */
export const summit: Readonly<Record<SummitPreset, Policy>> = {
  "summit/highest-per-skill": {
    format: "whole-learner/policy@1",
    version: "1",
    id: "summit/highest-per-skill",
    score: { method: "highest-per-indicator", parameters: { weighting: "indicator" } },
  },
  "summit/highest-per-skill-by-times-assessed": {
    format: "whole-learner/policy@1",
    version: "1",
    id: "summit/highest-per-skill-by-times-assessed",
    score: { method: "highest-per-indicator", parameters: { weighting: "times-assessed" } },
  },
};
