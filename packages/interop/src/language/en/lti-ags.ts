import type { IssueSentences } from "@whole-learner/core/issue";
import type { LtiAgsFindings } from "../../lti-ags/findings.ts";

/** What can be found when a determination becomes a score of LTI, in English. */
export const ltiAgsSentences: IssueSentences<LtiAgsFindings> = {
  "ags-level-unknown": ({ scale }) => ({
    problem: `The framework does not have the scale ${JSON.stringify(scale)} with the level of the determination.`,
    hint: "Give the framework under which it was determined.",
  }),
  "ags-scale-below-zero": ({ scale }) => ({
    problem: `The scale ${JSON.stringify(scale)} has numbers below zero, or none above it, and a score of LTI has neither.`,
    hint: "Use a scale whose levels have numbers from zero up.",
  }),
};
