import type { NodeId } from "../../identity/ids.ts";
import type { Competency } from "../competency.ts";
import { descendantsOf } from "./descendants-of.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** All competencies under a node, however deep, each once and in the order of the outline; never the node itself. */
export const competenciesUnder = (index: FrameworkIndex, id: NodeId): readonly Competency[] =>
  descendantsOf(index, id).flatMap((found) => (found.kind === "competency" ? [found.node] : []));
