import type { Day } from "@whole-learner/core";
import { daysBetween } from "@whole-learner/core";
import { type Dice, dice } from "../chance/dice.ts";
import { bandOf } from "../people/grades.ts";
import { yearsOf } from "../people/enrolment.ts";
import type { Person } from "../people/person.ts";
import type { CompetencyCode } from "../texts/index.ts";
import { competencies } from "../texts/index.ts";

/** Where a learner stands in a competency on a day, on the levels of the band of that day: what raters see, each in their own way. */
export type Growth = (about: CompetencyCode, day: Day) => number;

/** Ways in which learning goes: straight on, quickly at first, slowly at first, in a step. From 0 to 1 in both directions. */
const ways: readonly ((part: number) => number)[] = [
  (part) => part,
  (part) => part * (2 - part),
  (part) => part * part,
  (part) => (part < 0.5 ? part * 0.4 : 0.2 + (part - 0.5) * 1.6),
];

/** About how many days a school year has from its first to its last. */
const daysAYear = 290;

/** A learner's growth: every learner has a start and a pace of their own, every competency a way and a lead or a lag of its own. */
export function growthOf(person: Person, chance: Dice = dice(2000 + person.number)): Growth {
  const start = 1.5 + chance.uniform() * 0.9;
  const gain = 1.9 + chance.uniform() * 0.9;
  const own = new Map(
    competencies.map(({ code }) => [
      code,
      { way: chance.pick(ways), lead: (chance.uniform() - 0.5) * 1.1 },
    ]),
  );
  const years = yearsOf(person);
  return (about, day) => {
    const year = years.find(({ from, until }) => from <= day && day <= until) ?? years[0];
    const { way, lead } = own.get(about) ?? { way: (part: number) => part, lead: 0 };
    if (year === undefined) return start;
    const { place, grades } = bandOf(year.grade);
    const part = Math.min(1, Math.max(0, daysBetween(year.from, day) / daysAYear));
    return start + lead + gain * way((place + part) / grades);
  };
}
