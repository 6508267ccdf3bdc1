import type { CommunityId, Day } from "@whole-learner/core";
import type { TermText } from "../calendar/years.ts";
import { communitiesOn } from "../communities/memberships.ts";
import { openTo } from "../experiences/open-to.ts";
import { narrative } from "../framework/nodes.ts";
import { bandOn } from "../people/enrolment.ts";
import { bandOf, gradeIn } from "../people/grades.ts";
import type { Person } from "../people/person.ts";
import { type CompetencyCode, type SettingId, works, type WorkText } from "../texts/index.ts";
import { type Actor, ratedIn } from "./demonstrate.ts";

/** Three kinds of place, with how often a work is shown there: a good third is from outside class. */
const places = {
  class: ["class"],
  school: ["school"],
  outside: ["home", "community", "work", "online"],
} as const satisfies Readonly<Record<string, readonly SettingId[]>>;

export type Place = keyof typeof places;

/** Defences stand at the end of something: a grade band, school, an internship, a project. */
function isDefenceTime(person: Person, { id }: WorkText, { number, year }: TermText): boolean {
  const grade = gradeIn(person.grade, year);
  const { place, grades } = bandOf(grade);
  switch (id) {
    case "graduation-defence":
      return number === 4 && grade === 12;
    case "band-defence":
      return number === 4 && place === grades - 1 && grade < 12;
    default:
      return number === 4 || number === 2;
  }
}

/** Whether the experience of a work is open to somebody of these communities. */
const isOpen = ({ experience }: WorkText, own: ReadonlySet<CommunityId>): boolean =>
  experience !== undefined && openTo(experience).some((community) => own.has(community));

/** What a learner has shown so far, so that the school can offer what is still owed. */
export interface Shown {
  readonly works: Map<string, number>;
  readonly competencies: Map<CompetencyCode, number>;
}

const countOf = <K>(counts: ReadonlyMap<K, number>, key: K): number => counts.get(key) ?? 0;

export interface Choice {
  readonly actor: Actor;
  readonly day: Day;
  readonly term: TermText;
  readonly place: Place;
  readonly shown: Shown;
}

/** How many works are thought of before one is chosen. */
const considered = 4;

/** A work for a learner and a day: of a few that come to mind, the one that the learner has shown least and that shows what is owed most. */
export function chooseWork({ actor, day, term, place, shown }: Choice): WorkText | undefined {
  const { person, chance, reserved } = actor;
  const band = bandOn(person, day);
  const own = communitiesOn(person, day);
  const settings: readonly SettingId[] = places[place];
  const inYear = (id: string): number => countOf(shown.works, `${term.year} ${id}`);
  const fitting = works.filter((work) => {
    if (!settings.includes(work.setting) || !work.bands.includes(band)) return false;
    if (work.kind === "prior-learning" || !isOpen(work, own)) return false;
    if (work.kind === "defence" && (!isDefenceTime(person, work, term) || inYear(work.id) > 0))
      return false;
    const told = work.shows.filter((code) => narrative.has(code)).length;
    // Words of one's own about well-being are asked for seldom.
    if (told === work.shows.length) return inYear(work.id) === 0 && chance.chance(0.35);
    if (work.shows.some((code) => reserved.has(code))) return ratedIn(work, reserved).length >= 2;
    return true;
  });
  const burden = (work: WorkText): number => {
    const counts = work.shows.map((code) => countOf(shown.competencies, code));
    return inYear(work.id) * 4 + counts.reduce((sum, count) => sum + count, 0) / work.shows.length;
  };
  const [first, ...rest] = chance.shuffle(fitting).slice(0, considered);
  if (first === undefined) return undefined;
  return rest.reduce((best, work) => (burden(work) < burden(best) ? work : best), first);
}
