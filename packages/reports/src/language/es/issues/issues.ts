import type { IssueMessages } from "../../issue-messages.ts";
import { conversionIssues } from "./conversion.ts";
import { coreIssues } from "./core.ts";
import { migrationReasons } from "./migration.ts";
import { policyIssues } from "./policy.ts";
import { policyStatements } from "./policy-statements.ts";
import { reasonMessages } from "./reasons.ts";
import { reportIssues } from "./report-issues.ts";
import { statisticReasons } from "./statistic-reasons.ts";

/** Lo que puede estar mal en los datos de cada paquete, para quien los cuida. */
export const issues: IssueMessages = {
  core: coreIssues,
  migration: migrationReasons,
  mastery: policyIssues,
  conversion: conversionIssues,
  reports: reportIssues,
  policy: policyStatements,
  reasons: reasonMessages,
  statistics: statisticReasons,
};
