import type { Entry, LearnerId, Log } from "@whole-learner/core";

/** Whether an entry can be about a learner: corrections are kept whole, since what they correct may be. */
function concerns(entry: Entry, learner: LearnerId): boolean {
  switch (entry.type) {
    case "rating":
    case "judgement":
    case "consent":
      return entry.learner === learner;
    case "demonstration":
      return entry.learners.includes(learner);
    case "retraction":
    case "replacement":
    case "erasure":
      return true;
    default:
      return entry satisfies never;
  }
}

/** The part of a log that can be about a learner, in its order. */
export const ownLog = (log: Log, learner: LearnerId): Log => ({
  ...log,
  entries: log.entries.filter((entry) => concerns(entry, learner)),
});
