import type { Community } from "../learner/community.ts";
import type { Membership } from "../learner/learner.ts";
import type { DaySpan } from "../time/in-span.ts";
import { overlap } from "../time/overlap.ts";

/** Whether somebody belonged to a community, while there was one, on any of some days. Of an unknown community the days are unknown. */
export function wasMember(
  membership: Membership,
  community: Community | undefined,
  days: DaySpan,
): boolean {
  const belonged = overlap(membership, days);
  return belonged !== undefined && overlap(belonged, community ?? {}) !== undefined;
}
