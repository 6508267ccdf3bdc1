import type { LearnerId, PersonId, Role, Scale } from "@whole-learner/core";
import type { RatersRule } from "../policy/sections.ts";

/** What one member of a panel saw of one criterion, in one role and before the members spoke with each other. */
export interface PanelRating {
  readonly rater: PersonId | LearnerId;
  readonly role: Role;
  /** On the scale of the criterion. Absent where the rater did not see enough to say. */
  readonly number?: number;
}

/** One criterion of a defence or an exhibition as several people rated it, and how the school combines what they say. */
export interface PanelQuestion {
  readonly scale: Scale;
  readonly rule: RatersRule;
  /** So many levels apart or more, the panel takes a second look. */
  readonly secondLookFrom: number;
  readonly ratings: readonly PanelRating[];
}
