import {
  type FrameworkIndex,
  levelOf,
  progressionsOf,
  type Scale,
  scaleById,
  scaleOf,
} from "@whole-learner/core";
import type { CompetencyProjection } from "./what-next-input.ts";

/** The scale that a projection is about: the one it says, else the first of its competency's in which the level asked about is. */
export function projectedScale(
  index: FrameworkIndex,
  { competency, scale, projection }: CompetencyProjection,
): Scale | undefined {
  if (scale !== undefined) return scaleById(index, scale);
  return [
    scaleOf(index, competency),
    ...progressionsOf(index, competency).map((one) => scaleById(index, one.scale)),
  ].find((one) => one !== undefined && levelOf(one, projection.target) !== undefined);
}
