import { addDays, type Day } from "@whole-learner/core";
import { breaks, type TermText, terms } from "./years.ts";

/** A Monday before the first term, from which weekdays are counted. */
const monday: Day = "2024-09-02";

const termByDay: ReadonlyMap<Day, TermText> = (() => {
  const found = new Map<Day, TermText>();
  const last = terms.at(-1)?.until ?? monday;
  let day = monday;
  for (let count = 0; day <= last; count += 1) {
    const on = day;
    const within = terms.find(({ from, until }) => from <= on && on <= until);
    const free = count % 7 > 4 || breaks.some(({ from, until }) => from <= on && on <= until);
    if (within !== undefined && !free) found.set(on, within);
    day = addDays(day, 1);
  }
  return found;
})();

/** The term that a day is a school day of; undefined on days without school. */
export const termOn = (day: Day): TermText | undefined => termByDay.get(day);

/** Every school day of a term, oldest first. */
export const schoolDaysOf = ({ id }: TermText): readonly Day[] =>
  [...termByDay].flatMap(([day, term]) => (term.id === id ? [day] : []));

/** The last school day before a day; the day itself where there is none. */
export const schoolDayBefore = (day: Day): Day =>
  [...termByDay.keys()].reduce((last, one) => (one < day ? one : last), day);
