import type {
  CompetencyId,
  Day,
  Demonstration,
  ExperienceCatalogue,
  Framework,
  FrameworkIndex,
  HouseholdId,
  LearnerId,
  Roster,
  Text,
} from "@whole-learner/core";
import type { Determinations, Plan, Policy } from "@whole-learner/mastery";
import type { Audience } from "../../privacy/audience.ts";
import type { ReportChanges } from "../issue/report-changes.ts";

/** The school as it signs a report. */
export interface School {
  readonly name: Text;
  /** Whom to ask: "Joseph Anand". */
  readonly contact: Text;
  /** Where to write, as a link: "mailto:reports@example.org" or "https://...". */
  readonly address?: string;
}

/** Words that the learner chose to share about a competency that is told in words alone. */
export interface Narrative {
  readonly competency: CompetencyId;
  readonly text: Text;
}

/** What every report about one learner is made of. Every number in it was determined before: a report calculates none. */
export interface LearnerReport {
  readonly framework: Framework | FrameworkIndex;
  readonly roster: Roster;
  readonly learner: LearnerId;
  readonly audience: Audience;
  /** Whose copy it is: texts that the page's language does not have are in the household's other languages. */
  readonly household?: HouseholdId;
  /** Determinations of this learner; those of others are passed over. */
  readonly determinations: Determinations;
  /** What was gathered: names, days and settings of works. */
  readonly demonstrations: readonly Demonstration[];
  readonly experiences?: ExperienceCatalogue;
  /** The policy that the determinations were made by, or its plan where it names methods of your own. */
  readonly policy: Policy | Plan;
  readonly school: School;
  readonly period?: Text;
  readonly issued: Day;
  readonly id?: string;
  readonly supersedes?: string;
  /** Of a report that is given out anew: what is different from the one that it supersedes, and why. See `reissue`. */
  readonly changes?: ReportChanges;
  /** The digest of all that it was made from; without it, that of what is told. See `digestOfReport`. */
  readonly digest?: string;
  /** Without it, the learner's reflections on such competencies that this audience may read. */
  readonly narratives?: readonly Narrative[];
}
