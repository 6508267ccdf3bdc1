import { inSpan } from "../time/in-span.ts";
import type { Day } from "../time/moment.ts";
import type { Community } from "./community.ts";
import type { Learner } from "./learner.ts";
import type { Roster } from "./roster.ts";

/**
 * The communities to which a learner belongs on a day, in the roster's order: those of which a membership and the community itself are
 * in force. A learner is in several at once. Communities that the roster does not have are left out; `checkRoster` names them.
 */
export function communitiesOn(
  { communities }: Pick<Roster, "communities">,
  { memberships }: Pick<Learner, "memberships">,
  day: Day,
): readonly Community[] {
  const joined = new Set(
    memberships.filter((one) => inSpan(one, day)).map(({ community }) => community),
  );
  return communities.filter((community) => joined.has(community.id) && inSpan(community, day));
}
