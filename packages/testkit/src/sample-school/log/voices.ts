import type { Day, Voice } from "@whole-learner/core";
import { advisories, classEducators, cohortMentor } from "../communities/communities.ts";
import { communitiesOn } from "../communities/memberships.ts";
import { studios } from "../communities/studios.ts";
import type { Dice } from "../chance/dice.ts";
import { cast } from "../people/cast.ts";
import { type EducatorNumber, educatorVoice } from "../people/educators.ts";
import { bandOn } from "../people/enrolment.ts";
import { numbered, type Person } from "../people/person.ts";
import { type ExperienceId, experiences, partners, type WorkText } from "../texts/index.ts";

const studioOf: Partial<Record<ExperienceId, string>> = {
  "ferry-studio": "ferry",
  "tide-pool-study": "tide-pool",
  "market-hall": "market-hall",
  garden: "garden",
};

/** The educators who can have seen a work: those of the studio or advisory, else of the class. */
function educatorsFor(
  person: Person,
  { experience }: WorkText,
  day: Day,
): readonly EducatorNumber[] {
  const own = communitiesOn(person, day);
  if (experience === "boat-shed") return [cohortMentor, 4];
  if (experience === "advisory") {
    return advisories.flatMap(({ id, advisor }) => (own.has(id) ? [advisor] : []));
  }
  const name = experience === undefined ? undefined : studioOf[experience];
  const studio = studios.find((one) => one.name === name && own.has(one.id));
  return studio?.educators ?? classEducators[bandOn(person, day)];
}

/** The educators who saw a work, the one who writes it down first. */
export function educatorsOf(
  person: Person,
  work: WorkText,
  day: Day,
  chance: Dice,
): readonly [Voice, Voice] {
  const near = educatorsFor(person, work, day);
  const first = chance.pick(near);
  const second =
    near.find((number) => number !== first) ??
    classEducators[bandOn(person, day)].find((number) => number !== first) ??
    first;
  return [educatorVoice(first), educatorVoice(second)];
}

export const selfVoice = ({ id }: Person): Voice => ({ role: "self", id });

export const familyVoice = ({ number }: Person): Voice => ({
  role: "family",
  id: numbered("family", number),
});

/** The partner with whom the work's experience is made; work without one has none. */
export function partnerVoice({ experience }: WorkText): Voice | undefined {
  const partner = experiences.find(({ id }) => id === experience)?.partner;
  const found = partners.find(({ id }) => id === partner);
  return found === undefined
    ? undefined
    : { role: "community-partner", id: found.id, name: found.name };
}

/** Somebody of the same grade band who is at school that day. */
export function fellowVoice(person: Person, day: Day, chance: Dice): Voice {
  const band = bandOn(person, day);
  const others = cast.filter(
    (other) =>
      other !== person &&
      other.entered <= day &&
      !(other.away !== undefined && other.away.from <= day && day <= other.away.until) &&
      bandOn(other, day) === band,
  );
  return { role: "fellow-learner", id: chance.pick(others).id };
}
