import type { Enrolment } from "../learner/learner.ts";
import type { DaySpan } from "../time/in-span.ts";
import { overlap } from "../time/overlap.ts";
import type { Experience } from "./experience.ts";

/** Whether an experience is open to all: it names neither learners nor communities. */
export const isOpen = ({ learners, communities }: Experience): boolean =>
  learners === undefined && communities === undefined;

/**
 * Whether one that is open to all was open to a learner with these enrolments on any of some days: who was at the school, in a grade band that
 * it is for. What is not known, no enrolment or no band, keeps nobody out.
 */
export const wasOpenTo = (
  { bands }: Experience,
  enrolments: readonly Enrolment[],
  days: DaySpan,
): boolean =>
  enrolments.length === 0 ||
  enrolments.some(
    (enrolment) =>
      overlap(enrolment, days) !== undefined &&
      (bands === undefined || enrolment.band === undefined || bands.includes(enrolment.band)),
  );
