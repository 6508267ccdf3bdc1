import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import type { NodeId } from "../identity/ids.ts";
import { type Issue, issue, type Path } from "../issue/issue.ts";

/** An issue if the framework does not have the node. */
export const missingNode = (index: FrameworkIndex, id: NodeId, path: Path): readonly Issue[] =>
  index.positions.has(id) ? [] : [issue("unknown-item", path, { kind: "node", id })];
