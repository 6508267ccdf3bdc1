import type { AsOf, EvidenceQuality, Path, Severity, Text } from "@whole-learner/core";
import type { TurnedAwayReasons } from "@whole-learner/mastery";
import type { FrameworkReport } from "../framework-page/framework-report.ts";

/** An issue of any package, as parsers and checks give it. What its data says is not told: it can hold names. */
export interface FoundIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly data: unknown;
}

/** What was found in one document: "Evidence log", with its issues. */
export interface CheckedDocument {
  readonly document: Text;
  readonly issues: readonly FoundIssue[];
}

/** What a data-quality report is made of: for the staff of a school. */
export interface DataQuality extends FrameworkReport {
  readonly audience: "educator" | "school";
  /** The day as of which the evidence was gathered. */
  readonly asOf: AsOf;
  readonly documents: readonly CheckedDocument[];
  /** As `qualityOf` counted it. */
  readonly evidence: EvidenceQuality;
  /** How many records the policy turned away, by reason. */
  readonly turnedAway?: readonly {
    readonly code: keyof TurnedAwayReasons;
    readonly count: number;
  }[];
}
