export { changedOutcomes, type PostedOutcomeChange } from "./changed-outcomes.ts";
export { changedSincePosted, type PostedQuestion } from "./changed-since-posted.ts";
export { competenciesShown, type ShownQuestion } from "./competencies-shown.ts";
export { currentPostings } from "./current-postings.ts";
export { parsePosting, safeParsePosting } from "./parse-posting.ts";
export { post, type PostDetails } from "./post.ts";
export type { ChangeCauses, PostedChange } from "./posted-change.ts";
export type {
  LockedPeriod,
  PostedOutcome,
  PostedReason,
  PostedResult,
  PostedValue,
  Posting,
  PostingScope,
  Supersedes,
} from "./posting.ts";
export { postingSchema } from "./schema.ts";
export { type StandingResult, standing } from "./standing.ts";
