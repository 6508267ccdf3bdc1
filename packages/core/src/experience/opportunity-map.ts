import type { CommunityId, CompetencyId, ExperienceId, LearnerId } from "../identity/ids.ts";
import type { Community } from "../learner/community.ts";
import type { Learner, Membership } from "../learner/learner.ts";
import type { Roster } from "../learner/roster.ts";
import type { DaySpan } from "../time/in-span.ts";
import { overlap } from "../time/overlap.ts";
import type { Experience, ExperienceCatalogue } from "./experience.ts";
import { wasMember } from "./was-member.ts";
import { isOpen, wasOpenTo } from "./was-open-to.ts";

/** Of which school, on which days: without days, ever. */
export interface OpportunityMapQuestion extends DaySpan {
  readonly catalogue: ExperienceCatalogue;
  readonly roster: Roster;
}

/**
 * Which experiences can show what, and who had which: made once, read by `opportunitiesIn` or as it is. A lookup, not a document: rebuild it
 * rather than send or store it. Experiences stand in the catalogue's order, learners in the roster's.
 */
export interface OpportunityMap {
  /** By what can be shown in them. */
  readonly byCompetency: ReadonlyMap<CompetencyId, readonly Experience[]>;
  /** By who took part in them. */
  readonly byLearner: ReadonlyMap<LearnerId, readonly Experience[]>;
  /** Who took part in an experience; those whom only the experience names come last. */
  readonly participants: ReadonlyMap<ExperienceId, readonly LearnerId[]>;
}

interface Member {
  readonly learner: Learner;
  readonly membership: Membership;
}

const addTo = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

/** Who took part in an experience on any of some days, each once, in no particular order. */
type Participants = (experience: Experience, days: DaySpan) => ReadonlySet<LearnerId>;

function participantsIn({ learners, communities }: Roster): Participants {
  const members = new Map<CommunityId, Member[]>();
  for (const learner of learners) {
    for (const membership of learner.memberships) {
      addTo(members, membership.community, { learner, membership });
    }
  }
  const byId = new Map<CommunityId, Community>();
  for (const community of communities) {
    if (!byId.has(community.id)) byId.set(community.id, community);
  }
  return (experience, days) => {
    if (isOpen(experience)) {
      const open = learners.filter(({ enrolments }) => wasOpenTo(experience, enrolments, days));
      return new Set(open.map(({ id }) => id));
    }
    const found = new Set(experience.learners);
    for (const community of new Set(experience.communities)) {
      for (const { learner, membership } of members.get(community) ?? []) {
        if (wasMember(membership, byId.get(community), days)) found.add(learner.id);
      }
    }
    return found;
  };
}

/**
 * The opportunities of all learners of a school at once: what `opportunitiesFor` finds for each of them, in time that grows with the
 * memberships of those who took part.
 */
export function opportunityMap({
  catalogue,
  roster,
  ...asked
}: OpportunityMapQuestion): OpportunityMap {
  const participantsOf = participantsIn(roster);
  const positions = new Map<LearnerId, number>();
  for (const [at, { id }] of roster.learners.entries()) {
    if (!positions.has(id)) positions.set(id, at);
  }
  const place = (learner: LearnerId): number => positions.get(learner) ?? roster.learners.length;

  const byCompetency = new Map<CompetencyId, Experience[]>();
  const byLearner = new Map<LearnerId, Experience[]>();
  const participants = new Map<ExperienceId, readonly LearnerId[]>();
  for (const experience of catalogue.experiences) {
    const days = overlap(experience, asked);
    if (days === undefined) continue;
    for (const competency of new Set(experience.competencies)) {
      addTo(byCompetency, competency, experience);
    }
    const who = [...participantsOf(experience, days)].sort((a, b) => place(a) - place(b));
    participants.set(experience.id, who);
    for (const learner of who) addTo(byLearner, learner, experience);
  }
  return { byCompetency, byLearner, participants };
}

/** The experiences of an opportunity map in which a learner took part and that give a chance to show a competency. */
export const opportunitiesIn = (
  { byLearner }: OpportunityMap,
  learner: LearnerId,
  competency: CompetencyId,
): readonly Experience[] =>
  (byLearner.get(learner) ?? []).filter(({ competencies }) => competencies.includes(competency));
