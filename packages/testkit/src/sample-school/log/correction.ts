import type {
  Demonstration,
  Entry,
  EntryId,
  Rating,
  Replacement,
  Retraction,
} from "@whole-learner/core";
import { dayOfMoment } from "./moments.ts";

export const isRating = (entry: Entry): entry is Rating => entry.type === "rating";
export const isDemonstration = (entry: Entry): entry is Demonstration =>
  entry.type === "demonstration";

/** Takes an entry back. */
export const retraction = (
  of: EntryId,
  recorded: string,
  reason: string,
): Omit<Retraction, "id"> => ({
  type: "retraction",
  of,
  happened: dayOfMoment(recorded),
  recorded,
  reason,
});

/** Puts another record in an entry's place. */
export const replacement = (
  of: EntryId,
  put: Replacement["with"],
  recorded: string,
  reason: string,
): Omit<Replacement, "id"> => ({
  type: "replacement",
  of,
  with: { ...put, id: `${of}-b`, recorded },
  happened: dayOfMoment(recorded),
  recorded,
  reason,
});
