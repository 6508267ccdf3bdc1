import type { CompetencyId } from "../../identity/ids.ts";
import type { Competency } from "../competency.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { nodeOf } from "./node-of.ts";

/** The competency with an id; undefined for a node of another kind. */
export function competencyById(index: FrameworkIndex, id: CompetencyId): Competency | undefined {
  const found = nodeOf(index, id);
  return found?.kind === "competency" ? found.node : undefined;
}
