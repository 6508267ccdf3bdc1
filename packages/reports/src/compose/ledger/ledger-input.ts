import type { Ledger } from "@whole-learner/mastery";
import type { Register } from "../../privacy/audience.ts";
import type { LearnerReport } from "../learner-page/learner-report.ts";

/** What an evidence ledger is made of: for those who know the learner. */
export interface EvidenceLedger extends LearnerReport {
  readonly audience: Register;
  /** Everything on record of the learner, as `ledgerOf` tells it. */
  readonly ledger: Ledger;
}
