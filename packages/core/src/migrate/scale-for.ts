import { competencyOf } from "../framework/lookup/competency-of.ts";
import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { nodeOf } from "../framework/lookup/node-of.ts";
import { scaleOf } from "../framework/lookup/scale-of.ts";
import type { Scale } from "../framework/scale.ts";
import type { CompetencyId, NodeId } from "../identity/ids.ts";

/** The scale that the levels of a node are of: that of its competency; for an outcome, which names none, the framework's first. */
export function scaleFor(index: FrameworkIndex, id: NodeId): Scale | undefined {
  if (nodeOf(index, id)?.kind === "outcome") return index.framework.scales[0];
  // Of nodes of other kinds there is no competency.
  const competency = competencyOf(index, id as CompetencyId);
  return competency && scaleOf(index, competency.id);
}
