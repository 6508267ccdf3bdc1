import { exactSumOf } from "../numeric/exact-sum-of.ts";
import { type Levels, placeOf, placesOf, type RatingRows } from "./levels.ts";

/** How often two values meet in one work. */
interface Coincidence {
  /** Their places in the list of levels, the lower one first; they differ. */
  readonly c: number;
  readonly k: number;
  /** Pairs of ratings, those of a work with m ratings counting 1 / (m - 1), so that each work has as many as ratings. */
  readonly often: number;
}

/** What works with two ratings or more say of disagreement. */
export interface Coincidences {
  readonly works: number;
  /** How often each level was given in those works. */
  readonly given: readonly number[];
  readonly pairs: readonly Coincidence[];
}

/**
 * Counts pairs of ratings that differ. Whole numbers are counted for each number of ratings apart and divided once at the end, so that the order of the
 * works changes no bit. Source: Krippendorff (2011), the coincidence matrix.
 */
export function coincidences(ratings: RatingRows, levels: Levels): Coincidences {
  const places = placesOf(levels);
  const given = levels.map(() => 0);
  // By the places of both values, then by the number of ratings of the work.
  const met = new Map<number, Map<number, number>>();
  let works = 0;
  for (const row of ratings) {
    const own = row.flatMap((rating) => (rating === null ? [] : placeOf(places, rating)));
    if (own.length < 2) continue;
    works += 1;
    for (const [at, place] of own.entries()) {
      given[place] = (given[place] as number) + 1;
      for (let other = at + 1; other < own.length; other++) {
        const second = own[other] as number;
        if (second === place) continue;
        const key = Math.min(place, second) * levels.length + Math.max(place, second);
        const counts = met.get(key) ?? new Map<number, number>();
        counts.set(own.length, (counts.get(own.length) ?? 0) + 1);
        met.set(key, counts);
      }
    }
  }
  const pairs = [...met].map(([key, counts]) => ({
    c: Math.floor(key / levels.length),
    k: key % levels.length,
    often: exactSumOf([...counts].map(([m, count]) => count / (m - 1))),
  }));
  return { works, given, pairs };
}
