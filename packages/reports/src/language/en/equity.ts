import type { EquityMessages } from "../equity-messages.ts";

/** The words of the equity view, in English. */
export const equity = (): EquityMessages => ({
  kind: "Equity view of",
  title: (school) => `Equity view: ${school}`,
  what: "Differences describe what the system provided, not what learners are. Opportunity and conditions come first; shares are held against the goal, never against another group.",
  conditions: "Opportunity and conditions",
  opportunityTable: (dimension) => `Learners who had an opportunity, by ${dimension}`,
  evidenceTable: (dimension) => `Learners of whom enough was seen for a level, by ${dimension}`,
  results: "Results",
  resultsHow:
    "Of the learners with a level, those at the goal. The interval is where the share could lie if the same conditions met other such learners.",
  resultsTable: ({ competency, dimension }) => `${competency}: at the goal, by ${dimension}`,
  group: "Group",
  atGoal: "At the goal",
  couldBe: "Could lie between",
  of: ({ have, of }) => `${have} of ${of}`,
  share: (percent) => `${percent} %`,
  interval: ({ lower, upper }) => `${lower} % and ${upper} %`,
  finding: ({ group, share }) => `${group}: ${share}`,
  unknown: "—",
});
