import type {
  BandId,
  CompetencyId,
  Day,
  EntryId,
  IssuedReportId,
  LevelId,
  Moment,
  OutcomeId,
  ScaleId,
  Text,
  Visibility,
} from "@whole-learner/core";
import type { Cause } from "@whole-learner/mastery";
import type { StateWords } from "../../language/messages.ts";

/** What a report showed of one competency: a level, with the grade band of its statements, or a state. */
export type Standing =
  | { readonly kind: "level"; readonly level: LevelId; readonly band?: BandId }
  | { readonly kind: "state"; readonly state: keyof StateWords };

/** A competency, or an outcome that a person judged as a whole, of which the two reports show something else. */
export interface StandingChange {
  readonly target: CompetencyId | OutcomeId;
  readonly scale: ScaleId;
  /** Absent where the earlier report showed nothing of it. */
  readonly from?: Standing;
  readonly to?: Standing;
  /** The first input or stage of the policy whose change alone makes the difference; `joint` where only several together do. */
  readonly cause: Cause;
}

/**
 * What became of a record since: `added`, seen after the earlier report's day; `late`, seen by then and written down since; `corrected`;
 * `retracted`; `erased`; `consent`, withdrawn; `duplicate`, found to be there twice; `gone`, no longer in the log at all, which no log that only
 * grows does; `set-aside`, for another reason.
 */
export type EvidenceFate =
  | "added"
  | "late"
  | "corrected"
  | "retracted"
  | "erased"
  | "consent"
  | "duplicate"
  | "gone"
  | "set-aside";

/** A record of evidence, or a professional judgement, that counts in one of the two reports alone. */
export interface EvidenceChange {
  readonly fate: EvidenceFate;
  readonly entry: EntryId;
  readonly what: "rating" | "judgement";
  /** The entry that took it back, or that stands in its place. */
  readonly by?: EntryId;
  readonly target: CompetencyId | OutcomeId;
  /** The demonstration that it was seen in, else the entry itself. */
  readonly work: EntryId;
  readonly happened: Moment;
  readonly recorded: Moment;
  /** The rating was the learner's own. */
  readonly self?: true;
  readonly name?: Text;
  /** Who may see the work; whoever sees the report, where it says nothing. */
  readonly visibility?: Visibility;
}

/** Another version of what the results came from. */
export interface SourceChange {
  readonly source: "framework" | "policy" | "engine";
  readonly from: { readonly id: string; readonly version: string };
  readonly to: { readonly id: string; readonly version: string };
}

/** The texts of a report that can be another: each is what a person wrote, not what was determined. */
export type TextField =
  | "name"
  | "own-sentence"
  | "expectation"
  | "enrolment"
  | "period"
  | "school"
  | "note"
  | "habits"
  | "home-question"
  | "narratives"
  | "responses"
  | "goals"
  | "works"
  | "opportunities"
  | "conversions"
  | "other";

/** What two reports about one learner say differently, and why, as data. */
export interface ReportChanges {
  /** The report that was given out and that this one replaces. */
  readonly replaces: {
    readonly id: IssuedReportId;
    readonly kind: string;
    readonly issued: Day;
    readonly evidenceThrough: Day;
  };
  readonly standings: readonly StandingChange[];
  readonly evidence: readonly EvidenceChange[];
  readonly sources: readonly SourceChange[];
  readonly texts: readonly TextField[];
  /** In the school's own words. */
  readonly why?: Text;
}
