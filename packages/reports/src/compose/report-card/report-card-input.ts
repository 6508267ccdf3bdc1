import type { Text } from "@whole-learner/core";
import type {
  AwardedCredit,
  Conversion,
  CreditAccount,
  Incomplete,
  MarkResult,
  NotConverted,
} from "@whole-learner/mastery";
import type { ProgressReport } from "../progress/progress-report-input.ts";

/** A mark, a credit or both of one course, as `convertMark` and `awardCredit` made them, with the conversion that they were made by. */
export interface CardConversion {
  /** The course: "Mathematics, grade 8". */
  readonly course: Text;
  /** Its table stands beside the result. */
  readonly conversion: Conversion;
  readonly mark?: MarkResult;
  readonly credit?: AwardedCredit | Incomplete<CreditAccount> | NotConverted;
}

/** What a report card is made of: what a progress report is and, only where the school converts, marks and credits. */
export interface ReportCard extends ProgressReport {
  readonly conversions?: readonly CardConversion[];
}
