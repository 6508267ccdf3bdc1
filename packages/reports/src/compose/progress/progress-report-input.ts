import type {
  CompetencyId,
  Day,
  Demonstration,
  ExperienceCatalogue,
  Framework,
  FrameworkIndex,
  LearnerId,
  Roster,
  Text,
} from "@whole-learner/core";
import type { Determinations, Policy } from "@whole-learner/mastery";
import type { Audience } from "../../privacy/audience.ts";

/** The school as it signs a report. */
export interface School {
  readonly name: Text;
  /** Whom to ask, and where to write: "Joseph Anand, or write to reports@example.org". */
  readonly contact: Text;
}

/** A habit of work in words, apart from every level. */
export interface Habit {
  readonly habit: Text;
  readonly how: Text;
}

/** A note for the learner or the family, with who wrote it. */
export interface EducatorNote {
  readonly text: Text;
  readonly author: string;
}

/** Words that the learner chose to share about a competency that is told in words alone. */
export interface Narrative {
  readonly competency: CompetencyId;
  readonly text: Text;
}

/** What a progress report is made of. Every number in it was determined before: a report calculates none. */
export interface ProgressReport {
  readonly framework: Framework | FrameworkIndex;
  readonly roster: Roster;
  readonly learner: LearnerId;
  readonly audience: Audience;
  /** Determinations of this learner; those of others are passed over. */
  readonly determinations: Determinations;
  /** The determinations of an earlier day, to say what changed. */
  readonly earlier?: { readonly determinations: Determinations; readonly day: Day };
  /** What was gathered: names and days of works. */
  readonly demonstrations: readonly Demonstration[];
  readonly experiences?: ExperienceCatalogue;
  readonly policy: Policy;
  readonly school: School;
  readonly period?: Text;
  readonly issued: Day;
  readonly id?: string;
  readonly supersedes?: string;
  readonly narratives?: readonly Narrative[];
  readonly habits?: readonly Habit[];
  readonly homeQuestion?: Text;
  readonly note?: EducatorNote;
}
