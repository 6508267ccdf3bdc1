import { findTarget } from "../framework/lookup/find-target.ts";
import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { nodeOf } from "../framework/lookup/node-of.ts";
import { nodesByCode } from "../framework/lookup/nodes-by-code.ts";
import type { NodeId } from "../identity/ids.ts";

/**
 * The node that an entry of the log means: by id, else by a code that only one competency or indicator, or else only one outcome,
 * has. As gathering reads it.
 */
export function targetNamed(index: FrameworkIndex, name: string): NodeId | undefined {
  const found = findTarget(index, name) ?? nodeOf(index, name);
  if (found !== undefined) return found.node.id;
  const outcomes = nodesByCode(index, name).filter(({ kind }) => kind === "outcome");
  return outcomes.length === 1 ? outcomes[0]?.node.id : undefined;
}
