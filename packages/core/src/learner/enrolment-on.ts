import type { Day } from "../time/moment.ts";
import { inForce } from "./in-force.ts";
import type { Enrolment, Learner } from "./learner.ts";

/** The enrolment in which a learner is on a day, the one that began last where there are several; undefined between them. */
export const enrolmentOn = ({ enrolments }: Learner, day: Day): Enrolment | undefined =>
  inForce(enrolments, day);
