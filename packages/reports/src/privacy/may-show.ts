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
  | "self-rating"
  | "personal-expectation"
  | "supports"
  | "legal-name";

/**
 * Who may see what. Learners, families and the public see words, never decimals; nobody's report carries a legal name or supports. A self-rating
 * stands beside what others saw, for the learner and for the educators who speak about it with the learner. What was agreed for one
 * learner is known to those who agreed it.
 */
const shown: Readonly<Record<Field, readonly Audience[]>> = {
  score: ["educator", "school"],
  "level-number": ["educator", "school"],
  weight: ["educator", "school"],
  stage: ["educator", "school"],
  record: ["educator"],
  "judgement-reason": ["educator"],
  "self-rating": ["educator", "learner"],
  "personal-expectation": ["educator", "learner", "family"],
  supports: [],
  "legal-name": [],
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
