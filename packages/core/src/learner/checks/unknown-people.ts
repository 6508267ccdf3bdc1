import type { HouseholdId, LearnerId } from "../../identity/ids.ts";
import { issue } from "../../issue/issue.ts";
import type { RosterCheck } from "./roster-check.ts";

const lists = ["goals", "reflections", "responses", "issuedReports"] as const;

/** Learners, communities and households that are pointed at and not there. */
export const unknownPeople: RosterCheck = (roster) => {
  const communities = new Set(roster.communities.map(({ id }) => id));
  const households = new Map<LearnerId, Set<HouseholdId>>();
  for (const { id, households: homes } of roster.learners) {
    const known = households.get(id) ?? new Set();
    for (const home of homes) known.add(home.id);
    households.set(id, known);
  }
  return [
    ...roster.learners.flatMap(({ memberships }, at) =>
      memberships.flatMap(({ community }, position) =>
        communities.has(community)
          ? []
          : [
              issue("unknown-community", ["learners", at, "memberships", position, "community"], {
                community,
              }),
            ],
      ),
    ),
    ...lists.flatMap((list) =>
      roster[list].flatMap(({ learner }, at) =>
        households.has(learner)
          ? []
          : [issue("unknown-learner", [list, at, "learner"], { learner })],
      ),
    ),
    ...roster.issuedReports.flatMap(({ learner, household }, at) =>
      household === undefined || (households.get(learner)?.has(household) ?? true)
        ? []
        : [issue("unknown-household", ["issuedReports", at, "household"], { household })],
    ),
  ];
};
