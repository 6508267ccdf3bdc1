import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";
import type { Day } from "./moment.ts";
import type { Zone } from "./zone.ts";

/** A stretch of a school year, such as a quarter, with its first and its last day. */
export interface SchoolTerm extends Extensible {
  /** Unique within its year. */
  readonly id: string;
  readonly name: Text;
  readonly from: Day;
  readonly until: Day;
}

/** A school year with its first and its last day; its terms need not fill it. */
export interface SchoolYear extends Extensible {
  readonly id: string;
  readonly name: Text;
  readonly from: Day;
  readonly until: Day;
  readonly terms: readonly SchoolTerm[];
}

/** When a school's years and terms begin and end, and in which zone its days do. */
export interface SchoolCalendar extends Extensible {
  readonly format: "whole-learner/calendar@1";
  readonly zone?: Zone;
  /** Oldest first. */
  readonly years: readonly SchoolYear[];
}
