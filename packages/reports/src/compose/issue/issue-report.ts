import {
  type Day,
  dayOf,
  type HouseholdId,
  type IssuedReport,
  type IssuedReportId,
  type LearnerId,
  type Text,
} from "@whole-learner/core";
import type { Plan, Policy, Provenance } from "@whole-learner/mastery";
import type { Document } from "../../document/document.ts";
import { planOf } from "../plan-of.ts";
import { digestOfReport } from "./digest-of-report.ts";
import type { ReportChanges } from "./report-changes.ts";

/** What an input has to say to be given out: its id and its day. The rest is kept where it is there. */
export interface Issuable {
  readonly id: IssuedReportId;
  readonly issued: Day;
  readonly supersedes?: IssuedReportId;
  readonly learner?: LearnerId;
  readonly household?: HouseholdId;
  readonly determinations?: { readonly provenance: Provenance };
  readonly policy?: Policy | Plan;
  readonly framework?: unknown;
  readonly digest?: string;
  readonly changes?: ReportChanges;
}

/** The record of a report that is about no one learner, such as a framework document. */
export type IssuedDocument = Omit<IssuedReport, "learner" | "evidenceThrough">;

/** An input about one learner, made from determinations. */
export interface IssuableOfLearner extends Issuable {
  readonly learner: LearnerId;
  readonly determinations: { readonly provenance: Provenance };
  readonly policy: Policy | Plan;
}

/** The last day whose evidence is in a report. */
function evidenceThroughOf({
  determinations: { provenance },
  policy,
}: Pick<IssuableOfLearner, "determinations" | "policy">): Day {
  const { asOf } = provenance;
  return dayOf(typeof asOf === "string" ? asOf : asOf.happened, planOf(policy).zone);
}

/**
 * The record of a report that is given out: its id and day, its kind and language as the document says them, the digest of all that it was
 * made from, and what it supersedes. Keep it, for a learner in the roster's `issuedReports`. From then on the report is frozen: a correction is
 * issued anew, see `reissue`. `changed` are words for what is different, as `changesInWords` gives them.
 *
 * @example
 * ```ts
 * import { documentOf, issueReport } from "@whole-learner/reports";
 * const notice = documentOf({ kind: "vendor/term-letter", title: "Term letter", language: "en", children: [] });
 * const record = issueReport({ id: "TL-7", issued: "2026-06-03", supersedes: "TL-6" }, notice);
 * [record.kind, record.on, record.supersedes, record.digest.length]; // => ["vendor/term-letter", "2026-06-03", "TL-6", 64]
 * ```
 */
export function issueReport(
  report: IssuableOfLearner,
  document: Pick<Document, "kind" | "language">,
  changed?: readonly Text[],
): IssuedReport;
export function issueReport(
  report: Issuable,
  document: Pick<Document, "kind" | "language">,
  changed?: readonly Text[],
): IssuedDocument;
export function issueReport(
  report: Issuable,
  { kind, language }: Pick<Document, "kind" | "language">,
  changed: readonly Text[] = [],
): IssuedDocument {
  const { id, issued, supersedes, learner, household, determinations, policy, changes } = report;
  const why = changes?.why;
  return {
    id,
    ...(learner === undefined ? {} : { learner }),
    kind,
    on: issued,
    ...(determinations === undefined || policy === undefined
      ? {}
      : { evidenceThrough: evidenceThroughOf({ determinations, policy }) }),
    digest: report.digest ?? digestOfReport(report),
    ...(household === undefined ? {} : { household }),
    language,
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(changed.length === 0 ? {} : { changed }),
    ...(why === undefined ? {} : { why }),
  };
}
