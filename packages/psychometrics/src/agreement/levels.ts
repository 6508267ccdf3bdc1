/** The levels that a rating may have, lowest first. Two levels of one number do not differ, so each is there once. */
export type Levels = readonly number[];

/** Ratings in rows of works (units, subjects), one column for each rater; null where a rater did not rate a work. */
export type RatingRows = readonly (readonly (number | null)[])[];

/** Where each level stands in the list, from 0. Throws RangeError where there is none, a level twice, or one that is no number. */
export function placesOf(levels: Levels): ReadonlyMap<number, number> {
  if (levels.length === 0) throw new RangeError("levels: there is none");
  const places = new Map<number, number>();
  for (const [at, level] of levels.entries()) {
    if (!Number.isFinite(level) || places.has(level)) {
      throw new RangeError(`levels: ${level} is there twice or is no number`);
    }
    places.set(level, at);
  }
  return places;
}

/** The place of a rating's level. Throws RangeError where the list does not have it. */
export function placeOf(places: ReadonlyMap<number, number>, rating: number): number {
  const place = places.get(rating);
  if (place === undefined) throw new RangeError(`ratings: ${rating} is none of the levels`);
  return place;
}

/** How often each work was given each level: a row for each work, a column for each level. Throws RangeError for a rating that is no level. */
export function countsByLevel(ratings: RatingRows, levels: Levels): readonly (readonly number[])[] {
  const places = placesOf(levels);
  return ratings.map((row) => {
    const counts = levels.map(() => 0);
    for (const rating of row) {
      if (rating === null) continue;
      const place = placeOf(places, rating);
      counts[place] = (counts[place] as number) + 1;
    }
    return counts;
  });
}
