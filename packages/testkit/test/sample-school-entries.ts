import type { Demonstration, Entry, Rating } from "@whole-learner/core";
import { type SampleSchool, sampleSchool } from "../src/sample-school/index.ts";

const school: SampleSchool = sampleSchool();

/** The school whose log is looked at. */
export const { framework, log, roster, experiences, calendar, patterns } = school;

/** The day of its newest reports. */
export const asOf = "2026-05-29";

/** The entries of one type. */
export const entriesOf = <T extends Entry["type"]>(
  type: T,
): readonly Extract<Entry, { type: T }>[] =>
  log.entries.filter((entry): entry is Extract<Entry, { type: T }> => entry.type === type);

/** What was shown. */
export const demonstrations: readonly Demonstration[] = entriesOf("demonstration");

/** What was made of it. */
export const ratings: readonly Rating[] = entriesOf("rating");

/** Of how many it is true, from 0 to 1. */
export const share = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.filter(is).length / list.length;

/** The day of a moment. */
export const day = (moment: string): string => moment.slice(0, 10);
