import type { Demonstration, DemonstrationId, Entry, Rating } from "@whole-learner/core";
import type { Person } from "../people/person.ts";
import type { Draft, RatingDraft } from "./draft.ts";

const digits = (value: number, count: number): string => String(value).padStart(count, "0");

/** A learner's number as it stands in the ids of entries. */
export const prefixOf = ({ number }: Person): string => digits(number, 2);

/** A rating with its id: in the order in which they read. */
const ratingOf = (
  id: string,
  learner: string,
  { target, value, ...rest }: RatingDraft,
  demonstration?: DemonstrationId,
): Rating => ({
  type: "rating",
  id,
  learner,
  target,
  value,
  ...(demonstration === undefined ? {} : { demonstration }),
  ...rest,
});

const byDay = (a: Draft, b: Draft): number =>
  a.happened.slice(0, 10) < b.happened.slice(0, 10)
    ? -1
    : a.happened.slice(0, 10) > b.happened.slice(0, 10)
      ? 1
      : (a.tells.sequence ?? 0) - (b.tells.sequence ?? 0);

/** A learner's drafts as entries of the log: numbered in the order in which they happened, each demonstration followed by its ratings. */
export function writeDown(person: Person, drafts: readonly Draft[]): readonly Entry[] {
  const prefix = prefixOf(person);
  const ids = new Map<Draft, DemonstrationId>();
  return [...drafts].sort(byDay).flatMap((draft, place): readonly Entry[] => {
    const number = `${prefix}-${digits(place + 1, 3)}`;
    const id = `d${number}`;
    ids.set(draft, id);
    const { name, ...tells } = draft.tells;
    const revised = draft.revises === undefined ? undefined : ids.get(draft.revises);
    const demonstration: Demonstration = {
      type: "demonstration",
      id,
      learners: [person.id],
      ...(name === undefined ? {} : { name }),
      happened: draft.happened,
      recorded: draft.recorded,
      ...tells,
      ...(revised === undefined ? {} : { revises: revised }),
    };
    return [
      demonstration,
      ...draft.ratings.map((rating, at) => ratingOf(`r${number}-${at + 1}`, person.id, rating, id)),
    ];
  });
}
