import type { Policy } from "../policy/policy.ts";

/** The names of its presets. */
export type IliasPreset = "ilias/quarters";

/**
 * ILIAS: a test gives a share of its points, and each level of a competence has the share up to which it reaches: at exactly 25 % it is still
 * the first level. Here for four levels of a quarter each, on a scale of 25, 50, 75 and 100; with other thresholds write them as
 * cuts. A threshold of 0 is not in use there, so its level is left out of the scale; of equal thresholds the first level is reached.
 *
 * Source: the rule in its public repository. Difference: questions of unequal points are one rating here, their points together, as ILIAS
 * gives one result for each test and competence.
 */
export const ilias: Readonly<Record<IliasPreset, Policy>> = {
  "ilias/quarters": {
    format: "whole-learner/policy@1",
    version: "1",
    id: "ilias/quarters",
    read: { points: { by: "maximum" } },
    score: { method: "most-recent" },
    level: { cuts: [25, 50, 75], bound: "above" },
  },
};
