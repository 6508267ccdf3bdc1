import type { Policy } from "../policy/policy.ts";

const shared = {
  format: "whole-learner/policy@1",
  version: "1",
  read: { points: { by: "maximum" } },
  // The time of the first score: a later correction does not make it newer.
  order: { by: ["assessed"] },
  // What stands above is the average of what it holds, whatever the method below.
  rollUp: { rule: "mean" },
} as const;

/** The names of its presets. */
export type SchoologyPreset =
  | "schoology/decaying-average"
  | "schoology/average"
  | "schoology/highest";

/**
 * Schoology's mastery of learning objectives. Source: its public help pages, as rules: the decaying average at 75 % is the default, recency goes by
 * the time of the original score, parents are averages. How it rounds and breaks ties is not said there.
 */
export const schoology: Readonly<Record<SchoologyPreset, Policy>> = {
  "schoology/decaying-average": {
    ...shared,
    id: "schoology/decaying-average",
    score: { method: "decaying-average", parameters: { newest: 0.75 } },
  },
  "schoology/average": { ...shared, id: "schoology/average", score: { method: "mean" } },
  "schoology/highest": { ...shared, id: "schoology/highest", score: { method: "highest" } },
};
