import { instantOf, levelPosition, type Scale } from "@whole-learner/core";
import type { ComputedNode } from "../determination/determination.ts";

/** How high a result is: nothing at all below everything, met above not met, levels by their place. */
function rankOf(computed: ComputedNode, scale: Scale | undefined): number {
  switch (computed.status) {
    case "no-evidence":
    case "undetermined":
    case "profile":
      return -1;
    case "not-met":
      return 0;
    case "met":
      return 1;
    case "determined":
      return scale === undefined ? 0 : (levelPosition(scale, computed.level) ?? 0);
    default:
      return computed satisfies never;
  }
}

/**
 * Stage 11 above competencies: of what it is now and what it was as of an earlier time, the higher; of equally high ones, what it is now. The
 * earlier result stands as it was, with its own score; how many children are where is told as it is now.
 */
export function holdNode(
  now: ComputedNode,
  earlier:
    | { readonly account: { readonly computed: ComputedNode }; readonly until: number }
    | undefined,
  scale: Scale | undefined,
): ComputedNode {
  if (earlier === undefined) return now;
  const { account, until } = earlier;
  const { computed } = account;
  if (rankOf(computed, scale) <= rankOf(now, scale)) return now;
  const level = "level" in now ? now.level : undefined;
  return {
    ...computed,
    competencies: now.competencies,
    profile: now.profile,
    held: {
      // What already held keeps the time that it is from.
      asOf: computed.held?.asOf ?? instantOf(until - 1),
      now: now.status,
      ...(level === undefined ? {} : { level }),
    },
  };
}
