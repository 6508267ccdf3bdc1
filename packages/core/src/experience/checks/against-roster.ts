import { issue } from "../../issue/issue.ts";
import type { ExperienceCheck } from "./experience-check.ts";

/** Learners and communities that the roster does not have. */
export const againstRoster: ExperienceCheck = ({ experiences }, { roster }) => {
  if (roster === undefined) return [];
  const known = {
    learners: new Set(roster.learners.map(({ id }) => id)),
    communities: new Set(roster.communities.map(({ id }) => id)),
  };
  return experiences.flatMap(({ learners = [], communities = [] }, at) => [
    ...learners.flatMap((learner, position) =>
      known.learners.has(learner)
        ? []
        : [issue("unknown-learner", ["experiences", at, "learners", position], { learner })],
    ),
    ...communities.flatMap((community, position) =>
      known.communities.has(community)
        ? []
        : [issue("unknown-community", ["experiences", at, "communities", position], { community })],
    ),
  ]);
};
