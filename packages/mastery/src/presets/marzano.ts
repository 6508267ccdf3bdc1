import type { Policy } from "../policy/policy.ts";

/** The names of its presets. */
export type MarzanoPreset = "marzano/power-law";

/**
 * The power law of learning as Marzano proposes it (Transforming Classroom Grading, 2000) and gradebooks print it: a curve through the logarithms,
 * read at the newest piece, from three pieces on. Where a product substitutes 0.1 for a zero, or reads the curve one piece further, write
 * so in a policy of your own: both are parameters.
 */
export const marzano: Readonly<Record<MarzanoPreset, Policy>> = {
  "marzano/power-law": {
    format: "whole-learner/policy@1",
    version: "1",
    id: "marzano/power-law",
    score: { method: "power-law" },
  },
};
