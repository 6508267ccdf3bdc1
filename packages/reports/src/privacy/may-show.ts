import type { Visibility } from "@whole-learner/core";
import type { Audience } from "./audience.ts";

/** What a report can hold that not everybody may see. */
export type Field =
  | "score"
  | "level-number"
  | "weight"
  | "contribution"
  | "cut"
  | "stage"
  | "role"
  | "turned-away"
  | "self-rating"
  | "personal-expectation"
  | "supports"
  | "legal-name"
  | "digest";

/**
 * Who may see what. Families and learners see words, never decimals; nobody's report carries a legal name or supports. A self-rating
 * stands beside what others saw, for the educators who speak about it with the learner.
 */
const shown: Readonly<Record<Field, readonly Audience[]>> = {
  score: ["educator"],
  "level-number": ["educator"],
  weight: ["educator"],
  contribution: ["educator"],
  cut: ["educator"],
  stage: ["educator"],
  role: ["educator"],
  "turned-away": ["educator", "learner", "family"],
  "self-rating": ["educator", "learner"],
  "personal-expectation": ["educator", "learner", "family"],
  supports: [],
  "legal-name": [],
  digest: ["educator", "learner", "family"],
};

/** Whether a report for an audience may hold a field. */
export const mayShow = (field: Field, audience: Audience): boolean =>
  shown[field].includes(audience);

/** Who may read what a learner wrote: each circle holds those before it. */
const circles: Readonly<Record<Visibility, readonly Audience[]>> = {
  learner: ["learner"],
  family: ["learner", "family"],
  educators: ["learner", "educator"],
  school: ["learner", "family", "educator"],
  public: ["learner", "family", "educator"],
};

/** Whether an audience may read what a learner shared with a circle. */
export const mayRead = (visibility: Visibility, audience: Audience): boolean =>
  circles[visibility].includes(audience);
