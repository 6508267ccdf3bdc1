import type { IssueMessages } from "./issue-messages.ts";
import type { QualityMessages } from "./quality-messages.ts";
import type { AdvisoryMessages } from "./advisory-messages.ts";
import type { ComparisonMessages } from "./comparison-messages.ts";
import type { LoadMessages } from "./load-messages.ts";
import type { EquityMessages } from "./equity-messages.ts";
import type { ProjectionMessages } from "./projection-messages.ts";
import type { MatrixMessages } from "./matrix-messages.ts";
import type { OpportunityMessages } from "./opportunity-messages.ts";

/** The words of reports that the staff of a school alone read: one section for each such report. Written in the languages that have them. */
export interface StaffMessages {
  /** Stands under the title of every page for staff that names learners. */
  readonly handling: string;
  /** Stands in place of a count that is of few, or would tell one. */
  readonly withheld: string;
  /** Under what holds such counts. */
  readonly withheldHow: string;
  /** What can be wrong with the data, and why a statistic is no number. */
  readonly issues: IssueMessages;
  readonly quality: QualityMessages;
  readonly comparison: ComparisonMessages;
  readonly advisory: AdvisoryMessages;
  readonly matrix: MatrixMessages;
  readonly opportunity: OpportunityMessages;
  readonly load: LoadMessages;
  readonly equity: EquityMessages;
  readonly projection: ProjectionMessages;
}
