import type {
  Day,
  EditFindings,
  IssueCode,
  SetAsideReasons,
  Severity,
  Unsaid,
} from "@whole-learner/core";
import type { TurnedAwayReasons } from "@whole-learner/mastery";

/** What parsing, checking and gathering can find. What is said of it names nobody and nothing, since issues can hold names. */
export type DataIssueCode = Exclude<IssueCode, keyof EditFindings>;

/** The words of the data-quality report. */
export interface QualityMessages {
  readonly kind: string;
  readonly title: string;
  readonly runningTitle: (issued: Day) => string;
  readonly noNames: string;
  readonly counted: string;
  readonly ofLearners: (learners: number) => string;
  readonly setAsideCount: string;
  readonly errors: string;
  readonly newest: string;
  readonly noEvidence: string;
  readonly issues: string;
  readonly issuesTable: (issues: number) => string;
  readonly noIssues: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly setAside: string;
  readonly setAsideTable: string;
  readonly nothingSetAside: string;
  readonly turnedAway: string;
  readonly turnedAwayAside: string;
  readonly turnedAwayTable: string;
  readonly nothingTurnedAway: string;
  readonly freshness: string;
  readonly freshnessTable: string;
  readonly freshnessAside: string;
  readonly upTo: (days: number) => string;
  /** Both days included. */
  readonly between: (data: { readonly least: number; readonly most: number }) => string;
  readonly older: (days: number) => string;
  readonly newestRecorded: (on: Day) => string;
  readonly unsaid: string;
  readonly unsaidTable: string;
  readonly unsaidWhat: Readonly<Record<Unsaid, string>>;
  readonly verification: string;
  readonly verificationTable: string;
  readonly verificationWhat: Readonly<
    Record<"verified" | "unverified" | "refused" | "unsaid", string>
  >;
  readonly consent: string;
  readonly withheld: (data: { readonly consents: number; readonly records: number }) => string;
  readonly nothingWithheld: string;
  readonly gaps: string;
  readonly gapsAside: string;
  readonly gapsTable: string;
  readonly noGaps: string;
  readonly allBands: string;
  readonly columns: {
    readonly what: string;
    readonly severity: string;
    readonly count: string;
    readonly places: string;
    readonly competency: string;
    readonly bands: string;
    readonly age: string;
  };
  readonly issueOf: Readonly<Record<DataIssueCode, string>>;
  readonly setAsideBy: Readonly<Record<keyof SetAsideReasons, string>>;
  readonly turnedAwayBy: Readonly<Record<keyof TurnedAwayReasons, string>>;
}
