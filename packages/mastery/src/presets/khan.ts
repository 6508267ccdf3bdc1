import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { type Fold, type Method, scored } from "../methods/method.ts";

const parameters = {} as const;

/** Khan Academy's points of a skill at each of its levels: attempted, familiar, proficient, mastered. */
const levels = [0, 50, 80, 100] as const;
type Place = 0 | 1 | 2 | 3;

/** The level after an exercise, by the share of right answers. */
function afterExercise(place: Place | null, share: number): Place {
  const perfect = compareSnapped(share, 1) >= 0;
  const passed = compareSnapped(share, 0.7) >= 0;
  if (place === 3) return perfect ? 3 : passed ? 2 : 1;
  if (place === 2) return perfect ? 2 : 1;
  return perfect ? 2 : passed ? 1 : 0;
}

/** The level after a question of a mixed assessment: one up or one down. */
function afterMixed(place: Place | null, right: boolean): Place {
  const from = place ?? 0;
  return (right ? Math.min(3, from + 1) : Math.max(0, from - 1)) as Place;
}

/**
 * Khan Academy's mastery levels as a method: each piece moves the level of a skill. A piece is the share of right answers of an exercise (0 to
 * 1); one whose indicator is "mixed" is a question of a quiz, unit test or course challenge, right (1) or missed (0). The score is the
 * points of the level: 0 attempted, 50 familiar, 80 proficient, 100 mastered, so that a scale with these four values names them.
 *
 * Exercises lead as far as proficient: all right is proficient, 70 % is familiar, less is attempted; who is proficient or mastered falls to
 * familiar by anything but all right, from mastered to proficient by 70 %. Mixed questions move one level up or down, and only they lead to
 * mastered.
 *
 * Source: Khan Academy's public help pages on mastery levels. What a missed mixed question does to a skill that was never tried is not said
 * there: attempted.
 *
 * @example
 * ```ts
 * import { khanMasteryLevels, score } from "@whole-learner/mastery";
 * score(khanMasteryLevels, {}, [1, { score: 1, weight: 1, indicator: "mixed" }]); // => { status: "scored", score: 100 }
 * score(khanMasteryLevels, {}, [1, 0.99]); // => { status: "scored", score: 50 }
 * ```
 */
export const khanMasteryLevels: Method<
  "khan/mastery-levels",
  typeof parameters,
  { readonly place: Place | null }
> = {
  id: "khan/mastery-levels",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "points",
    order: "matters",
    bounded: false,
    monotone: false,
    memory: "constant",
    weights: "one",
  },
  fold: (): Fold<{ readonly place: Place | null }> => ({
    init: () => ({ place: null }),
    step: ({ place }, { score, indicator }) => ({
      place:
        indicator === "mixed"
          ? afterMixed(place, compareSnapped(score, 1) >= 0)
          : afterExercise(place, score),
    }),
    finish: ({ place }) => scored(levels[place ?? 0]),
  }),
};
