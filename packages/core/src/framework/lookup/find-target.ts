import type { FrameworkIndex, TargetNode } from "./framework-index.ts";
import { nodeOf } from "./node-of.ts";
import { nodesByCode } from "./nodes-by-code.ts";
import type { FrameworkNode } from "../framework.ts";

const isTarget = (found: FrameworkNode): found is TargetNode =>
  found.kind === "competency" || found.kind === "indicator";

/**
 * The competency or indicator that a text names: by id, else by a code that only one of them has. A code of two is no name: to
 * guess would give evidence to the wrong one.
 */
export function findTarget(index: FrameworkIndex, text: string): TargetNode | undefined {
  const byId = nodeOf(index, text);
  if (byId !== undefined && isTarget(byId)) return byId;
  const byCode = nodesByCode(index, text).filter(isTarget);
  return byCode.length === 1 ? byCode[0] : undefined;
}
