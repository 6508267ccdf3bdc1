import type { IssueSentences } from "@whole-learner/core/issue";
import type { OneRosterFindings } from "../../one-roster/findings.ts";

/** What can be found in OneRoster's files, in English. */
export const oneRosterSentences: IssueSentences<OneRosterFindings> = {
  "one-roster-deleted": ({ id }) => ({
    problem: `${JSON.stringify(id)} is to be deleted.`,
    hint: "Nothing to do, unless it should stay.",
  }),
  "one-roster-without-objective": ({ id }) => ({
    problem: `Neither the result ${JSON.stringify(id)} nor its line item names a learning objective.`,
    hint: "Pass resultLearningObjectiveIds.csv or lineItemLearningObjectiveIds.csv, or say which competency the line item is of.",
  }),
  "one-roster-score-not-counted": ({ status }) => ({
    problem: `The result has a score, and its status says that it is ${status}.`,
    hint: "Set the status to fully graded if the score counts.",
  }),
  "one-roster-without-begin": ({ id }) => ({
    problem: `${JSON.stringify(id)} does not say when it begins, and neither does its class.`,
    hint: "Pass academicSessions.csv, or the day from which memberships count.",
  }),
  "one-roster-without-uuid": ({ competency }) => ({
    problem: `The competency ${JSON.stringify(competency)} has no UUID: its objective is written with the source "unknown".`,
    hint: "Use the UUID of its CASE item as its id, or add it to its identifiers.",
  }),
};
