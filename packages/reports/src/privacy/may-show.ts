import type { Audience } from "./audience.ts";

/** What a report can hold that not everybody may see. */
export type Field =
  /** Scores, and what policies roll up from them: the only decimals there are. */
  | "score"
  | "level-number"
  /** What each piece took part with. */
  | "weight"
  /** What each stage did, with its cuts. */
  | "stage"
  /** Records one by one, as the log has them. */
  | "record"
  | "judgement-reason"
  /** What each member of a panel said before they agreed. */
  | "dissenting-rating"
  | "self-rating"
  /** A try that did not show yet what was asked. */
  | "failed-attempt"
  /** What was agreed for one learner alone: another goal, or the statements of another grade band. */
  | "personal-expectation"
  /** Accommodations: a reader, more time, the home language. */
  | "supports"
  | "legal-name"
  /** Where a learner or a household lives or is written to. The school's own address is no secret. */
  | "contact-address"
  /** What a work is called and shows, where consent to use it was withheld. */
  | "withheld-work"
  /** Any other learner, by name. */
  | "other-learner"
  /** How a learner works, told apart from every level. */
  | "habits"
  | "educator-note"
  /** What the learner says of a result. */
  | "response"
  | "home-question";

/** Those who speak with each other about the learner. */
const circle = ["learner", "family", "educator"] as const;

/**
 * Who may see what. Learners, families and the public see words, never decimals; nobody's report carries a legal name, supports, an address or a work
 * without consent. A self-rating stands beside what others saw, for the learner and for the educators who speak about it with the learner. What
 * was agreed for one learner, and what was tried, is known to those who agreed and tried it. A board has no need of names or records.
 */
const shown: Readonly<Record<Field, readonly Audience[]>> = {
  score: ["educator", "school"],
  "level-number": ["educator", "school"],
  weight: ["educator", "school"],
  stage: ["educator", "school"],
  record: ["educator"],
  "judgement-reason": ["educator"],
  "dissenting-rating": ["educator"],
  "self-rating": ["educator", "learner"],
  "failed-attempt": circle,
  "personal-expectation": circle,
  supports: [],
  "legal-name": [],
  "contact-address": [],
  "withheld-work": [],
  "other-learner": ["educator"],
  habits: circle,
  "educator-note": circle,
  response: circle,
  "home-question": circle,
};

/**
 * Whether a report for an audience may hold a field.
 *
 * @example
 * ```ts
 * import { mayShow } from "@whole-learner/reports";
 * mayShow("score", "family"); // => false
 * mayShow("score", "educator"); // => true
 * ```
 */
export const mayShow = (field: Field, audience: Audience): boolean =>
  shown[field].includes(audience);
