import type { CommunityId } from "../identity/ids.ts";
import { inSpan } from "../time/in-span.ts";
import type { Day } from "../time/moment.ts";
import type { Learner } from "./learner.ts";
import type { Roster } from "./roster.ts";

/**
 * The learners who belong to a community on a day, in the roster's order; none while the community is not in force, and none of a community that
 * the roster does not have.
 */
export function membersOn(roster: Roster, community: CommunityId, day: Day): readonly Learner[] {
  const found = roster.communities.find(({ id }) => id === community);
  if (found === undefined || !inSpan(found, day)) return [];
  return roster.learners.filter(({ memberships }) =>
    memberships.some((one) => one.community === community && inSpan(one, day)),
  );
}
