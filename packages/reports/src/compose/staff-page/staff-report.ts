import type { Day, Framework, FrameworkIndex, Roster, Text } from "@whole-learner/core";
import type { Audience } from "../../privacy/audience.ts";
import type { School } from "../learner-page/learner-report.ts";

/** Who reads a report for staff: educators, to whom it names learners, or the school as a whole, to whom it does not. */
export type StaffAudience = Extract<Audience, "educator" | "school">;

/** What every report for the staff of a school is made of. Every number in it was counted before: a report calculates none. */
export interface StaffReport {
  readonly framework: Framework | FrameworkIndex;
  readonly roster: Roster;
  readonly audience: StaffAudience;
  readonly school: School;
  readonly period?: Text;
  readonly issued: Day;
  readonly id?: string;
  readonly supersedes?: string;
  /** The digest of all that it was made from; without it, that of what is told. */
  readonly digest?: string;
}

/** A report that names learners on every line: for educators, and for nobody else. */
export interface NamedStaffReport extends StaffReport {
  readonly audience: "educator";
}
