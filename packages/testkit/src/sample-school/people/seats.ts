import type { Day } from "@whole-learner/core";
import { dice } from "../chance/dice.ts";
import type { PatternNumber } from "../patterns/pattern.ts";
import type { Grade } from "./grades.ts";

/** A place in the school before anyone has a name: the grade in 2025-26, since when, and which of the ten patterns it carries, if any. */
export interface Seat {
  readonly grade: Grade;
  readonly entered: Day;
  readonly pattern?: PatternNumber;
}

const opening: Day = "2024-09-03";

/** Learners without a pattern, by grade in 2025-26: with the ten below, ten in each grade band. */
const ordinary: readonly (readonly [grade: Grade, count: number])[] = [
  [0, 3],
  [1, 4],
  [2, 3],
  [3, 3],
  [4, 3],
  [5, 2],
  [6, 3],
  [7, 1],
  [8, 1],
  [9, 2],
  [10, 2],
  [11, 2],
  [12, 1],
];

/** Kindergarten begins in September; one learner in grade 10 came in the middle of the year before. */
const entryOf = (grade: Grade, place: number): Day =>
  grade === 0 ? "2025-09-02" : grade === 10 && place === 0 ? "2025-02-03" : opening;

const patterned: readonly (readonly [pattern: PatternNumber, grade: Grade, entered: Day])[] = [
  [1, 11, opening],
  [2, 7, opening],
  [3, 6, opening],
  [4, 8, "2026-03-02"],
  [5, 12, opening],
  [6, 4, opening],
  [7, 5, opening],
  [8, 8, opening],
  [9, 9, "2026-02-02"],
  [10, 7, opening],
];

/** All forty seats in an order drawn by chance, so that a learner's number tells nothing. */
export const seats: readonly Seat[] = dice("seats").shuffle([
  ...ordinary.flatMap(([grade, count]) =>
    Array.from({ length: count }, (_, place): Seat => ({ grade, entered: entryOf(grade, place) })),
  ),
  ...patterned.map(([pattern, grade, entered]): Seat => ({ grade, entered, pattern })),
]);
