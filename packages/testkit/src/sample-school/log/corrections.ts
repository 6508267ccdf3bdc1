import {
  addDays,
  type Demonstration,
  type Entry,
  type EntryId,
  type Rating,
} from "@whole-learner/core";
import { type Dice, dice } from "../chance/dice.ts";
import { cast } from "../people/cast.ts";
import { correctionReasons as reasons } from "../words/reasons.ts";
import { schoolDayBefore } from "../calendar/school-days.ts";
import { asOf } from "../calendar/years.ts";
import { isDemonstration, isRating, replacement, retraction } from "./correction.ts";
import { at, dayOfMoment, evening } from "./moments.ts";
import { valueOf } from "./rate.ts";
import { toldCorrections } from "./told-corrections.ts";
import { levels } from "../texts/index.ts";

/** Some days after something was written down, and by the day asked for. */
function after(entry: Rating | Demonstration, chance: Dice): string {
  const written = dayOfMoment(entry.recorded ?? entry.happened);
  const later = addDays(written, 1 + chance.below(20));
  return evening(later > asOf ? asOf : later, chance);
}

/** One level up or down, within the scale. */
function oneOff(entry: Rating, chance: Dice): Rating {
  const { value } = entry;
  const number =
    value.kind === "level" ? (levels.find(({ id }) => id === value.level)?.value ?? 3) : 3;
  const other = number === 5 ? 4 : number === 1 ? 2 : number + (chance.chance(0.5) ? 1 : -1);
  return { ...entry, value: valueOf(other) };
}

/** Records that were written down twice by the same person: all the same but the id and the hour. */
const copyOf = (entry: Rating, chance: Dice): Rating => ({
  ...entry,
  id: `${entry.id}-again`,
  recorded: after(entry, chance),
});

/** A work that was taken back after a report had told of it: the report was given out anew. */
export const noticedAtConference: EntryId = "c-conference";

/**
 * Mistakes and what was done about them: ratings and works taken back, ratings put right, records written down twice, and one retraction that
 * was taken back itself.
 */
export function correctionsOf(entries: readonly Entry[]): readonly Entry[] {
  const chance = dice("corrections");
  const plain = new Set(cast.flatMap(({ id, pattern }) => (pattern === undefined ? [id] : [])));
  const ratings = chance.shuffle(
    entries
      .filter(isRating)
      .filter(
        ({ learner, value, demonstration, recorded, scale }) =>
          plain.has(learner) &&
          value.kind === "level" &&
          scale === undefined &&
          demonstration !== undefined &&
          recorded !== undefined &&
          recorded < "2026-05-15",
      ),
  );
  const demonstrations = chance.shuffle(
    entries
      .filter(isDemonstration)
      .filter(
        ({ learners: [learner], recorded, revises, task }) =>
          plain.has(learner) &&
          revises === undefined &&
          task === undefined &&
          recorded !== undefined &&
          recorded < "2026-05-15",
      ),
  );
  const taken = ratings.slice(0, 12);
  const put = ratings.slice(12, 28);
  const twice = ratings.slice(28, 42);
  const gone = demonstrations.slice(0, 3);
  const redone = demonstrations.slice(3, 7);
  const retractions = [
    ...taken.map((entry) => retraction(entry.id, after(entry, chance), reasons.wrongLearner)),
    ...gone.map((entry) => retraction(entry.id, after(entry, chance), reasons.twice)),
  ];
  const replacements = [
    ...put.map((entry) =>
      replacement(entry.id, oneOff(entry, chance), after(entry, chance), reasons.wrongLevel),
    ),
    ...redone.map((entry) => {
      const day = dayOfMoment(entry.happened);
      return replacement(
        entry.id,
        { ...entry, happened: schoolDayBefore(day) },
        after(entry, chance),
        reasons.wrongDay,
      );
    }),
    ...toldCorrections(entries),
  ];
  const december = demonstrations
    .slice(7)
    .find(
      ({ happened, recorded = "" }) =>
        happened >= "2025-12-01" && happened < "2025-12-20" && recorded < "2026-01-10",
    );
  const numbered = [...retractions, ...replacements].map((correction, place): Entry => {
    const { type, ...rest } = correction;
    return { type, id: `c-${String(place + 1).padStart(3, "0")}`, ...rest } as Entry;
  });
  const [first] = numbered;
  const undone: readonly Entry[] =
    first === undefined
      ? []
      : [
          {
            type: "retraction",
            id: "c-undone",
            of: first.id,
            happened: addDays(dayOfMoment(first.happened), 2),
            recorded: evening(addDays(dayOfMoment(first.happened), 2), chance),
            reason: "It was this learner after all.",
          },
        ];
  const noticed: readonly Entry[] =
    december === undefined
      ? []
      : [
          {
            id: noticedAtConference,
            ...retraction(december.id, at("2026-02-06", 19, 25), reasons.wrongLearner),
          },
        ];
  return [...twice.map((entry) => copyOf(entry, chance)), ...numbered, ...undone, ...noticed];
}
