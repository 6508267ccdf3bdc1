import type { RatingStatus } from "@whole-learner/core/evidence";

/** The one verb that xAPI itself reserves: it takes a statement back. */
export const voided = "http://adlnet.gov/expapi/verbs/voided";

/** The verbs that are written, from ADL's vocabulary. */
export const verbs = {
  completed: "http://adlnet.gov/expapi/verbs/completed",
  scored: "http://adlnet.gov/expapi/verbs/scored",
  mastered: "http://adlnet.gov/expapi/verbs/mastered",
  progressed: "http://adlnet.gov/expapi/verbs/progressed",
} as const;

/** The type of an activity that is something to be attained, from ADL's vocabulary. */
export const objectiveType = "http://adlnet.gov/expapi/activities/objective";

/** The type of an activity that is an assessment or a piece of work, from ADL's vocabulary. */
export const performanceType = "http://adlnet.gov/expapi/activities/performance";

/** How an attachment is used that shows the work, from the Tin Can registry. */
export const supportingMedia = "http://id.tincanapi.com/attachment/supporting_media";

/** How an attachment is used that is the statement's signature: no work of the learner's. xAPI 1.0.3, part two, 2.6. */
export const signature = "http://adlnet.gov/expapi/attachments/signature";

/**
 * What a verb means to the record of learning:
 *
 * - `rates`: the statement's result is a rating of its actor;
 * - `assesses`: it is a rating of the agent who is the object, by the actor;
 * - `met`, `not-met`: the same as `rates`, and the verb says it where the result does not;
 * - a status, such as `excused`: there is no level, and this is why;
 * - `nothing`: never evidence.
 */
export type XapiMeaning = "rates" | "assesses" | "met" | "not-met" | "nothing" | RatingStatus;

/**
 * What verbs mean where the caller says nothing: those of ADL and of cmi5. Any other verb `rates`. That somebody mastered something or progressed is what another system made of
 * evidence that it saw: counted as evidence, it would count twice.
 */
export const usualMeanings: ReadonlyMap<string, XapiMeaning> = new Map([
  ["http://adlnet.gov/expapi/verbs/passed", "met"],
  ["http://adlnet.gov/expapi/verbs/failed", "not-met"],
  [verbs.mastered, "nothing"],
  [verbs.progressed, "nothing"],
  ["https://w3id.org/xapi/adl/verbs/satisfied", "nothing"],
  ["https://w3id.org/xapi/adl/verbs/waived", "exempt"],
]);
