import { addDays, type Day, type Rating, type RatingStatus } from "@whole-learner/core";
import { schoolDaysOf } from "../calendar/school-days.ts";
import { asOf, terms } from "../calendar/years.ts";
import { type Dice, dice } from "../chance/dice.ts";
import { patternOf } from "../patterns/patterns.ts";
import { carrierOf, cast } from "../people/cast.ts";
import { bandOn } from "../people/enrolment.ts";
import type { Person } from "../people/person.ts";
import { type CompetencyCode, works, type WorkText } from "../texts/index.ts";
import { educatorVoice } from "../people/educators.ts";
import { classEducators } from "../communities/communities.ts";
import { dayOfMoment, evening } from "./moments.ts";
import { workNamed } from "./work-named.ts";
import { valueOf } from "./rate.ts";
import { prefixOf } from "./write-down.ts";

/** How many of each are written down over the two years, for learners whose work is ordinary. */
const counts: readonly (readonly [status: RatingStatus, count: number])[] = [
  ["missing", 34],
  ["excused", 22],
  ["not-taught-yet", 8],
  ["exempt", 4],
  ["pending", 8],
];

const classWorks = works.filter(
  ({ setting, kind }) => setting === "class" && kind !== "observation" && kind !== "defence",
);

/** Something that an educator noted of a work that has no demonstration. */
function noteOf(
  person: Person,
  work: WorkText,
  target: CompetencyCode,
  status: RatingStatus,
  due: Day,
  chance: Dice,
): Omit<Rating, "id"> {
  const band = bandOn(person, due);
  return {
    type: "rating",
    learner: person.id,
    target,
    value: { kind: "status", status },
    rater: educatorVoice(chance.pick(classEducators[band])),
    happened: due,
    recorded: evening(addDays(due, chance.below(4)), chance),
    kind: work.kind,
    setting: work.setting,
    ...(work.experience === undefined ? {} : { experience: work.experience }),
    task: `${work.id}-${due}`,
    band,
    due,
  };
}

function numberAll(notes: readonly Omit<Rating, "id">[]): readonly Rating[] {
  const used = new Map<string, number>();
  return notes.map((note) => {
    const person = cast.find(({ id }) => id === note.learner);
    const prefix = person === undefined ? "00" : prefixOf(person);
    const place = (used.get(prefix) ?? 0) + 1;
    used.set(prefix, place);
    const { type, ...rest } = note;
    return { type, id: `n${prefix}-${String(place).padStart(2, "0")}`, ...rest };
  });
}

/** Works of one learner that never came, by the pattern that says so. */
function gapNotes(chance: Dice): readonly Omit<Rating, "id">[] {
  const person = carrierOf(7);
  const { gaps = [], competencies } = patternOf(7);
  return gaps.map(({ due, work, status }) =>
    noteOf(person, workNamed(work), competencies[0], status, due, chance),
  );
}

/** A few looks in passing, with no work behind them; of three nobody noted when they were written down. */
function glances(chance: Dice, ordinary: readonly Person[]): readonly Omit<Rating, "id">[] {
  return Array.from({ length: 14 }, (_, place): Omit<Rating, "id"> => {
    const person = chance.pick(ordinary);
    const term = chance.pick(terms.slice(4));
    const day = chance.pick(schoolDaysOf(term).filter((one) => one <= asOf));
    const band = bandOn(person, day);
    const recorded = evening(day, chance);
    return {
      type: "rating",
      learner: person.id,
      target: chance.pick(["MEAN.3", "TEAM.3", "STEER.3", "TEAM.2"]),
      value: valueOf(2 + chance.below(3)),
      rater: educatorVoice(chance.pick(classEducators[band])),
      happened: day,
      ...(place < 3 ? {} : { recorded }),
      kind: "observation",
      setting: "school",
      band,
    };
  });
}

/**
 * Ratings that are no level and stand alone: work that did not come or was excused, things not taught yet, exempt or waiting; and a few looks in
 * passing. For two works that did not come, the work came later.
 */
export function standaloneRatings(): readonly Rating[] {
  const chance = dice("statuses");
  const ordinary = cast.filter(
    ({ pattern, entered }) => pattern === undefined && entered === "2024-09-03",
  );
  const days = terms
    .flatMap(schoolDaysOf)
    .filter((day) => day >= "2024-09-16" && day <= "2026-05-22");
  const notes = counts.flatMap(([status, count]) =>
    Array.from({ length: count }, () => {
      const person = chance.pick(ordinary);
      const due = chance.pick(days);
      const band = bandOn(person, due);
      const work = chance.pick(
        classWorks.filter(
          ({ bands, shows }) =>
            bands.includes(band) && !shows.some((code) => code.startsWith("CARE.")),
        ),
      );
      return noteOf(person, work, chance.pick(work.shows), status, due, chance);
    }),
  );
  const cameLater = notes
    .filter(({ value }) => value.kind === "status" && value.status === "missing")
    .slice(0, 6)
    .map((note): Omit<Rating, "id"> => {
      const { due = note.happened, ...rest } = note;
      const submitted = addDays(dayOfMoment(due), 9);
      return {
        ...rest,
        value: valueOf(2 + chance.below(3)),
        happened: submitted,
        recorded: evening(addDays(submitted, 2), chance),
        due,
        submitted,
      };
    });
  return numberAll([...notes, ...cameLater, ...gapNotes(chance), ...glances(chance, ordinary)]);
}
