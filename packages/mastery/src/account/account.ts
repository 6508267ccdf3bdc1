import type { BandId, CompetencyId, Judgement, LearnerId, Scale } from "@whole-learner/core";
import type { CompetencyDetermination } from "../determination/determination.ts";
import type { Leveled } from "../level/cuts.ts";
import type { Found } from "../methods/method.ts";
import type { Piece } from "../pieces/piece.ts";
import type { TurnedAway } from "../pieces/turned-away.ts";
import type { Sections } from "../plan/plan.ts";
import type { Requirement } from "../sufficiency/sufficiency.ts";

/**
 * Everything that happened on the way to one determination, stage by stage. `determine` keeps the determination alone; `explain` tells the
 * rest.
 */
export interface Account {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly scale: Scale;
  readonly band: BandId | undefined;
  readonly sections: Sections;
  /** Positions of the policy's exceptions that were in force. */
  readonly exceptions: readonly number[];
  readonly turnedAway: readonly TurnedAway[];
  /** The pieces in the window, oldest first; those without a score only take their place. */
  readonly pieces: readonly Piece[];
  /** All works, before tries, bands and windows: raw ratings are kept in them. */
  readonly works: readonly Piece[];
  readonly found: Found | undefined;
  readonly leveled: Leveled | undefined;
  readonly requirements: readonly Requirement[];
  /** The judgement in force, whether or not new evidence ended it. */
  readonly judgement: Judgement | undefined;
  readonly determination: CompetencyDetermination;
}
