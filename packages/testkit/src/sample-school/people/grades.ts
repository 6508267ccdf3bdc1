import type { YearId } from "../calendar/years.ts";
import { type Band, gradeBands } from "../texts/index.ts";

/** A grade as a number: K is 0. */
export type Grade = number;

/** A grade as the school writes it. */
export const gradeName = (grade: Grade): string => (grade === 0 ? "K" : String(grade));

/** The grade in a school year of a learner who is in `grade` in 2025-26. */
export const gradeIn = (grade: Grade, year: YearId): Grade =>
  year === "2025-26" ? grade : grade - 1;

/** The grade band of a grade, with the place of the grade in it and how many grades it has. */
export function bandOf(grade: Grade): {
  readonly band: Band;
  readonly place: number;
  readonly grades: number;
} {
  for (const { id, grades } of gradeBands) {
    const place = grades.indexOf(gradeName(grade));
    if (place >= 0) return { band: id, place, grades: grades.length };
  }
  throw new Error(`No grade band has grade ${grade}.`);
}
