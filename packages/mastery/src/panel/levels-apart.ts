import type { Scale } from "@whole-learner/core";
import { compareSnapped, snap } from "@whole-learner/psychometrics/numeric";

/** The place of a number among levels, counted from 0; between two levels in proportion, outside of them at the nearest. */
function placeOf(number: number, { levels }: Scale): number {
  const next = levels.findIndex(({ value }) => compareSnapped(number, value) <= 0);
  const above = levels[next];
  const below = levels[next - 1];
  if (above === undefined) return levels.length - 1;
  if (below === undefined) return next;
  return next - 1 + (number - below.value) / (above.value - below.value);
}

/**
 * How many levels lie from one number to another, whatever distances the scale puts between its levels: 1 from a level to the next one, 0.5
 * from a level to halfway to the next. Never below 0.
 *
 * @param scale the scale both numbers are on
 * @param from a number on it
 * @param to another number on it
 * @returns the distance, counted in levels
 *
 * @example
 * ```ts
 * import { defineScale } from "@whole-learner/core";
 * import { levelsApart } from "@whole-learner/mastery";
 * const scale = defineScale({ id: "points", goal: "good", levels: [
 *   { id: "begun", name: "Begun", value: 0 },
 *   { id: "fair", name: "Fair", value: 60 },
 *   { id: "good", name: "Good", value: 100 },
 * ] });
 * levelsApart(scale, 0, 100); // => 2
 * levelsApart(scale, 80, 60); // => 0.5
 * ```
 */
export const levelsApart = (scale: Scale, from: number, to: number): number =>
  snap(Math.abs(placeOf(to, scale) - placeOf(from, scale)));
