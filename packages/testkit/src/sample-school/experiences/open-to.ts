import type { CommunityId } from "@whole-learner/core";
import { years } from "../calendar/years.ts";
import { advisories, classId, cohortId } from "../communities/communities.ts";
import { type StudioName, studios } from "../communities/studios.ts";
import { type ExperienceId, experiences } from "../texts/index.ts";

const runOf = (name: StudioName): readonly CommunityId[] =>
  studios.flatMap((studio) => (studio.name === name ? [studio.id] : []));

/** Some experiences are for those who chose them; all others are for every class of their bands. */
const chosen: Partial<Record<ExperienceId, readonly CommunityId[]>> = {
  "ferry-studio": runOf("ferry"),
  "boat-shed": [cohortId],
  advisory: advisories.map(({ id }) => id),
};

const communities: ReadonlyMap<string, readonly CommunityId[]> = new Map(
  experiences.map(({ id, bands }) => [
    id,
    chosen[id] ?? years.flatMap((year) => bands.map((band) => classId(band, year.id))),
  ]),
);

/** The communities for which an experience is open. Every one is named: a list left out would open it to everyone. */
export const openTo = (id: ExperienceId): readonly CommunityId[] => communities.get(id) ?? [];
