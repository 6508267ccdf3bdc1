import type { IssueSentences } from "../../issue/sentence.ts";
import type { LearnerFindings } from "../../learner/findings.ts";

const quoted = (value: string): string => JSON.stringify(value);

/** What can be wrong with a roster, in English. */
export const learnerSentences: IssueSentences<LearnerFindings> = {
  "duplicate-learner": ({ id }) => ({
    problem: `Two learners have the id ${quoted(id)}.`,
    hint: "Give each learner an id of their own, or merge the two.",
  }),
  "unknown-community": ({ community }) => ({
    problem: `There is no community ${quoted(community)}.`,
    hint: "Check the id, or add the community.",
  }),
  "overlapping-spans": ({ what, from }) => ({
    problem: `The ${what} from ${from} begins before the one before it ended.`,
    hint: "End the earlier one first.",
  }),
  "unknown-goal-target": ({ target }) => ({
    problem: `${quoted(target)} is not in the framework.`,
    hint: "Check the id.",
  }),
  "unknown-report": ({ id }) => ({
    problem: `The report ${quoted(id)} that this one supersedes was never issued.`,
    hint: "Check the id.",
  }),
};
