import type { AdvisoryMessages } from "../advisory-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the advisory overview, in English. */
export const advisory = ({ shortDay, plural }: Formats): AdvisoryMessages => ({
  kind: "Advisory overview, for educators, of",
  title: (group) => `Advisory overview: ${group}`,
  since: "Looks back to",
  learners: "Each learner",
  byName: "by name",
  nobody: "Nobody is in this community on the day.",
  newEvidence: ({ count, since }) =>
    count === 0
      ? `no new evidence since ${shortDay(since)}`
      : `${count} new ${plural(count, { one: "demonstration", other: "demonstrations" })} since ${shortDay(since)}`,
  neverSeen: "no evidence yet",
  notShown: "Nothing shown yet, with an opportunity",
  nothingShown: "Nothing shown yet",
  noOpportunity: "No opportunity yet, which we owe",
  goalsDue: "Goals due",
  goalDue: ({ goal, due }) => `${goal} by ${shortDay(due)}`,
  requests: "Waiting for an answer",
  request: ({ kind, about, on }) =>
    kind === "another-opportunity"
      ? `asks for another opportunity in ${about}, since ${shortDay(on)}`
      : `would like to talk about ${about}, since ${shortDay(on)}`,
  conference: "Conference",
  conferenceHeld: (on) => `held on ${shortDay(on)}`,
  conferencePlanned: (on) => `on ${shortDay(on)}`,
  noConference: "no day is set yet",
  secondLook: "Second look open",
  goodNews: "Good news",
  nowAt: ({ competency, level }) => `${competency}: ${level} now`,
  goalReached: (goal) => `reached the goal ${goal}`,
  group: "The community as a whole",
  tooFew: (limit) =>
    `Figures of a community are shown from ${limit} ${plural(limit, { one: "learner", other: "learners" })} on.`,
  figures: {
    learners: "learners",
    withNew: "with new evidence",
    conferences: "conferences held",
    requests: "requests waiting",
    secondLooks: "second looks open",
    goals: "goals due",
  },
  of: ({ have, of }) => `${have} of ${of}`,
});
