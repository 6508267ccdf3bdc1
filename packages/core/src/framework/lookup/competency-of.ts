import type { CompetencyId, IndicatorId } from "../../identity/ids.ts";
import type { Competency } from "../competency.ts";
import { competencyById } from "./competency-by-id.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { nodeOf } from "./node-of.ts";

/** The competency that evidence of a target is evidence of: itself, or the one that an indicator is at home under. */
export function competencyOf(
  index: FrameworkIndex,
  target: CompetencyId | IndicatorId,
): Competency | undefined {
  const found = nodeOf(index, target);
  if (found?.kind === "indicator") return competencyById(index, found.node.partOf);
  return found?.kind === "competency" ? found.node : undefined;
}
