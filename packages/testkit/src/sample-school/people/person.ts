import type { Day, LanguageTag, LearnerId } from "@whole-learner/core";
import type { Stretch } from "../calendar/years.ts";
import type { PatternNumber } from "../patterns/pattern.ts";
import type { Grade } from "./grades.ts";

/** A learner as the generator knows them: what the documents say, and what the draws need. */
export interface Person {
  /** 1 to 40. */
  readonly number: number;
  readonly id: LearnerId;
  readonly name: string;
  readonly legalName?: string;
  readonly born: Day;
  /** The grade in 2025-26. */
  readonly grade: Grade;
  readonly entered: Day;
  readonly pattern?: PatternNumber;
  /** The language spoken at home. */
  readonly language: LanguageTag;
  readonly twoHouseholds: boolean;
  /** Accommodations that were agreed for all of the learner's work. */
  readonly supports: readonly string[];
  /** A time without any work at school. */
  readonly away?: Stretch;
}

/** An id with a learner's number in it. */
export const numbered = (prefix: string, number: number): string =>
  `${prefix}-${String(number).padStart(2, "0")}`;
