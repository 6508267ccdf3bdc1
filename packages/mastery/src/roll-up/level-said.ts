import type { LevelId } from "@whole-learner/core";
import type { CompetencyDetermination, NodeResult } from "../determination/determination.ts";

/** The level that a determination says, whoever said it: of a competency or of what stands above. */
export const levelSaid = (
  determination: CompetencyDetermination | NodeResult,
): LevelId | undefined =>
  determination.status === "determined" ||
  determination.status === "judged" ||
  determination.status === "met"
    ? determination.level
    : undefined;
