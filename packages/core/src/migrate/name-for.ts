import { nodeOf } from "../framework/lookup/node-of.ts";
import type { NodeId } from "../identity/ids.ts";
import type { Crossing } from "./migration-map.ts";
import { targetNamed } from "./target-named.ts";
import { unusedName } from "./unused-name.ts";

/**
 * What a record can call its target after: what it calls it, if that still means the same node; else the node's id; and if that has come
 * to mean another node, a name that means none.
 */
export function nameFor(name: string, target: NodeId, { from, to }: Crossing): string {
  const kind = nodeOf(from, target)?.kind;
  const meant = (one: string): NodeId | undefined => targetNamed(to, one);
  const isSame = (one: string): boolean =>
    meant(one) === target && nodeOf(to, target)?.kind === kind;
  // What was unknown before is not ours to rename.
  if (kind === undefined || isSame(name)) return name;
  if (isSame(target) || meant(target) === undefined) return target;
  return unusedName(`${target}@${from.framework.version}`, (one) => meant(one) !== undefined);
}
