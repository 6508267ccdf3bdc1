import { editDistance } from "./edit-distance.ts";
import { findTarget } from "./find-target.ts";
import type { FrameworkIndex, TargetNode } from "./framework-index.ts";
import { folded, longestName } from "./target-names.ts";

/** Two slips in a code, more in a long name: further away it is another name. */
const slips = (length: number): number => (length < 4 ? 1 : length < 12 ? 2 : 3);

/** How the target could be named so that `findTarget` finds it. */
const nameOf = (index: FrameworkIndex, { node }: TargetNode): string =>
  node.code !== undefined && findTarget(index, node.code)?.node === node ? node.code : node.id;

/**
 * What somebody may have meant who wrote a text that `findTarget` does not find: the code, else the id, of the competency or
 * indicator whose code, id or name looks most like it, in any case of letters. For hints only. Compares with a limited number of names, so that
 * a million wrong names cost no more in a large framework than in a small one.
 */
export function nearestName(index: FrameworkIndex, text: string): string | undefined {
  const wanted = folded(text);
  if (wanted === "" || text.length > longestName) return undefined;
  let nearest: TargetNode | undefined;
  let bound = slips(wanted.length);
  for (const { folded: name, target } of index.names) {
    const distance = editDistance(wanted, name, bound);
    if (distance === undefined) continue;
    nearest = target;
    if (distance === 0) break;
    // From here on only a nearer one will do: of equally near ones the first stays.
    bound = distance - 1;
  }
  return nearest === undefined ? undefined : nameOf(index, nearest);
}
