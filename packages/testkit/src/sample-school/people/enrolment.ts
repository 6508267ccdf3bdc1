import type { Day } from "@whole-learner/core";
import { type Stretch, type YearId, years } from "../calendar/years.ts";
import type { Band } from "../texts/index.ts";
import { bandOf, gradeIn } from "./grades.ts";
import type { Person } from "./person.ts";

/** A learner's days in one school year, with the grade and its band. */
export interface Year extends Stretch {
  readonly id: YearId;
  readonly grade: number;
  readonly band: Band;
}

/** The school years in which a learner is at the school, each from the learner's own first day. */
export const yearsOf = ({ grade, entered }: Person): readonly Year[] =>
  years
    .filter(({ until }) => entered <= until)
    .map(({ id, from, until }) => {
      const own = gradeIn(grade, id);
      return {
        id,
        from: entered > from ? entered : from,
        until,
        grade: own,
        band: bandOf(own).band,
      };
    });

/** The grade band that a learner is in on a day of school. */
export function bandOn(person: Person, day: Day): Band {
  const year = yearsOf(person).find(({ from, until }) => from <= day && day <= until);
  if (year === undefined) throw new Error(`${person.id} is not at school on ${day}.`);
  return year.band;
}
