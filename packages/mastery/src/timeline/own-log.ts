import type { Entry, LearnerId, Log } from "@whole-learner/core";

/** Whether an entry can be about some learners: corrections are kept whole, since what they correct may be. */
function concerns(entry: Entry, learners: ReadonlySet<LearnerId>): boolean {
  switch (entry.type) {
    case "rating":
    case "judgement":
    case "consent":
      return learners.has(entry.learner);
    case "demonstration":
      return entry.learners.some((learner) => learners.has(learner));
    case "retraction":
    case "replacement":
    case "erasure":
      return true;
    default:
      return entry satisfies never;
  }
}

/** The part of a log that can be about some learners, in its order. */
export function ownLog(log: Log, learners: readonly LearnerId[]): Log {
  const asked = new Set(learners);
  return { ...log, entries: log.entries.filter((entry) => concerns(entry, asked)) };
}
