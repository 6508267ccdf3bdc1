import type { Findings, IssueSentences, MigrationReasons, Sentences } from "@whole-learner/core";
import type { ConversionFindings, MasteryFindings } from "@whole-learner/mastery";
import type * as statistics from "@whole-learner/psychometrics";
import type { DocumentFindings } from "../document/findings.ts";
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
export interface ReportFindings extends DocumentFindings, PublicationFindings, LanguageFindings {}

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
  readonly statistics: Readonly<Record<StatisticReason, string>>;
}
