import type { NodeId } from "../../identity/ids.ts";
import type { FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** The node with an id, of whatever kind. */
export const nodeOf = (index: FrameworkIndex, id: NodeId): FrameworkNode | undefined =>
  index.places.get(id)?.found;
