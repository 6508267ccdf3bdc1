import type { ListedNode } from "../framework/lookup/nodes-in.ts";
import type { Text } from "../text/text.ts";
import type { Day } from "../time/moment.ts";
import { draftOf } from "./listed-nodes.ts";
import type { FrameworkDraft } from "./tracked.ts";

/** When and why nodes are retired: part of every recipe that retires some. */
export interface Retiring {
  /** The last day of use. */
  readonly on: Day;
  readonly reason?: Text;
}

/** Retires a node; one that is retired already keeps its day and reason. */
export function retireNode(
  draft: FrameworkDraft,
  listed: ListedNode,
  { on, reason }: Retiring,
): void {
  const node = draftOf(draft, listed);
  node.retired ??= reason === undefined ? { on } : { on, reason };
}
