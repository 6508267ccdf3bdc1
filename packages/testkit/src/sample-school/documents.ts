import type {
  ExperienceCatalogue,
  Framework,
  Json,
  Log,
  Roster,
  SchoolCalendar,
} from "@whole-learner/core";
import type { Policy } from "@whole-learner/mastery";
import { calendar } from "./calendar/calendar.ts";
import { catalogue } from "./experiences/catalogue.ts";
import { framework } from "./framework/framework.ts";
import { logWith } from "./log/log.ts";
import { testMaterial } from "./patterns/test-material.ts";
import { policies } from "./policies/policies.ts";
import { rosterFor } from "./roster/roster.ts";

/** The sample school's documents. */
export interface SampleSchool {
  readonly framework: Framework;
  readonly calendar: SchoolCalendar;
  readonly experiences: ExperienceCatalogue;
  readonly roster: Roster;
  readonly log: Log;
  readonly policies: readonly Policy[];
  readonly patterns: { readonly [key: string]: Json };
}

/** Makes the sample school: the same documents every time, on every machine. */
export function sampleSchool(): SampleSchool {
  const log = logWith("through-the-goal");
  return {
    framework,
    calendar,
    experiences: catalogue,
    roster: rosterFor(log),
    log,
    policies,
    patterns: testMaterial(logWith("linear-by-maximum")),
  };
}
