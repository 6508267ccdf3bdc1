// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.

/** Outcomes in the order in which they are told, the academic ones last. */
export type OutcomeCode =
  | "STEER"
  | "CARE"
  | "MEAN"
  | "TEAM"
  | "INV"
  | "GOOD"
  | "MATH"
  | "ARG"
  | "SCI";

/** Every competency of the sample school, so that a work that names another one does not compile. */
export type CompetencyCode =
  | `${"STEER" | "CARE" | "MEAN" | "TEAM" | "INV" | "GOOD"}.${1 | 2 | 3}`
  | `${"MATH" | "ARG" | "SCI"}.1`;
