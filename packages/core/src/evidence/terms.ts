import type { Term } from "../framework/vocabulary.ts";

/** Who speaks: who saw what a learner did, and in which role. */
export type Role = Term<
  "educator" | "self" | "fellow-learner" | "family" | "community-partner" | "panel" | "system"
>;

/** What kind of demonstration it was. */
export type EvidenceKind = Term<
  | "performance-task"
  | "exhibition"
  | "portfolio"
  | "defence"
  | "observation"
  | "test"
  | "self-assessment"
  | "prior-learning"
>;

/** Where it happened. */
export type Setting = Term<"class" | "school" | "home" | "community" | "work" | "online">;

/** How much of the work was the learner's own. Help that does the thinking is part of the level, never a support. */
export type Independence = Term<"independent" | "prompted" | "guided" | "together">;

/** Who may see a record. */
export type Visibility = "learner" | "family" | "educators" | "school" | "public";
