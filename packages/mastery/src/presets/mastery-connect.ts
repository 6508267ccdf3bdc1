import type { Policy } from "../policy/policy.ts";

const shared = {
  format: "whole-learner/policy@1",
  version: "1",
  // The date on which an assessment was given, which a teacher can change.
  order: { by: ["happened"] },
  // A standard is at its lowest sub-standard, and at nothing before all were assessed.
  rollUp: { rule: "lowest", parameters: { coverage: "wait" } },
} as const;

/** The names of its presets. */
export type MasteryConnectPreset =
  | "mastery-connect/most-recent"
  | "mastery-connect/mode"
  | "mastery-connect/maximum"
  | "mastery-connect/decaying-average"
  | "mastery-connect/average"
  | "mastery-connect/power-law";

/**
 * Mastery Connect's proficiency calculations for a tracker. Source: its public overview of them, as rules. The mode takes the higher of two
 * levels that are equally frequent.
 */
export const masteryConnect: Readonly<Record<MasteryConnectPreset, Policy>> = {
  "mastery-connect/most-recent": {
    ...shared,
    id: "mastery-connect/most-recent",
    score: { method: "most-recent" },
  },
  "mastery-connect/mode": {
    ...shared,
    id: "mastery-connect/mode",
    score: { method: "mode", parameters: { tie: "highest" } },
  },
  "mastery-connect/maximum": {
    ...shared,
    id: "mastery-connect/maximum",
    score: { method: "highest" },
  },
  "mastery-connect/decaying-average": {
    ...shared,
    id: "mastery-connect/decaying-average",
    score: { method: "decaying-average", parameters: { newest: 0.65 } },
  },
  "mastery-connect/average": {
    ...shared,
    id: "mastery-connect/average",
    score: { method: "mean" },
  },
  "mastery-connect/power-law": {
    ...shared,
    id: "mastery-connect/power-law",
    score: { method: "power-law" },
  },
};
