import type { HouseholdId, IssuedReportId, LearnerId } from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { LanguageTag, Text } from "../text/text.ts";
import type { Day } from "../time/moment.ts";

/** A report that was given out. It is frozen: a correction is issued anew and says what it supersedes, what changed and why. */
export interface IssuedReport extends Extensible {
  readonly id: IssuedReportId;
  readonly learner: LearnerId;
  /** The kind of report, such as "progress-report". */
  readonly kind: string;
  readonly on: Day;
  readonly evidenceThrough: Day;
  /** The digest of all that it was made from: the same inputs give the same digest. */
  readonly digest: string;
  readonly household?: HouseholdId;
  readonly language?: LanguageTag;
  readonly supersedes?: IssuedReportId;
  readonly changed?: readonly Text[];
  readonly why?: Text;
}
