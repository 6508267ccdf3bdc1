import type { CompetencyId, LearnerId } from "../identity/ids.ts";
import type { Roster } from "../learner/roster.ts";
import type { DaySpan } from "../time/in-span.ts";
import { overlap } from "../time/overlap.ts";
import type { Experience, ExperienceCatalogue } from "./experience.ts";
import { wasMember } from "./was-member.ts";
import { isOpen, wasOpenTo } from "./was-open-to.ts";

/** Whose opportunities, to show what, on which days: without days, ever. */
export interface OpportunityQuestion extends DaySpan {
  readonly catalogue: ExperienceCatalogue;
  /** With it, experiences of a community are those of its members at the time, and open ones those of the learners of their bands. */
  readonly roster?: Roster;
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
}

/**
 * The experiences in which a learner took part on any of the days asked for and that give a chance to show a competency, in the catalogue's
 * order. An experience without days of its own is in every stretch of days. One that names neither learners nor communities is open to
 * all. For many learners and competencies make an `opportunityMap` once.
 *
 * @example
 * ```ts
 * import { opportunitiesFor, parseExperiences } from "@whole-learner/core";
 * const catalogue = parseExperiences({
 *   format: "whole-learner/experiences@1",
 *   experiences: [
 *     { id: "ferry", name: "Ferry timetable", competencies: ["INV.1", "TEAM.1"], learners: ["ana"] },
 *     { id: "garden", name: "Garden", competencies: ["TEAM.1"], from: "2026-09-01" },
 *   ],
 * });
 * opportunitiesFor({ catalogue, learner: "ana", competency: "TEAM.1", until: "2026-05-29" }).map(({ id }) => id); // => ["ferry"]
 * ```
 */
export function opportunitiesFor({
  catalogue,
  roster,
  learner,
  competency,
  ...asked
}: OpportunityQuestion): readonly Experience[] {
  const found = roster?.learners.find(({ id }) => id === learner);
  return catalogue.experiences.filter((experience) => {
    if (!experience.competencies.includes(competency)) return false;
    const days = overlap(experience, asked);
    if (days === undefined) return false;
    if (isOpen(experience)) return wasOpenTo(experience, found?.enrolments ?? [], days);
    return (
      experience.learners?.includes(learner) === true ||
      (found?.memberships ?? []).some(
        (membership) =>
          experience.communities?.includes(membership.community) === true &&
          wasMember(
            membership,
            roster?.communities.find(({ id }) => id === membership.community),
            days,
          ),
      )
    );
  });
}
