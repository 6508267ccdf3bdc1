import type { CompetencyId, LearnerId } from "../identity/ids.ts";
import type { Membership } from "../learner/learner.ts";
import type { Roster } from "../learner/roster.ts";
import type { Day } from "../time/moment.ts";
import type { Experience, ExperienceCatalogue } from "./experience.ts";

/** Whose opportunities, to show what, by when. */
export interface OpportunityQuestion {
  readonly catalogue: ExperienceCatalogue;
  /** With it, experiences of a community are those of its members at the time. */
  readonly roster?: Roster;
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  /** Experiences that began later are no opportunity yet. */
  readonly until: Day;
}

/** Days in their one form sort as texts. */
const meets = (membership: Membership, { from, until }: Experience): boolean =>
  (until === undefined || membership.from <= until) &&
  (from === undefined || membership.until === undefined || membership.until >= from);

/**
 * The experiences in which a learner took part by a day and that give a chance to show a competency. An experience that names neither
 * learners nor communities is open to all.
 */
export function opportunitiesFor({
  catalogue,
  roster,
  learner,
  competency,
  until,
}: OpportunityQuestion): readonly Experience[] {
  const memberships = roster?.learners.find(({ id }) => id === learner)?.memberships ?? [];
  return catalogue.experiences.filter((experience) => {
    const { competencies, learners, communities, from } = experience;
    if (!competencies.includes(competency) || (from !== undefined && from > until)) return false;
    if (learners === undefined && communities === undefined) return true;
    return (
      learners?.includes(learner) === true ||
      memberships.some(
        (membership) =>
          communities?.includes(membership.community) === true && meets(membership, experience),
      )
    );
  });
}
