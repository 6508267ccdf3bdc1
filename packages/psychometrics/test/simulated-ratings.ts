import { type LevelRates, levelTransition, ratingErrors } from "../src/ordinal/index.ts";
import { categoryAt, drawing } from "./simulate.ts";

/** Ratings of learners whose levels rise and fall, and are rated, by three numbers; at first all levels are as likely. */
export function simulatedRatings(
  { up, down, raterError }: LevelRates,
  { levels, learners, length, seed }: Record<"levels" | "learners" | "length" | "seed", number>,
): readonly (readonly number[])[] {
  const next = drawing(seed).uniform;
  const transition = levelTransition(levels, { up, down });
  const emission = ratingErrors(levels, raterError);
  return Array.from({ length: learners }, () => {
    let level = Math.floor(next() * levels);
    return Array.from({ length }, (_, at) => {
      if (at > 0) level = categoryAt(transition[level] as readonly number[], next());
      return categoryAt(emission[level] as readonly number[], next());
    });
  });
}
