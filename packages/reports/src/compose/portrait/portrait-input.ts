import type { Ledger } from "@whole-learner/mastery";
import type { Register } from "../../privacy/audience.ts";
import type { LearnerReport } from "../learner-page/learner-report.ts";

/** What a portrait of one learner is made of: for those who know the learner. */
export interface Portrait extends LearnerReport {
  readonly audience: Register;
  /** Everything on record of the learner, as `ledgerOf` tells it: where things were shown is told from it. */
  readonly ledger?: Ledger;
}
