import type { Findings, IssueSentences, MigrationReasons, Sentences } from "@whole-learner/core";
import type {
  Brings,
  CannotSayReasons,
  ChangeCauses,
  ChildReasons,
  ConversionFindings,
  CourseSetAsideReasons,
  IncompleteReasons,
  ItemSetAsideReasons,
  MasteryFindings,
  NeverReasons,
  NotConvertedReasons,
  PolicyStatements,
  TimelineEvents,
} from "@whole-learner/mastery";
import type * as statistics from "@whole-learner/psychometrics";
import type { ProgressFindings } from "../compose/progress/check-progress-report.ts";
import type { TranscriptFindings } from "../compose/transcript/check-transcript.ts";
import type { DocumentFindings } from "../document/findings.ts";
import type { ThemeFindings } from "../render/theme/check-theme.ts";
import type { PublicationFindings } from "../privacy/findings.ts";
import type { LanguageFindings } from "./findings.ts";

/** The reasons among what a function gives back, in whichever of its outcomes. */
type ReasonIn<Outcome> = Outcome extends { readonly reason: infer Reason extends string }
  ? Reason
  : never;

/** The reasons that the functions of a module give. */
type ReasonsOf<Module> = {
  [K in keyof Module]: Module[K] extends (...given: never) => infer Outcome
    ? ReasonIn<Outcome>
    : never;
}[keyof Module];

/** Why a statistic of psychometrics is no number: every reason that any of its functions gives. */
export type StatisticReason = ReasonsOf<typeof statistics>;

/** Everything that can be wrong with what reports are given or made of. */
export interface ReportFindings
  extends DocumentFindings,
    PublicationFindings,
    LanguageFindings,
    ThemeFindings,
    TranscriptFindings,
    ProgressFindings {}

/** Why something of mastery is as it is, where no report has words of its own for it. */
export interface ReasonMessages {
  /** Why a child has no part in what stands above it. */
  readonly children: Sentences<ChildReasons>;
  /** What made a result another one than was posted. */
  readonly posting: Sentences<ChangeCauses>;
  /** What changed a result as time went on. */
  readonly timeline: Sentences<TimelineEvents>;
  /** Why a result and an expectation cannot be compared. */
  readonly expectation: Sentences<CannotSayReasons>;
  /** What further pieces have to bring besides their levels. */
  readonly brings: Sentences<Brings>;
  /** Why no further pieces lead to a level. */
  readonly never: Sentences<NeverReasons>;
  /** Why an item is no part of a mark. */
  readonly itemSetAside: Sentences<ItemSetAsideReasons>;
  /** Why there is no mark yet. */
  readonly incomplete: Sentences<IncompleteReasons>;
  /** Why nothing could be converted. */
  readonly notConverted: Sentences<NotConvertedReasons>;
  /** Why a course counts in no average. */
  readonly courseSetAside: Sentences<CourseSetAsideReasons>;
}

/**
 * The issues and reasons of every package, in sentences: what is wrong and how to mend it. They name fields and ids, so they are for those who
 * keep the data. A code of any package without its sentence does not compile.
 */
export interface IssueMessages {
  readonly core: IssueSentences<Findings>;
  readonly migration: Sentences<MigrationReasons>;
  readonly mastery: IssueSentences<MasteryFindings>;
  readonly conversion: IssueSentences<ConversionFindings>;
  readonly reports: IssueSentences<ReportFindings>;
  /** What a policy says, a sentence for each part of it. */
  readonly policy: Sentences<PolicyStatements>;
  readonly reasons: ReasonMessages;
  readonly statistics: Readonly<Record<StatisticReason, string>>;
}
