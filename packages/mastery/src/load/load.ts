import type { CompetencyId, PersonId } from "@whole-learner/core";
import type { Period } from "../policy/sections.ts";

/** Who is to rate whom in what: an educator's learners and competencies. A case that several educators share is shared evenly. */
export interface Assignment {
  readonly educator: PersonId;
  readonly learners: readonly string[];
  readonly competencies: readonly CompetencyId[];
}

/** What one educator's assignments ask for: ratings, in all and in each term. */
export interface EducatorLoad {
  readonly educator: PersonId;
  /** Learners times competencies that report a level: those with the same of another educator as well. */
  readonly cases: number;
  readonly learners: number;
  readonly ratings: number;
  /** So many of them the policy wants from other voices than the educator's. */
  readonly byOthers: number;
  /** In the order of the terms; they add up to `ratings`. */
  readonly terms: readonly number[];
}

/** The least that a policy asks for, so that every assigned case can have a level and keep it through the terms, from nothing. */
export interface EvidenceLoad {
  readonly terms: readonly Period[];
  /** In the order of the assignments. */
  readonly educators: readonly EducatorLoad[];
  /** Cases each once, however many educators share them. */
  readonly cases: number;
  readonly ratings: number;
  readonly byOthers: number;
  /** Assigned, and not a competency of the framework that reports a level: nothing is asked for them. */
  readonly withoutLevel: readonly CompetencyId[];
}
